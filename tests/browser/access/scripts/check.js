// What axe-core finds by the rules given, one line a finding.
const [rules, done] = arguments;
const line = (violation) => (node) => `${violation.id}: ${node.target.join(" ")}: ${node.failureSummary}`;
axe
  .run(document, { runOnly: rules, resultTypes: ["violations"] })
  .then((result) => done(result.violations.flatMap((violation) => violation.nodes.map(line(violation)))));

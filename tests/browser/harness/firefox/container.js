// Firefox's own code: its settings are changed, and the tab of a new container is the only one left.
const [settings] = arguments;
const { ContextualIdentityService: containers } = ChromeUtils.importESModule("resource://gre/modules/ContextualIdentityService.sys.mjs");
for (const [name, value] of Object.entries(settings)) {
  if (typeof value === "number") Services.prefs.setIntPref(name, value);
  else Services.prefs.setStringPref(name, value);
}
const { gBrowser } = Services.wm.getMostRecentWindow("navigator:browser");
const before = containers.getPublicIdentities();
const tabs = [...gBrowser.tabs];
const { userContextId } = containers.create("test", "fingerprint", "blue");
const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
gBrowser.selectedTab = gBrowser.addTab("about:blank", { userContextId, triggeringPrincipal });
for (const tab of tabs) gBrowser.removeTab(tab);
for (const container of before) containers.remove(container.userContextId);

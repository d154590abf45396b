//! A plain HTTP client, for what no browser adds to.

use http::{Request, header, response::Parts};
use hyper_util::client::legacy::{Client, connect::HttpConnector};
use hyper_util::rt::TokioExecutor;
use tokio::runtime;

use super::hosting::Server;
use super::site::{Host, Site};

/// Someone who asks a server for the page's files and reads the heads of its answers.
pub struct Visitor {
    client: Client<HttpConnector, String>,
    server: String,
}

/// Lets a visitor ask a server under its sample configuration.
pub fn with_visitor(server: Server, visit: impl AsyncFnOnce(&Visitor)) {
    let host = Host::of(Site::Hosted(server));
    let runtime = runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let visitor = Visitor {
            client: Client::builder(TokioExecutor::new()).build_http(),
            server: host.address().to_owned(),
        };
        visit(&visitor).await;
    });
}

impl Visitor {
    /// The head of the answer for a path below the page's address, from a server that may pack it in these ways.
    pub async fn ask(&self, path: &str, packings: &str) -> Parts {
        let address = url::Url::parse(&self.server).and_then(|server| server.join(path));
        let address = address.expect("an address").to_string();
        let request = Request::get(address).header(header::ACCEPT_ENCODING, packings);
        let request = request.body(String::new()).expect("a request");
        let answer = self.client.request(request).await.expect("an answer");
        answer.into_parts().0
    }
}

/// A header of an answer; empty where there is none.
pub fn header_of<'a>(answer: &'a Parts, name: &str) -> &'a str {
    let value = answer.headers.get(name);
    value.map_or("", |value| value.to_str().expect("a text"))
}

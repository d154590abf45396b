//! A page of someone else: a server of another name and port than the page's.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

/// A server that answers every request with the same HTML, for as long as the test program runs.
pub struct HostPage(u16);

impl HostPage {
    /// Serves the HTML on a free port of this machine.
    pub fn of(html: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
        let port = listener.local_addr().expect("it has an address").port();
        let html: Arc<str> = html.into();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let html = Arc::clone(&html);
                // A browser opens connections for later: they keep no other waiting, and it may close them.
                thread::spawn(move || answer(stream, &html));
            }
        });
        Self(port)
    }

    /// Its origin: the page's server is called by number, this one by name.
    pub fn origin(&self) -> String {
        format!("http://localhost:{}", self.0)
    }
}

fn answer(stream: TcpStream, html: &str) -> std::io::Result<()> {
    let mut lines = BufReader::new(&stream).lines();
    // The request ends with an empty line; whatever it asks for, the answer is the same.
    while lines
        .next()
        .transpose()?
        .is_some_and(|line| !line.is_empty())
    {}
    let length = html.len();
    write!(
        &stream,
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{html}"
    )
}

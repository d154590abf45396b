//! The hash of the page's address: any text is parsed and written back unchanged.

#![no_main]

use afs12_exchange::Address;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|hash: &str| {
    let address = Address::parse(hash);
    let again = Address::parse(&address.hash());
    assert_eq!(
        again,
        address,
        "{hash}: another address after {}",
        address.hash()
    );
    assert_eq!(again.hash(), address.hash());
    let spoken = address.with("lang", "pl");
    assert_eq!(spoken.value("lang").as_deref(), Some("pl"));
    assert_eq!(Address::parse(&spoken.hash()), spoken, "{hash}");
    assert_eq!(spoken.path, address.path);
    let silent = spoken.without("lang");
    assert!(!silent.has("lang"));
    assert_eq!(silent, address.without("lang"));
});

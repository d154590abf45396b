// Firefox's own code: the tab of a new container is the only one left. The languages are a setting of the whole browser.
const [languages] = arguments;
const { ContextualIdentityService: containers } = ChromeUtils.importESModule("resource://gre/modules/ContextualIdentityService.sys.mjs");
Services.prefs.setStringPref("intl.accept_languages", languages);
const { gBrowser } = Services.wm.getMostRecentWindow("navigator:browser");
const before = containers.getPublicIdentities();
const tabs = [...gBrowser.tabs];
const { userContextId } = containers.create("test", "fingerprint", "blue");
const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
gBrowser.selectedTab = gBrowser.addTab("about:blank", { userContextId, triggeringPrincipal });
for (const tab of tabs) gBrowser.removeTab(tab);
for (const container of before) containers.remove(container.userContextId);

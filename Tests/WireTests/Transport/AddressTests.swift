import Testing
import Wire

@Suite struct AddressTests {
    @Test(arguments: [
        ("http://nas:8989", "http://nas:8989"), ("http://nas:8989/", "http://nas:8989/"),
        ("HTTPS://NAS.local/Sonarr", "https://nas.local/Sonarr"), ("http://nas:80", "http://nas"),
        ("https://nas:443/x", "https://nas/x"), ("http://nas:", "http://nas"),
        ("http://[fd00::1]:8989/a", "http://[fd00::1]:8989/a"), ("http://[::1]", "http://[::1]"),
        ("  http://nas:1 ", "http://nas:1"), ("http://nas/a b ", "http://nas/a%20b"),
        ("http://nas/ü", "http://nas/%C3%BC"), ("http://nas/a%20b?c=d#e", "http://nas/a%20b?c=d"),
    ])
    func addressIsReadAsItIsWritten(text: String, url: String) throws {
        #expect(try Address(text).url == url)
    }

    @Test(arguments: [
        ("nas:8989", "Write the address with its scheme: http://nas:8989."),
        ("me:hunter2@nas:8989", "Write the address with its scheme: http://nas:8989."),
        ("", "Write the address with its scheme: http://."),
        ("ftp://nas", "Use an address that begins with http:// or https://."),
        ("http://nas:99999", "Use a port between 1 and 65535, such as nas:8989."),
        ("http://nas:web", "Use a port between 1 and 65535, such as nas:8989."),
        ("http://na s:8989", "Name a host, such as http://nas:8989."),
        ("http://:8989", "Name a host, such as http://nas:8989."),
        ("http://fd00::1:8989", "Write an IPv6 address in brackets, such as http://[fd00::1]:8989."),
    ])
    func brokenAddressSaysHowToWriteIt(text: String, advice: String) {
        let flaw = #expect(throws: Address.Flaw.self) { try Address(text) }
        #expect(flaw?.description == advice)
    }

    @Test func loginIsTakenOutOfTheAddress() throws {
        let address = try Address("http://me:p%40ss@nas:6789/nzbget")
        #expect(address.login?.reveal() == "me:p@ss")
        #expect(address.url == "http://nas:6789/nzbget")
        #expect(!String(reflecting: address).contains("p@ss"))
    }

    @Test(arguments: [
        ("/x", "http://nas:1/x"), ("x", "http://nas:1/a/x"), ("../x?y=1", "http://nas:1/x?y=1"),
        ("?q", "http://nas:1/a/b?q"),
        ("//other/x", "http://other/x"), ("https://other:2/x#f", "https://other:2/x"), ("./", "http://nas:1/a/"),
        ("/a/./b/../c", "http://nas:1/a/c"), ("/x:y", "http://nas:1/x:y"),
    ])
    func referenceIsResolvedFromWhereItWasGiven(reference: String, url: String) throws {
        #expect(try Address("http://nas:1/a/b").resolving(reference)?.url == url)
    }

    @Test func magnetLinkIsNoAddress() throws {
        #expect(try Address("http://nas/").resolving("magnet:?xt=urn:btih:0") == nil)
    }
}

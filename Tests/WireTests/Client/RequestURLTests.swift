import Testing
import Wire

@Suite struct RequestURLTests {
    @Test func onlyUnreservedCharactersStayInAQuery() {
        let all = (0x20..<0x7f).map { String(UnicodeScalar($0)) }.joined()
        let kept = Query([.init("q", all)]).encoded.replacing(#/%[0-9A-F]{2}/#, with: "")
        #expect(kept == "q=-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~")
    }

    @Test func operatorsInNamesAreEncoded() {
        #expect(Request(.get, "/all", query: ["addedAt>>": 5]).url == "/all?addedAt%3E%3E=5")
    }

    @Test func textBeyondASCIIIsUTF8() {
        #expect(Query([.init("title", "Amélie 🎬")]).encoded == "title=Am%C3%A9lie%20%F0%9F%8E%AC")
    }

    @Test func listRepeatsItsName() {
        #expect(Request(.get, "/t", query: ["id": [1, 2]]).url == "/t?id=1&id=2")
    }

    @Test func queryJoinsTheOneOfThePath() {
        #expect(Request(.get, "/t?a=1", query: ["b": 2]).url == "/t?a=1&b=2")
    }

    @Test func whatIsEncodedInAPathStaysSo() {
        #expect(Request(.get, "http://h/a%2Fb%20c").url == "http://h/a%2Fb%20c")
    }

    @Test func whatNoAddressMayHoldIsEncodedInAPath() {
        #expect(Request(.get, "http://h/a b/ü|<>").url == "http://h/a%20b/%C3%BC%7C%3C%3E")
    }

    @Test func hostKeepsItsLetters() {
        #expect(Request(.get, "http://bücher.example/ü").url == "http://bücher.example/%C3%BC")
    }
}

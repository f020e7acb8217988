import Foundation
import Testing

@testable import Wire

@Suite struct XMLTests {
    private func read(_ text: String) throws -> Document { try Document(xml: text) }

    private func failure(_ text: String) throws -> SyntaxError {
        try #require(throws: SyntaxError.self) { try Document(xml: Array(text.utf8), source: "feed.xml") }
    }

    @Test func attributesAreMembersAndChildrenAreLists() throws {
        let document = try read(#"<a size="2"><b id="1"/><b id="2"/><c><d x=""/></c></a>"#)
        #expect(
            document == [
                "size": "2", "b": [["id": "1"], ["id": "2"]], "c": [["d": [["x": ""]]]],
            ])
        #expect(document.members.names == ["size", "b", "c"])
    }

    @Test func anElementWithNothingButTextIsAString() throws {
        #expect(try read("<a><b> x &amp; y </b><b/></a>") == ["b": [" x & y ", ""]])
        #expect(try read("<a>hello</a>") == "hello")
    }

    @Test func anEmptyRootIsAnEmptyObject() throws {
        #expect(try read("<a/>") == [:])
        #expect(try read("<a>\n</a>") == [:])
    }

    @Test func textBesideOtherThingsIsAMemberOfItsOwn() throws {
        #expect(try read(#"<a><b id="1">x</b></a>"#) == ["b": [["id": "1", "#text": "x"]]])
        #expect(try read("<a>x<b>-</b>y<!-- no --><![CDATA[<z>]]></a>") == ["b": ["-"], "#text": "xy<z>"])
    }

    @Test func blanksBetweenElementsAreNoText() throws {
        #expect(try read("<a>\n  <b x='1'/>\r\n\t<b/>\n</a>") == ["b": [["x": "1"], ""]])
    }

    @Test func namesKeepTheirPrefixes() throws {
        let feed = #"<rss xmlns:newznab="http://n/"><newznab:attr name="size" newznab:value="1"/></rss>"#
        #expect(try read(feed) == ["newznab:attr": [["name": "size", "newznab:value": "1"]]])
    }

    @Test func aPrefixNeedsNoDeclaration() throws {
        #expect(try read("<a p:b='1'><p:c>x</p:c></a>") == ["p:b": "1", "p:c": ["x"]])
    }

    @Test func namesOfEveryLengthAreWhole() throws {
        let text = (1...300).map { "<\(String(repeating: "n", count: $0)) a='1'/>" }.joined()
        let names = try Document(xml: "<a>\(text)</a>").members.names
        #expect(names == (1...300).map { String(repeating: "n", count: $0) })
    }

    @Test func theRootsNameIsKept() throws {
        let root = try XMLRoot(xml: Array("<MediaContainer size='0'/>".utf8))
        #expect(root == XMLRoot("MediaContainer", ["size": "0"]))
        #expect(try Tape(xml: Array("<MediaContainer/>".utf8)).root == "MediaContainer")
    }

    @Test func referencesAreResolved() throws {
        #expect(try read("<a b='&lt;&#65;&#x20AC;&quot;&apos;&amp;amp;'/>") == ["b": "<A€\"'&amp;"])
    }

    @Test func controlCharactersAreSkipped() throws {
        #expect(try read("<a b='x\u{1}\u{1F}y'>\u{0}\u{8}\u{B}z\u{7F}</a>") == ["b": "xy", "#text": "z\u{7F}"])
    }

    @Test func aDeclaredEncodingIsHonoured() throws {
        let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a b='".utf8) + [0xE9] + Array("'/>".utf8)
        #expect(try Document(xml: latin) == ["b": "é"])
        let wide = "\u{FEFF}<?xml version='1.0' encoding='UTF-16'?><a b='é€'/>".utf16.flatMap {
            [UInt8($0 & 0xFF), UInt8($0 >> 8)]
        }
        #expect(try Document(xml: wide) == ["b": "é€"])
    }

    @Test func anEncodingOfEscapesIsRefused() throws {
        #expect(try failure("<?xml version='1.0' encoding='UTF-7'?><a/>").message.contains("UTF-7"))
        #expect(throws: SyntaxError.self) { try Document(xml: "<?xml version='1.0' encoding='KOI8-R'?><a b='c'/>") }
    }

    @Test func bytesThatAreNotUTF8AreAnErrorWithTheirPlace() throws {
        let bytes = Array("<a>\n<b c='".utf8) + [0xFF, 0x41] + Array("'/></a>".utf8)
        let error = try #require(throws: SyntaxError.self) { try Document(xml: bytes) }
        #expect(error.line == 2)
        #expect(error.message.contains("UTF-8"))
    }

    @Test func errorsNameTheLineAndShowIt() throws {
        let error = try failure("<a>\n  <b></c>\n</a>")
        #expect(error.line == 2)
        #expect(error.column > 1)
        #expect(error.excerpt == "  <b></c>")
        #expect(error.description.hasPrefix("feed.xml:2:"))
    }

    @Test(arguments: ["", " ", "<a>", "<a", "<a/><b/>", "text", "<a b='1' b='2'/>", "<a b='<'/>", "<a>&nope;</a>"])
    func brokenTextIsAnError(_ text: String) throws { _ = try failure(text) }

    @Test func aTextThatEndsTooSoonIsAnErrorAtEveryByte() throws {
        let text = Array(#"<?xml version="1.0"?><a b="é&amp;"><c>t<!-- x --></c><d e='1'/><![CDATA[z]]></a>"#.utf8)
        _ = try Document(xml: text)
        for length in 0..<text.count {
            #expect(throws: SyntaxError.self, "\(length)") { try Document(xml: Array(text[..<length])) }
        }
    }

    @Test func aDocumentTypeIsRefused() throws {
        #expect(try failure("<!DOCTYPE html><html/>").message.contains("document type"))
        #expect(try failure("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>").message.contains("document type"))
    }

    @Test func entitiesAreNeverExpanded() throws {
        let outside = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>"
        #expect(try failure(outside).message.contains("document type"))
        let bomb = (1...9).map { "<!ENTITY e\($0) '\(String(repeating: "&e\($0 - 1);", count: 10))'>" }.joined()
        #expect(try failure("<!DOCTYPE a [<!ENTITY e0 'ha'>\(bomb)]><a>&e9;</a>").message.contains("document type"))
    }

    @Test func depthIsBounded() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "<a>", count: depth) + "x" + String(repeating: "</a>", count: depth)
        }
        #expect(throws: Never.self) { try Document(xml: nested(512)) }
        #expect(try failure(nested(513)).message.contains("512 levels"))
        #expect(try failure(String(repeating: "<a>", count: 1_000_000)).message.contains("512 levels"))
    }

    @Test func aModelIsReadWithAttributesAndChildren() throws {
        struct Video: Decodable, Equatable {
            struct Genre: Decodable, Equatable { var tag: String }
            var title: String
            var year: Int?
            var genres: [Genre]
            var roles: [Genre]

            enum CodingKeys: String, CodingKey {
                case title, year
                case genres = "Genre"
                case roles = "Role"
            }
        }
        let tape = try Tape(xml: Array("<V title='x' year='1999'><Genre tag='a'/><Genre tag='b'/></V>".utf8))
        let video = Video(title: "x", year: 1999, genres: [.init(tag: "a"), .init(tag: "b")], roles: [])
        #expect(try tape.model() == video)
    }

    static let captured = fixtures("plex/home-assistant-2021", "xml")

    private struct Ways: Decodable {
        struct Way: Decodable { var id: Int }
        enum CodingKeys: String, CodingKey { case way, other }
        var ways: [Way]
        var others: [Way]

        init(from decoder: any Decoder) throws {
            let members = try decoder.container(keyedBy: CodingKeys.self)
            ways = members.contains(.way) ? try members.decode([Way].self, forKey: .way) : []
            others = try members.decode([Way].self, forKey: .other)
        }
    }

    @Test func childrenAskedForTwiceAreAllThere() throws {
        let text = #"<a><way id="1"/><way id="2"/><way id="3"/><other id="4"/><other id="5"/></a>"#
        let drift = Drift(isThorough: true)
        let tape = try Tape(xml: Array(text.utf8))
        tape.drift = drift
        let ways: Ways = try tape.model()
        #expect(ways.ways.map(\.id) == [1, 2, 3] && ways.others.map(\.id) == [4, 5])
        #expect(drift.notes == [])
    }

    @Test func anElementWithNothingInItIsAListOfNothing() throws {
        let drift = Drift()
        let tape = try Tape(xml: Array(#"<a><way/><other id="4"/><other/></a>"#.utf8))
        tape.drift = drift
        let ways: Ways = try tape.model()
        #expect(ways.ways.isEmpty && ways.others.map(\.id) == [4])
        #expect(drift.notes == [])
    }

    @Test(.enabled(if: !captured.isEmpty, "the captured Plex answers are not beside this package"), arguments: captured)
    func everyCapturedAnswerIsReadTheSameWholeAndStreamed(_ file: URL) throws {
        let bytes = Array(try Data(contentsOf: file))
        let whole = try XMLRoot(xml: bytes)
        let streamed = try XMLElementsTests.read(bytes, chunk: 7)
        #expect(streamed.name == whole.name)
        #expect(streamed.content == whole.content)
    }

    private static func fixtures(_ folder: String, _ suffix: String) -> [URL] {
        let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        let shared = package.appending(path: "../shared/fixtures/\(folder)").standardized
        let files = try? FileManager.default.contentsOfDirectory(at: shared, includingPropertiesForKeys: nil)
        return (files ?? []).filter { $0.pathExtension == suffix }.sorted { $0.path < $1.path }
    }
}

import Testing

@testable import Wire

@Suite struct XMLWriterTests {
    private static let declaration = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"

    @Test func scalarsAreAttributesAndListsAreChildren() {
        let container: Document = [
            "size": 1, "allowSync": true, "Video": [["title": "x", "Genre": [["tag": "y"]]]], "none": nil,
        ]
        let xml = #"<MediaContainer size="1" allowSync="1"><Video title="x"><Genre tag="y"/></Video></MediaContainer>"#
        #expect(container.xml(root: "MediaContainer") == Self.declaration + xml)
    }

    @Test func textIsTextAndAnObjectIsOneChild() {
        let user: Document = ["id": "1", "name": ["a", ""], "joined": ["type": "date", "#text": "2000"]]
        let xml = #"<user id="1"><name>a</name><name/><joined type="date">2000</joined></user>"#
        #expect(user.xml(root: "user") == Self.declaration + xml)
    }

    @Test func whatWouldBreakOrChangeIsEscaped() throws {
        let text = "a<b>&\"'\r\n\té€😀]]>"
        let document: Document = ["attribute": .string(text), "child": [.string(text)]]
        #expect(try Document(xml: document.xml(root: "a")) == document)
    }

    @Test func whatXMLCannotHoldIsLeftOut() throws {
        let document: Document = ["a b": "x\u{0}\u{1}\u{1F}\u{FFFE}y", "1": "z"]
        #expect(try Document(xml: document.xml(root: "")) == ["a_b": "xy", "_": "z"])
    }

    @Test(arguments: 0..<300)
    func whatIsReadComesBackTheSame(_ seed: UInt64) throws {
        var random = SeededDocuments(seed: seed)
        let read = try XMLRoot(xml: Array(random.document(depth: 4).xml(root: "root").utf8))
        #expect(try XMLRoot(xml: Array(read.xml().utf8)) == read)
    }
}

import Foundation
import Testing

@testable import Wire

@Suite struct JSONWriterTests {
    @Test(arguments: [false, true])
    func whatIsWrittenReadsBackTheSame(indented: Bool) throws {
        var random = Seeded(42)
        for _ in 0..<2000 {
            let document = random.document()
            let text = document.json(indented: indented)
            let again = try Document(json: text)
            #expect(again == document)
            #expect(again.json(indented: indented) == text)
        }
    }

    @Test func everyPlaneSurvives() throws {
        for plane in 0...16 as ClosedRange<UInt32> {
            var text = String.UnicodeScalarView()
            for value in stride(from: plane << 16, to: (plane + 1) << 16, by: 17) {
                if let scalar = Unicode.Scalar(value) { text.append(scalar) }
            }
            let document = Document(String(text))
            let again = try Document(json: document.jsonBytes()).string ?? ""
            #expect(Array(again.utf8) == Array(String(text).utf8))
        }
    }

    @Test func foundationReadsTheSame() throws {
        var random = Seeded(3)
        for _ in 0..<500 {
            let document = Document([random.document()])
            let theirs = try JSONSerialization.jsonObject(with: Data(document.jsonBytes()))
            #expect(agrees(document, theirs), "\(document)")
        }
    }

    @Test func whatFoundationWritesReadsTheSame() throws {
        var random = Seeded(4)
        for _ in 0..<500 {
            let document = Document([random.document()])
            let theirs = try JSONSerialization.jsonObject(with: Data(document.jsonBytes()))
            let text = try JSONSerialization.data(withJSONObject: theirs, options: [.prettyPrinted])
            #expect(agrees(try Document(json: Array(text)), theirs))
        }
    }

    @Test func foundationAgreesOnWhatIsJSON() throws {
        var random = Seeded(5)
        let alphabet = Array(#"[]{},:"\u0e1-+.tn "#.utf8)
        var accepted = 0
        for _ in 0..<20_000 {
            let bytes =
                [UInt8(ascii: "[")]
                + (0..<Int.random(in: 0...7, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
                + [UInt8(ascii: "]")]
            let isReadHere = (try? Document(json: bytes)) != nil
            let isReadThere = (try? JSONSerialization.jsonObject(with: Data(bytes))) != nil
            // Foundation lets a comma stand before a closing bracket.
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(isReadHere == (isReadThere && !text.contains(/,\s*[\]}]/)), "\(text)")
            accepted += isReadHere ? 1 : 0
        }
        #expect(accepted > 100)
    }

    @Test func controlCharactersAreEscaped() {
        #expect(Document("\u{0}\u{1F}\u{7F}\n\r\t\"\\/é").json() == #""\u0000\u001f\u007f\n\r\t\"\\/é""#)
    }

    @Test func indentsByTwoSpaces() {
        let document: Document = ["a": [1, ["b": .null]], "c": [], "d": [:]]
        #expect(
            document.json(indented: true) == """
                {
                  "a": [
                    1,
                    {
                      "b": null
                    }
                  ],
                  "c": [],
                  "d": {}
                }
                """)
    }

    private func agrees(_ document: Document, _ theirs: Any) -> Bool {
        switch document {
        case .null: return theirs is NSNull
        case .bool(let value): return (theirs as? Bool) == value
        case .number(let number):
            guard let their = theirs as? NSNumber else { return false }
            return abs(their.doubleValue - number.double) <= abs(number.double) * 1e-12
        case .string(let text): return (theirs as? String).map { Array($0.utf8) == Array(text.utf8) } ?? false
        case .list(let list):
            guard let their = theirs as? [Any], their.count == list.count else { return false }
            return zip(list, their).allSatisfy { agrees($0, $1) }
        case .object(let members):
            guard let their = theirs as? [String: Any], their.count == members.count else { return false }
            return members.allSatisfy { member in their[member.name].map { agrees(member.value, $0) } ?? false }
        }
    }
}

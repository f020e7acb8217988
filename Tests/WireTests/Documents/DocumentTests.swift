import FoundationEssentials
import Testing

@testable import Wire

@Suite struct DocumentTests {
    @Test func aNumberKeepsItsTextAndHasAValue() throws {
        let list = try Document(json: "[1.10,12.0,1.2e1,12.5,1e400,18446744073709551616,-0]").list
        #expect(list.map { $0.json() } == ["1.10", "12.0", "1.2e1", "12.5", "1e400", "18446744073709551616", "-0"])
        #expect(list.map(\.int) == [nil, 12, 12, nil, nil, nil, 0])
        #expect(list[0].double == 1.1)
    }

    @Test func subscriptsReadAndWrite() {
        var document: Document = nil
        document["a"]["b"] = 1
        document["list"][0] = "x"
        document["list"][9] = "y"
        document["list"][0] = "z"
        #expect(document == ["a": ["b": 1], "list": ["z", "y"]])
        #expect(document["no"]["thing"] == .null)
        #expect(document["list"][5] == .null)
    }

    @Test func editsAreRepeatedOnAnotherDocument() {
        let server: Document = ["a": 1, "keep": 2, "deep": ["x": 1, "keep": [1]]]
        let edited = server.edited(
            from: ["a": 1, "deep": ["x": 1], "gone": 1], to: ["a": 5, "deep": ["x": 2, "new": true]])
        #expect(edited == ["a": 5, "keep": 2, "deep": ["x": 2, "keep": [1], "new": true], "gone": nil])
    }

    @Test func whatIsEncodedReadsBack() throws {
        struct All: Model {
            var bool = true
            var int8 = Int8.min
            var uint64 = UInt64.max
            var float: Float = 0.1
            var double = 1e300
            var text = "é\u{0}"
            var date = Date(timeIntervalSince1970: 1_714_594_500.25)
            var span = Duration.milliseconds(-93_784_250)
            var url = URL(string: "http://nas:8080/a?b=c")
            var id = UUID(uuidString: "E621E1F8-C36C-495A-93FC-0C247A3E6E5F")
            var list: [Int?] = [1, nil]
            var map = ["x": [1.5]]
            var none: Int?
        }
        let document = try Document(encoding: All())
        #expect(try document.decode(All.self) == All())
        #expect(document["float"].json() == "0.1")
        #expect(document["url"] == "http://nas:8080/a?b=c")
        #expect(document["span"] == "-1.02:03:04.2500000")
        #expect(document.members.names.contains("none") == false)
    }

    @Test(arguments: [Double.infinity, -.infinity, .nan])
    func whatJSONCannotSayIsNotWritten(value: Double) {
        #expect(throws: EncodingError.self) { try Document(encoding: ["a": value]) }
        #expect(throws: EncodingError.self) { try Document(encoding: [Float(value)]) }
    }

    @Test func encodersNestByHand() throws {
        struct ByHand: Encodable {
            enum Key: CodingKey { case outer, list }
            func encode(to encoder: any Encoder) throws {
                var container = encoder.container(keyedBy: Key.self)
                var inner = container.nestedContainer(keyedBy: Key.self, forKey: .outer)
                try inner.encodeNil(forKey: .list)
                var list = container.nestedUnkeyedContainer(forKey: .list)
                try list.encode(1)
                var nested = list.nestedUnkeyedContainer()
                try nested.encode("x")
                #expect(list.count == 2)
                try 5.encode(to: container.superEncoder())
            }
        }
        #expect(try Document(encoding: ByHand()).json() == #"{"outer":{"list":null},"list":[1,["x"]],"super":5}"#)
    }
}

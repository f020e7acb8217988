import FoundationEssentials
import Testing

@testable import Wire

@Suite struct StrictTests {
    private enum Mode: String, Decodable, CaseIterable { case fast, slow }

    private struct Server: Decodable {
        var host: String
        var port: Int
        var secure: Bool
        var mode: Mode
        var weight: Double?
        var since: Date?
    }

    private struct Stack: Decodable {
        var name: String
        var main: Server
        var others: [Server]
        var labels: [String: String]?
        var extra: Document?
    }

    private func errors<Model: Decodable>(_ json: String, _ type: Model.Type) -> [String] {
        do {
            _ = try Tape(json: Array(json.utf8), isStrict: true).strictModel(type)
            return []
        } catch { return (error as? Mismatches)?.all.map(\.description).sorted() ?? ["\(error)"] }
    }

    @Test func aGoodTextReads() {
        let text = #"""
            {"name":"a","main":{"host":"h","port":1,"secure":true,"mode":"fast","since":"2024-05-01"},"others":[],
            "labels":{"anything":"goes"},"extra":{"any":{"thing":1}}}
            """#
        #expect(errors(text, Stack.self) == [])
    }

    @Test func everyMismatchIsReportedAtOnce() {
        let text = #"""
            {"main":{"host":1.10,"port":"7878","secure":"yes","mode":"quick","weight":"1","prot":1},
             "others":[{"host":"x"},{"host":"y","port":1,"secure":false,"mode":"slow"}],"nmae":"a"}
            """#
        #expect(
            errors(text, Stack.self)
                == [
                    #"main.mode: expected one of `fast`, `slow`, found "quick""#,
                    #"main.port: expected a whole number, found "7878""#,
                    "main.prot: expected a known key (did you mean `port`?), found `prot`",
                    #"main.secure: expected true or false, found "yes""#,
                    #"main.weight: expected a number, found "1""#,
                    "name: expected a value, found nothing",
                    "nmae: expected a known key (did you mean `name`?), found `nmae`",
                    "others[0].mode: expected a value, found nothing",
                    "others[0].port: expected a value, found nothing",
                    "others[0].secure: expected a value, found nothing",
                ].sorted())
    }

    @Test func aMissingModelIsOneMismatch() {
        #expect(errors(#"{"name":"a"}"#, Stack.self) == ["main: expected a value, found nothing"])
        #expect(errors(#"{"name":"a","main":7}"#, Stack.self) == ["main: expected an object, found 7"])
    }

    @Test func aNumberIsReadAsTextAsItWasWritten() throws {
        struct Image: Decodable { var tag: String }
        #expect(try Tape(json: Array(#"{"tag":1.10}"#.utf8), isStrict: true).strictModel(Image.self).tag == "1.10")
        #expect(errors(#"{"tag":true}"#, Image.self) == ["tag: expected a string, found true"])
        #expect(errors(#"{"tag":null}"#, Image.self) == ["tag: expected a string, found null"])
    }

    @Test func aListThatIsNoneIsAMismatch() {
        struct Lists: Decodable {
            var a: [Int]
            var b: [Int]?
        }
        #expect(
            errors(#"{"a":{},"b":[1,"2",3]}"#, Lists.self)
                == ["a: expected a list, found an object", #"b[1]: expected a whole number, found "2""#])
    }

    @Test func aValueNothingCanStandInForHidesNoOtherMismatch() {
        // An enumeration that does not list its cases: what was read before it is still reported, no key is called unknown.
        enum Closed: String, Decodable { case one }
        struct Inner: Decodable {
            var a: Int
            var closed: Closed
            var b: Int
        }
        struct Outer: Decodable {
            var inner: Inner
            var last: Int
        }
        #expect(
            errors(#"{"inner":{"a":"x","closed":"two","b":1},"last":1}"#, Outer.self).prefix(1)
                == [#"inner.a: expected a whole number, found "x""#])
        #expect(
            !errors(#"{"inner":{"a":1,"closed":"two","b":1},"last":1}"#, Outer.self).contains {
                $0.contains("known key")
            })
    }

    @Test func formsMayBeTriedOneAfterAnother() {
        struct Ports: Decodable { var ports: [DecoderTests.Form] }
        #expect(errors(#"{"ports":[8080,"8080/tcp",{"target":80}]}"#, Ports.self) == [])
        #expect(
            errors(#"{"ports":[{"target":80,"protocol":"tcp"},true]}"#, Ports.self) == [
                "ports[0].protocol: expected a known key (known here: target), found `protocol`",
                "ports[1]: expected a string, found true",
            ])
    }

    @Test func placesComeFromTheReader() {
        let tape = Tape(isStrict: true)
        tape.begin(.object, mark: Tape.Mark(line: 1, column: 1))
        tape.name("host".utf8, mark: Tape.Mark(line: 1, column: 1))
        tape.scalar(.string, "h".utf8, mark: Tape.Mark(line: 1, column: 7))
        tape.name("port".utf8, mark: Tape.Mark(line: 2, column: 1))
        tape.scalar(.string, "7878".utf8, mark: Tape.Mark(line: 2, column: 7))
        tape.name("mdoe".utf8, mark: Tape.Mark(line: 3, column: 1))
        tape.scalar(.string, "fast".utf8, mark: Tape.Mark(line: 3, column: 7))
        tape.end()
        let error = #expect(throws: Mismatches.self) { try tape.strictModel(Server.self) }
        let places = error?.all.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.path)" }
        #expect(places == ["1:1 mode", "1:1 secure", "2:7 port", "3:1 mdoe"])
        #expect(error?.description.hasPrefix("line 1: mode: expected a value") == true)
    }
}

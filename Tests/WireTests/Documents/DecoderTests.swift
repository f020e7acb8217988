import FoundationEssentials
import Testing

@testable import Wire

@Suite struct DecoderTests {
    private struct One<Value: Decodable>: Decodable { var a: Value }
    private struct Numbers: Decodable { var a: [Int] }
    private struct Maybe<Value: Decodable>: Decodable { var a: Value? }

    private func read<Value: Decodable>(_ json: String, as type: Value.Type, drift: Drift? = nil) throws -> Value {
        try Document(json: #"{"a":\#(json)}"#).decode(One<Value>.self, drift: drift).a
    }

    private func attempt<Value: Decodable>(_ json: String, as type: Value.Type, drift: Drift? = nil) throws -> Value? {
        try Document(json: #"{"a":\#(json)}"#).decode(Maybe<Value>.self, drift: drift).a
    }

    @Test(arguments: [
        ("12", 12), (#""12""#, 12), ("12.0", 12), ("1e3", 1000), ("-7", -7), (#""-7""#, -7), ("-0", 0),
        ("9223372036854775807", .max),
        ("-9223372036854775808", .min), (#""12.0""#, 12),
    ])
    func readsWholeNumbers(json: String, value: Int) throws { #expect(try read(json, as: Int.self) == value) }

    @Test(arguments: [
        "12.5", "9223372036854775808", "1e30", "1e400", #""""#, #"" 12""#, #""0x10""#, #""twelve""#, "true", "null",
        "[]", "{}",
    ])
    func refusesWhatIsNoWholeNumber(json: String) {
        let error = #expect(throws: Mismatch.self) { try read(json, as: Int.self) }
        #expect(error?.path == "a")
        #expect(error?.expected == "a whole number")
    }

    @Test func everyWidthHasItsLimits() throws {
        #expect(try read("255", as: UInt8.self) == 255)
        #expect(try read("-128", as: Int8.self) == -128)
        #expect(try read("18446744073709551615", as: UInt64.self) == .max)
        #expect(throws: Mismatch.self) { try read("256", as: UInt8.self) }
        #expect(throws: Mismatch.self) { try read("-1", as: UInt.self) }
        #expect(throws: Mismatch.self) { try read("40000", as: Int16.self) }
        #expect(throws: Mismatch.self) { try read("4294967296", as: UInt32.self) }
    }

    @Test func anUnreadableOptionalOfAnyTypeIsNilWithANote() throws {
        func check<Value: Decodable & Equatable>(_ type: Value.Type, _ json: String = #"{"no":1}"#) throws {
            let drift = Drift()
            #expect(try attempt(json, as: type, drift: drift) == nil)
            #expect(drift.notes.map(\.path) == ["a"], "\(type)")
            #expect(drift.losses == 0)
        }
        try check(Bool.self)
        try check(String.self)
        try check(Double.self)
        try check(Float.self)
        try check(Int.self)
        try check(Int8.self)
        try check(Int16.self)
        try check(Int32.self)
        try check(Int64.self)
        try check(UInt.self)
        try check(UInt8.self)
        try check(UInt16.self)
        try check(UInt32.self)
        try check(UInt64.self)
        try check(Date.self)
        try check(Date.self, #""soon""#)
        try check(Duration.self)
        try check(URL.self)
        try check(Level.self, #""middling""#)
        try check([String: Int].self, "[]")
    }

    @Test(arguments: [
        ("true", true), ("false", false), ("1", true), ("0", false), (#""1""#, true), (#""0""#, false),
        (#""True""#, true), (#""false""#, false), (#""yes""#, true),
    ])
    func readsFlags(json: String, value: Bool) throws { #expect(try read(json, as: Bool.self) == value) }

    @Test(arguments: ["2", #""""#, #""maybe""#, "null", "[]"])
    func refusesWhatIsNoFlag(json: String) { #expect(throws: Mismatch.self) { try read(json, as: Bool.self) } }

    @Test(arguments: [
        ("1.5", 1.5), ("-0.25", -0.25), ("1e-2", 0.01), (#""1.5""#, 1.5),
        ("12345678901234567168", 12_345_678_901_234_567_168), ("0.1", 0.1), ("123456789012.345", 123456789012.345),
    ])
    func readsNumbers(json: String, value: Double) throws { #expect(try read(json, as: Double.self) == value) }

    @Test(arguments: ["1e400", #""inf""#, #""nan""#, #""0x1p3""#, #""""#, "true"])
    func refusesWhatIsNoNumber(json: String) { #expect(throws: Mismatch.self) { try read(json, as: Double.self) } }

    @Test func doublesAreReadExactly() throws {
        var random = Seeded(9)
        for _ in 0..<5000 {
            let value =
                Double(Int.random(in: -1_000_000_000...1_000_000_000, using: &random))
                / [1, 10, 1000, 1e5, 7][Int.random(in: 0..<5, using: &random)]
            #expect(try read("\(value)", as: Double.self) == value)
        }
    }

    @Test func aNumberOrFlagIsReadAsText() throws {
        #expect(try read("1.10", as: String.self) == "1.10")
        #expect(try read("true", as: String.self) == "true")
        #expect(throws: Mismatch.self) { try read("null", as: String.self) }
        #expect(throws: Mismatch.self) { try read("[]", as: String.self) }
    }

    @Test func aLibertyLeavesANoteWithoutTheValue() throws {
        let drift = Drift()
        _ = try Document(json: #"[{"a":"1"},{"a":"2"},{"a":3}]"#).decode([One<Int>].self, drift: drift)
        #expect(
            drift.notes == [
                Drift.Note(path: "[].a", expected: "a whole number", found: "a string", isLoss: false, count: 2)
            ])
    }

    @Test(arguments: [
        ("2024-05-01T20:15:00Z", 0), ("2024-05-01T20:15:00", 0), ("2024-05-01 20:15:00Z", 0), ("2024-05-01T20:15Z", 0),
        ("2024-05-01T22:15:00+02:00", 0), ("2024-05-01T22:15:00+0200", 0), ("2024-05-01T22:15:00+02", 0),
        ("2024-05-01T12:45:00-07:30", 0),
        ("2024-05-01T20:15:00.5Z", 0.5), ("2024-05-01T20:15:00.25Z", 0.25), ("2024-05-01T20:15:00.123Z", 0.123),
        ("2024-05-01T20:15:00.1234Z", 0.1234), ("2024-05-01T20:15:00.12345Z", 0.12345),
        ("2024-05-01T20:15:00.123456Z", 0.123456),
        ("2024-05-01T20:15:00.1234567Z", 0.1234567),
        ("2024-05-01T20:15:00.12345678901234567890123Z", 0.12345678901234568),
        (#"2024-05-01T22:15:00\u002B02:00"#, 0),
    ])
    func readsDates(text: String, fraction: Double) throws {
        let date = try read("\"\(text)\"", as: Date.self)
        #expect(abs(date.timeIntervalSince1970 - 1_714_594_500 - fraction) < 1e-6)
    }

    @Test func readsABareDayAndSecondsSince1970() throws {
        #expect(try read(#""2024-02-29""#, as: Date.self).timeIntervalSince1970 == 1_709_164_800)
        #expect(try read("1714594500", as: Date.self).timeIntervalSince1970 == 1_714_594_500)
        #expect(try read(#""1714594500""#, as: Date.self).timeIntervalSince1970 == 1_714_594_500)
        #expect(try read("-1.5", as: Date.self).timeIntervalSince1970 == -1.5)
    }

    @Test(arguments: [
        "2024-13-01", "2024-02-30", "2023-02-29", "1900-02-29", "2024-04-31", "2024-05-01T24:00:00Z",
        "2024-05-01T20:60:00Z", "2024-05-01T20:15:61Z",
        "2024-05-01T20:15:00.Z", "2024-05-01T20:15:00+25:00", "2024-05-01T", "2024-05-01Tx", "2024-5-1", "20240501",
        "soon", "", "99999999999999",
    ])
    func refusesWhatIsNoDate(text: String) {
        if text != "20240501" { #expect(throws: Mismatch.self) { try read("\"\(text)\"", as: Date.self) } }
    }

    @Test func neverIsNoDateWhereThereMayBeNone() throws {
        let drift = Drift()
        #expect(try attempt(#""0001-01-01T00:00:00Z""#, as: Date.self, drift: drift) == nil)
        #expect(try attempt(#""0001-01-01T00:00:00""#, as: Date.self, drift: drift) == nil)
        #expect(drift.notes.isEmpty)
        #expect(try read(#""0001-01-01T00:00:00Z""#, as: Date.self).timeIntervalSince1970 == -62_135_596_800)
    }

    @Test func datesAgreeWithTheStandardLibraryOverTheCenturies() throws {
        // From 1589 on: before the calendar changed, the library goes by the older one.
        var random = Seeded(11)
        for _ in 0..<3000 {
            let date = Date(
                timeIntervalSince1970: Double(Int.random(in: -12_000_000_000...250_000_000_000, using: &random)))
            let text = DateText.text(date)
            #expect(text == date.formatted(.iso8601))
            #expect(try read("\"\(text)\"", as: Date.self) == date)
        }
    }

    @Test(arguments: [-Double.infinity, -1e300, 1e300, Double.infinity, 253_402_300_800])
    func aDateBeyondTheCalendarIsStillWritten(seconds: Double) {
        #expect(DateText.text(Date(timeIntervalSince1970: seconds)).utf8.count >= 20)
    }

    @Test(arguments: [
        ("00:12:34", 754), ("01:48:10", 6490), ("1.02:03:04", 93_784), ("125:00:00", 450_000), ("-00:00:01", -1),
        ("00:00:00", 0),
    ])
    func readsTimeSpans(text: String, seconds: Int) throws {
        #expect(try read("\"\(text)\"", as: Duration.self) == .seconds(seconds))
    }

    @Test func timeSpansHaveFractions() throws {
        #expect(try read(#""00:00:01.5""#, as: Duration.self) == .milliseconds(1500))
        #expect(try read(#""00:00:00.0000001""#, as: Duration.self) == .nanoseconds(100))
        #expect(DurationText.text(.milliseconds(93_784_250)) == "1.02:03:04.2500000")
        #expect(DurationText.text(.seconds(-1)) == "-00:00:01")
    }

    @Test(arguments: [
        "1:2", "00:60:00", "00:00:60", "a:b:c", "", "9223372036854775807:00:00", "--00:00:01", "00:00:nan", "00:00:0x1",
        "1.2.03:00:00",
    ])
    func refusesWhatIsNoTimeSpan(text: String) {
        #expect(throws: Mismatch.self) { try read("\"\(text)\"", as: Duration.self) }
    }

    @Test func aListLosesItsBadElementsAndSaysSo() throws {
        let drift = Drift()
        let list = try Document(json: #"{"a":[1,"x",2,null,{},3]}"#).decode(Numbers.self, drift: drift)
        #expect(list.a == [1, 2, 3])
        #expect(drift.losses == 3)
        #expect(Set(drift.notes.map(\.path)) == ["a[]"])
    }

    @Test func anAbsentOrNullListIsEmpty() throws {
        struct Lists: Decodable {
            var a: [Int]
            var b: [Int]
            var c: [Int]?
            var d: [Int]?
        }
        let lists = try Document(json: #"{"b":null,"d":null}"#).decode(Lists.self)
        #expect(lists.a.isEmpty && lists.b.isEmpty && lists.c == nil && lists.d == nil)
    }

    @Test func whatIsNoListIsLostAsAWhole() throws {
        let drift = Drift()
        #expect(try Document(json: #"{"a":{"x":1}}"#).decode(Numbers.self, drift: drift).a.isEmpty)
        #expect(drift.notes == [Drift.Note(path: "a", expected: "a list", found: "an object", isLoss: true, count: 1)])
        #expect(throws: Mismatch.self) { try Document(json: "{}").decode([Int].self) }
    }

    @Test func pathsLeadToTheField() throws {
        struct Inner: Decodable { var size: Int }
        struct Outer: Decodable { var file: Inner }
        let text = #"[{"file":{"size":1}},{"file":{"size":"large"}}]"#
        let error = #expect(throws: Mismatch.self) { try Document(json: text).decode(Whole<Outer>.self) }
        #expect(error?.description == #"[1].file.size: expected a whole number, found "large""#)
        let drift = Drift()
        _ = try Document(json: text).decode([Outer].self, drift: drift)
        #expect(
            drift.notes == [
                Drift.Note(path: "[].file.size", expected: "a whole number", found: "a string", isLoss: true, count: 1)
            ])
    }

    @Test func aMissingFieldIsNamed() throws {
        let error = #expect(throws: Mismatch.self) { try Document(json: #"{"b":1}"#).decode(One<Int>.self) }
        #expect(error?.description == "a: expected a value, found nothing")
    }

    @Test func notesOfManyElementsTakeLinearTime() throws {
        func time(_ count: Int) throws -> Duration {
            let document = Document((0..<count).map { _ in ["a": "1"] as Document })
            let drift = Drift()
            let time = try ContinuousClock().measure { _ = try document.decode([One<Int>].self, drift: drift) }
            #expect(drift.notes.first?.count == count)
            return time
        }
        _ = try time(10)
        let (few, many) = (try time(1000), try time(16_000))
        #expect(many < few * 100)
    }

    @Test func listsNestAndDictionariesRead() throws {
        #expect(try read("[[1,2],[],[3]]", as: [[Int]].self) == [[1, 2], [], [3]])
        #expect(try read(#"{"x":1,"y":"2"}"#, as: [String: Int].self) == ["x": 1, "y": 2])
        #expect(try read(#"{"1":[true]}"#, as: [Int: [Bool]].self) == [1: [true]])
    }

    @Test func aDocumentFieldTakesWhateverIsThere() throws {
        #expect(try read(#"{"x":[1.10,null]}"#, as: Document.self).json() == #"{"x":[1.10,null]}"#)
        #expect(try read("null", as: Document.self) == .null)
    }

    @Test func anEnumerationThatIsNotKnownSaysWhatIs() throws {
        #expect(try read(#""high""#, as: Level.self) == .high)
        let error = #expect(throws: Mismatch.self) { try read(#""middling""#, as: Level.self) }
        #expect(error?.description == #"a: expected one of `low`, `high`, found "middling""#)
    }

    @Test func aModelMayTryOneFormAfterAnother() throws {
        let forms = try read(#"[8080,"8080/tcp",{"target":80}]"#, as: [Form].self)
        #expect(forms == [.number(8080), .text("8080/tcp"), .object(80)])
    }

    @Test func containersNestByHand() throws {
        struct ByHand: Decodable {
            enum Key: CodingKey { case outer, list, inner }
            var inner: Int
            var list: [Int] = []
            var inherited: Int
            init(from decoder: any Decoder) throws {
                let container = try decoder.container(keyedBy: Key.self)
                inner = try container.nestedContainer(keyedBy: Key.self, forKey: .outer).decode(
                    Int.self, forKey: .inner)
                var elements = try container.nestedUnkeyedContainer(forKey: .list)
                while !elements.isAtEnd { list.append(try elements.decodeNil() ? -1 : elements.decode(Int.self)) }
                inherited = try Int(from: container.superDecoder())
            }
        }
        let model = try Document(json: #"{"outer":{"inner":1},"list":[1,null,3],"super":5}"#).decode(ByHand.self)
        #expect(model.inner == 1 && model.list == [1, -1, 3] && model.inherited == 5)
    }

    @Test func modelsReadAsDeepAsTexts() async throws {
        // On a task's own thread, whose stack is smaller than the main one.
        let depth = try await Task.detached {
            let text = String(repeating: #"{"next":"#, count: 511) + "{}" + String(repeating: "}", count: 511)
            var chain: Chain? = try Tape(json: Array(text.utf8)).model(Chain.self)
            var depth = 0
            while let link = chain { (depth, chain) = (depth + 1, link.next.first) }
            return depth
        }.value
        #expect(depth == 512)
    }

    enum Level: String, Decodable, CaseIterable { case low, high }

    /// A list that is all or nothing.
    private struct Whole<Element: Decodable>: Decodable {
        init(from decoder: any Decoder) throws {
            var container = try decoder.unkeyedContainer()
            while !container.isAtEnd { _ = try container.decode(Element.self) }
        }
    }

    enum Form: Decodable, Equatable {
        case number(Int)
        case text(String)
        case object(Int)
        init(from decoder: any Decoder) throws {
            enum Key: CodingKey { case target }
            let value = try decoder.singleValueContainer()
            if let keyed = try? decoder.container(keyedBy: Key.self) {
                self = .object(try keyed.decode(Int.self, forKey: .target))
            } else if let number = try? value.decode(Int.self) {
                self = .number(number)
            } else {
                self = .text(try value.decode(String.self))
            }
        }
    }

    private struct Chain: Decodable, Sendable {
        enum Key: CodingKey { case next }
        var next: [Chain] = []
        init(from decoder: any Decoder) throws {
            if let link = try decoder.container(keyedBy: Key.self).decodeIfPresent(Chain.self, forKey: .next) {
                next = [link]
            }
        }
    }
}

import FoundationEssentials

/// Any bytes: nothing traps, every way of reading agrees, what is written reads back, and any model can be tried on it.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard count > 0 else { return 0 }
    let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
    // The first byte chooses where the rest is cut.
    let text = Array(input.dropFirst())
    guard let document = try? Document(json: text) else {
        if isList(text), elements(text, step: Int(input[0])) != nil { fatalError("a list read only in pieces") }
        return 0
    }
    if case .list(let list) = document, elements(text, step: Int(input[0])) != list {
        fatalError("pieces differ from the whole")
    }
    for indented in [false, true] {
        let written = document.jsonBytes(indented: indented)
        guard let again = try? Document(json: written), again == document else { fatalError("written wrongly") }
    }
    decode(text, document)
    return 0
}

private func isList(_ text: [UInt8]) -> Bool { text.first { $0 > 0x20 } == UInt8(ascii: "[") }

private func elements(_ text: [UInt8], step: Int) -> [Document]? {
    var elements = JSONElements()
    var read: [Document] = []
    var start = 0
    var random = step
    do {
        repeat {
            random = (random &* 1103 &+ 12345) & 0xFFFF
            let end = min(start + random % 9, text.count)
            try elements.feed(Array(text[start..<end]), isLast: end == text.count) { read.append(Document($0)) }
            start = end
        } while start < text.count
    } catch { return nil }
    return read
}

private func decode(_ text: [UInt8], _ document: Document) {
    let drift = Drift()
    _ = try? document.decode([Anything].self, drift: drift)
    guard let one = try? document.decode(Open<Anything>.self, drift: drift) else { return }
    guard let sent = try? one.edited() else { fatalError("an untouched model cannot be sent") }
    if sent != document { fatalError("an untouched model was changed") }
    _ = drift.notes
    if let tape = try? Tape(json: text, isStrict: true) { _ = try? tape.strictModel(Anything.self) }
    if let wired = try? Tape(json: text).model(Open<Anything>.self), wired != one { fatalError("the tape differs") }
}

private struct Anything: Model {
    enum Choice: String, Model { case a, b }
    var a: Int?
    var b: String?
    var c: Bool?
    var d: Double?
    var e: Date?
    var f: Duration?
    var g: [Int]
    var h: [Anything]?
    var i: [String: UInt8]?
    var j: Document?
    var k: Choice?
    var l: [[Int8]]?
    var m: URL?
    var n: Secret?
}

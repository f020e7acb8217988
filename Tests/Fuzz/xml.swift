// Whole and in chunks the same comes out, and what comes out is written so that it is read back the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    let whole = try? XMLRoot(xml: bytes)
    let streamed = children(of: bytes, chunk: count % 13 + 1)
    precondition((whole == nil) == (streamed == nil), "whole and streamed disagree about an error")
    guard let whole, let streamed else { return 0 }
    for (name, children) in Dictionary(grouping: streamed, by: \.name) {
        precondition(whole.content[name].list == children.map(\.value), "whole and streamed disagree about \(name)")
    }
    let again = try? XMLRoot(xml: Array(whole.xml().utf8))
    let thrice = again.flatMap { try? XMLRoot(xml: Array($0.xml().utf8)) }
    precondition(again != nil && again == thrice, "what was written is not read back")
    return 0
}

private func children(of bytes: [UInt8], chunk: Int) -> [(name: String, value: Document)]? {
    let elements = XMLElements()
    var children: [(name: String, value: Document)] = []
    do {
        for start in stride(from: 0, to: bytes.count, by: chunk) {
            try elements.feed(Array(bytes[start..<min(start + chunk, bytes.count)])) { name, tape in
                children.append((name, Document(tape)))
            }
        }
        try elements.feed([], isLast: true) { _, _ in }
    } catch { return nil }
    return children
}

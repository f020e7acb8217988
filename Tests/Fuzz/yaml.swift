// What is read is written so that it is read back the same, and edits do what they say or refuse.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    _ = try? Document.all(yaml: bytes)
    guard let document = try? Document(yaml: bytes) else { return 0 }
    precondition((try? Document(yaml: document.yaml())) == document, "what was written is not read back")
    guard var text = try? YAMLText(String(decoding: bytes, as: UTF8.self)), text.document == document else { return 0 }
    if let member = document.members.first {
        var expected = document
        if (try? text.set([.name(member.name)], to: ["a": ["x\ny\n", 1]])) != nil {
            expected[member.name] = ["a": ["x\ny\n", 1]]
        }
        if (try? text.set(["added"], to: "b")) != nil { expected["added"] = "b" }
        if (try? text.remove([.name(member.name)])) != nil { expected.members[member.name] = nil }
        precondition((try? Document(yaml: text.text)) == expected && text.document == expected, "an edit did more")
    }
    return 0
}

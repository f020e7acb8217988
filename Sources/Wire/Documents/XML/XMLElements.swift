/// The children of an XML document's root, read one by one from bytes as they arrive.
///
/// Whatever their number, only one of them is held. A document type declaration is an error, and so is an element that
/// takes more than `sizeLimit` bytes or is more than 512 levels deep.
package final class XMLElements {
    /// The largest element that is waited for, in bytes.
    package static let sizeLimit = 64 << 20

    private let attributes = Tape()
    private let parser: XMLParser

    package init(drift: Drift? = nil) {
        let element = Tape()
        (attributes.drift, element.drift) = (drift, drift)
        parser = XMLParser(root: attributes, element: element, sizeLimit: Self.sizeLimit)
    }

    /// The root's name, `nil` before it has begun.
    package var rootName: String? { parser.rootName.isEmpty ? nil : parser.rootName }

    /// The root with its attributes alone, `nil` before it has begun; it has begun when the first child is handed out.
    package var root: Tape? { parser.rootName.isEmpty ? nil : attributes }

    /// Takes the next bytes and hands out each child of the root that is complete with them, with its name.
    ///
    /// The tape is good until `each` returns; a note about it begins with the name, such as `Video[].year`. Throws
    /// `SyntaxError`, and what `each` throws; either ends the reading.
    package func feed(
        _ chunk: [UInt8], isLast: Bool = false, _ each: (_ name: String, Tape) throws -> Void
    ) throws {
        try parser.feed(chunk, isLast: isLast, each)
    }
}

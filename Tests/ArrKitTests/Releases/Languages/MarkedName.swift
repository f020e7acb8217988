@testable import ArrKit

/// A name in which `|` marks where its title ends; without one that is not known.
struct MarkedName {
    var name: String
    var titleEnd: Int?

    init(_ marked: String) {
        let parts = marked.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        name = parts.joined()
        titleEnd = parts.count > 1 ? parts[0].utf8.count : nil
    }

    func read<Value>(_ body: (Scan, Letters, Range<Int>, Int?) -> Value) -> Value {
        var name = name
        return Scan.read(&name) { scan, given in body(scan, given, 0..<scan.text.count, titleEnd) }
    }
}

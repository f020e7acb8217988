/// Finds known secrets in bytes, in every form they may have there.
struct SecretScan: Sendable {
    /// One way a secret may stand there.
    private struct Form {
        var bytes: [UInt8]
        /// Any of its bytes may be written as `%2F` or `%2f`, as addresses and forms do with whichever they like.
        var isPlain: Bool
    }

    /// By the byte they may begin with, the longest first.
    private let forms: [UInt8: [Form]]
    /// How many secrets are too short to be looked for.
    let unsearchable: Int

    init(_ secrets: some Sequence<Secret>) {
        let secrets = Set(secrets).filter { !$0.isEmpty && !$0.isMask }
        unsearchable = secrets.count { $0.reveal().utf8.count < SecretForms.shortest }
        let plain = Set(secrets.flatMap { SecretForms.plain(of: $0) })
        let encoded = Set(secrets.flatMap { SecretForms.encoded(of: $0) }).subtracting(plain)
        var forms: [UInt8: [Form]] = [:]
        for form in plain.map({ Form(bytes: $0, isPlain: true) }) + encoded.map({ Form(bytes: $0, isPlain: false) }) {
            guard let first = form.bytes.first else { continue }
            forms[first, default: []].append(form)
            if form.isPlain, first != Self.percent { forms[Self.percent, default: []].append(form) }
            if form.isPlain, first == Self.space { forms[Self.plus, default: []].append(form) }
        }
        self.forms = forms.mapValues { $0.sorted { $0.bytes.count > $1.bytes.count } }
    }

    private static let (percent, plus, space) = (UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: " "))

    /// True where a secret stands in the bytes.
    func finds(in bytes: [UInt8]) -> Bool { bytes.indices.contains { match(in: bytes, at: $0) != nil } }

    /// The bytes with `•••` in the place of every secret, and how many there were.
    func redacted(_ bytes: [UInt8]) -> (bytes: [UInt8], count: Int) {
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var place = 0
        var count = 0
        while place < bytes.count {
            if let length = match(in: bytes, at: place) {
                kept += Redaction.mark.utf8
                place += length
                count += 1
            } else {
                kept.append(bytes[place])
                place += 1
            }
        }
        return (kept, count)
    }

    /// A text, the same way.
    func redacted(_ text: String) -> String { String(decoding: redacted(Array(text.utf8)).bytes, as: UTF8.self) }

    private func match(in bytes: [UInt8], at place: Int) -> Int? {
        guard let candidates = forms[bytes[place]] else { return nil }
        for form in candidates where place + form.bytes.count <= bytes.count {
            if let length = form.isPlain ? Self.length(of: form.bytes, in: bytes, at: place) : nil { return length }
            if !form.isPlain, bytes[place..<(place + form.bytes.count)].elementsEqual(form.bytes) {
                return form.bytes.count
            }
        }
        return nil
    }

    private static func length(of form: [UInt8], in bytes: [UInt8], at start: Int) -> Int? {
        var place = start
        for byte in form {
            guard place < bytes.count else { return nil }
            if bytes[place] == byte || (byte == space && bytes[place] == plus) {
                place += 1
            } else if bytes[place] == percent, place + 2 < bytes.count,
                let high = digit(bytes[place + 1]), let low = digit(bytes[place + 2]), high << 4 | low == byte
            {
                place += 3
            } else {
                return nil
            }
        }
        return place - start
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

extension SecretScan: CustomStringConvertible, CustomReflectable {
    /// Says nothing of what is looked for.
    var description: String { Redaction.mark }
    /// No children, so that `dump` and `Mirror` find nothing.
    var customMirror: Mirror { Mirror(self, children: []) }
}

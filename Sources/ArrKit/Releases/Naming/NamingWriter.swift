/// Writes the parts of a format with the values they stand for.
struct NamingWriter {
    let options: NamingOptions

    /// A value as it stands in the name: in the letters the name in braces asks for, with its separator, cleaned, and
    /// dressed.
    func dressed(_ value: [UInt8], as token: NamingToken) -> [UInt8] {
        var text = Array(NamingBytes.trimmed(value[...]))
        if token.letters != .asTheyAre { text = NamingBytes.cased(text[...], capital: token.letters == .capital) }
        if !token.separator.isEmpty {
            var parted: [UInt8] = []
            parted.reserveCapacity(text.count + 8)
            for byte in text {
                if byte == UInt8(ascii: " ") { parted.append(contentsOf: token.separator) } else { parted.append(byte) }
            }
            text = parted
        }
        let clean = options.cleaned(text)
        guard !NamingBytes.trimmed(clean).isEmpty else { return Self.protected(clean) }
        return token.tag + token.prefix + Self.protected(clean) + token.suffix
    }

    /// Braces in a value are never those of a name.
    static func protected(_ text: ArraySlice<UInt8>) -> [UInt8] {
        text.map { byte in
            switch byte {
            case UInt8(ascii: "{"): NamingBytes.opening
            case UInt8(ascii: "}"): NamingBytes.closing
            default: byte
            }
        }
    }

    /// A number with at least so many digits.
    static func digits(_ number: Int, atLeast width: Int) -> String {
        let text = String(number.magnitude)
        return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }

    /// A folder's or file's name with nothing in it to be filled in later.
    func whole(_ pieces: [NamingPiece], isFolder: Bool, value: (NamingToken) -> [UInt8]) -> [UInt8] {
        var name: [UInt8] = []
        for piece in pieces {
            switch piece {
            case .literal(let text): name += text
            case .brace(let brace): name += Self.protected([brace])
            case .token(let token): name += dressed(value(token), as: token)
            case .numbers: break
            }
        }
        return NamingOptions.finished(isFolder ? name[...] : NamingBytes.trimmed(name[...]), isFolder: isFolder)
    }

    /// The folders of a format, one inside the other; those that would have no name are left out.
    func path(_ format: NamingFormat, isFolder: Bool, value: (NamingToken) -> [UInt8]) -> String {
        format.components.map { String(decoding: whole($0, isFolder: isFolder, value: value), as: UTF8.self) }
            .filter { !$0.isBlank }.joined(separator: "/")
    }
}

extension NamingOptions {
    /// A value as it may stand in a name: without what file systems refuse, and without dots and spaces that would
    /// hide or spoil it.
    func cleaned(_ text: some Collection<UInt8>) -> ArraySlice<UInt8> {
        var clean: [UInt8] = []
        clean.reserveCapacity(text.count + 8)
        var isAfterColon = false
        for byte in text {
            defer { isAfterColon = byte == UInt8(ascii: ":") }
            if isAfterColon, colon == .smart, replacesIllegalCharacters {
                // A space behind the colon is taken with it.
                if byte == UInt8(ascii: " ") {
                    clean.removeLast()
                    clean.append(contentsOf: " - ".utf8)
                    continue
                }
            }
            guard NamingBytes.isIllegal(byte) else {
                clean.append(byte)
                continue
            }
            guard replacesIllegalCharacters else { continue }
            switch byte {
            case UInt8(ascii: ":"): clean.append(contentsOf: colonText.utf8)
            case UInt8(ascii: "/"), UInt8(ascii: "\\"): clean.append(UInt8(ascii: "+"))
            case UInt8(ascii: "?"): clean.append(UInt8(ascii: "!"))
            case UInt8(ascii: "*"): clean.append(UInt8(ascii: "-"))
            default: break
            }
        }
        let head = clean.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ".") }
        return NamingBytes.trimmingEnd(head) { $0 == UInt8(ascii: " ") }
    }

    private var colonText: String {
        switch colon {
        case .delete: ""
        case .dash, .smart: "-"
        case .spaceDash: " -"
        case .spaceDashSpace: " - "
        case .custom(let text):
            text.allSatisfy { !($0.utf8.first.map(NamingBytes.isIllegal) ?? false) } ? text : harmless(text)
        }
    }

    /// A replacement is replaced in its turn.
    private func harmless(_ text: String) -> String {
        var rest = self
        rest.colon = .delete
        let (head, tail) = (text.prefix { $0 == " " || $0 == "." }, text.reversed().prefix { $0 == " " })
        return head + String(decoding: rest.cleaned(text.utf8), as: UTF8.self) + String(tail.reversed())
    }

    /// The last touches to the name of a file or folder.
    static func finished(_ name: some Collection<UInt8>, isFolder: Bool) -> [UInt8] {
        var single: [UInt8] = []
        single.reserveCapacity(name.count)
        for byte in name where !(NamingScan.isParting(byte) && single.last == byte) { single.append(byte) }
        let isLoose: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ".") }
        let trimmed =
            isFolder
            ? NamingBytes.trimmingEnd(single.drop(while: isLoose), of: isLoose)
            : NamingBytes.trimmingEnd(single[...], of: NamingScan.isParting)
        var finished: [UInt8] = []
        finished.reserveCapacity(trimmed.count + 4)
        for byte in withoutDevice(trimmed) {
            switch byte {
            case NamingBytes.ellipsis: finished.append(contentsOf: "...".utf8)
            case NamingBytes.opening: finished.append(UInt8(ascii: "{"))
            case NamingBytes.closing: finished.append(UInt8(ascii: "}"))
            default: finished.append(byte)
            }
        }
        return finished
    }

    /// Windows takes `con.mkv` for a device; the dot behind such a word becomes an underscore.
    private static func withoutDevice(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        // Most names begin otherwise, which shows in the dot alone.
        guard name.dropFirst(3).prefix(2).contains(where: { $0 == UInt8(ascii: ".") || $0 == NamingBytes.ellipsis })
        else {
            return name
        }
        let word = String(
            decoding: name.prefix { $0 != UInt8(ascii: ".") && $0 != NamingBytes.ellipsis }, as: UTF8.self
        )
        .lowercased()
        let dot = name.startIndex + word.utf8.count
        guard dot < name.endIndex, ["aux", "con", "nul", "prn"].contains(word) || isPort(word) else { return name }
        var name = name
        // Of the three dots of an ellipsis two are left.
        if name[dot] == NamingBytes.ellipsis { name.insert(contentsOf: "..".utf8, at: dot + 1) }
        name[dot] = UInt8(ascii: "_")
        return name
    }

    private static func isPort(_ word: String) -> Bool {
        word.utf8.count == 4 && (word.hasPrefix("com") || word.hasPrefix("lpt")) && word.last != "0"
            && word.last?.isASCII == true
            && word.last?.isNumber == true
    }
}

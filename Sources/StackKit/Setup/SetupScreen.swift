/// What is shown: plain lines, none wider than the terminal, no more than it has, with a prompt behind.
public struct SetupScreen: Hashable, Sendable {
    /// The lines above the prompt.
    public var lines: [Line]
    /// What stands in front of the answer.
    public var prompt: String
    /// True where what is typed must not be shown.
    public var isSecret: Bool

    /// One line and what it is.
    public struct Line: Hashable, Sendable {
        /// At most as wide as the terminal; no control characters.
        public var text: String
        /// What it is, for whoever has colours.
        public var role: Role

        /// What a line is.
        public enum Role: Hashable, Sendable {
            /// Headings.
            case heading
            /// Everything else.
            case plain
            /// Something to be thought over.
            case warning
            /// Something that was not taken.
            case error
        }
    }

    /// The lines and the prompt as they are without colours.
    public var text: String { (lines.map(\.text) + [prompt]).joined(separator: "\n") }
}

extension SetupScreen {
    /// The text in lines no wider than `width`, each behind an indent; words that are wider are cut into pieces.
    static func wrapped(_ text: String, width: Int, indent: String = "", first: String? = nil) -> [String] {
        let room = max(10, width - indent.count)
        var lines: [String] = []
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var line: String?
            for word in pieces(of: paragraph, room) {
                if let full = line, full.count + 1 + word.count > room {
                    lines.append(full)
                    line = nil
                }
                line = line.map { "\($0) \(word)" } ?? word
            }
            lines.append(line ?? "")
        }
        return lines.enumerated().map { place, line in
            line.isEmpty ? "" : (place == 0 ? first ?? indent : indent) + line
        }
    }

    /// Words; the blanks that line an example up stay in front of the word behind them.
    private static func pieces(of text: Substring, _ room: Int) -> [String] {
        var words: [String] = []
        for word in text.split(separator: " ", omittingEmptySubsequences: false).map(String.init) {
            if word.isEmpty {
                words.append("")
                continue
            }
            var rest = word[...]
            while rest.count > room {
                words.append(String(rest.prefix(room)))
                rest = rest.dropFirst(room)
            }
            words.append(String(rest))
        }
        return words
    }

    /// Without what a terminal would obey.
    static func harmless(_ text: String) -> String {
        String(
            text.map {
                $0.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || 0x7F...0x9F ~= $0.value } ? "?" : $0
            })
    }
}

extension Release {
    /// One reading of a part of a name: one that became a fact, or one that lost against another.
    public struct Finding: Hashable, Sendable {
        /// What it is about.
        public let subject: Subject
        /// As a person calls it, such as `WEBDL-1080p` or `S02E03`.
        public let value: String
        /// The bytes of the name, in UTF-8; `nil` where it follows from something else.
        public let range: Range<Int>?
        /// From 0 for a guess to 1 for what can mean nothing else.
        public let confidence: Double
        /// Whether it became a fact.
        public let isTaken: Bool
        /// The rule that read it, or why another was preferred: half a sentence.
        public let reason: String
    }

    /// Everything that was considered, in the order of subjects; what was taken stands before what was not.
    ///
    /// The name is read once more for it, so that reading for the facts alone costs nothing.
    public var findings: [Finding] {
        let recorder = Recorder()
        let other = Release(name, profile, recorder: recorder)
        var text = name
        let places = other.title.range == nil && other.quality.range == nil
        return Scan.read(&text) { scan, _ in
            recorder.notes.map { note in
                Finding(
                    subject: note.subject, value: note.value,
                    // Names written backwards have no places.
                    range: places ? nil : note.range.map(scan.original), confidence: note.confidence,
                    isTaken: note.isTaken,
                    reason: note.reason)
            }
        }.sorted {
            let (left, right) = (Subject.order($0.subject), Subject.order($1.subject))
            return left == right ? $0.isTaken && !$1.isTaken : left < right
        }
    }

    /// The name with every finding under the place it was read from, and what lost against it.
    public var explained: String {
        var lines = [name]
        let width = name.columns
        for finding in findings {
            var mark = String(repeating: " ", count: width)
            if let range = finding.range, let start = name.utf8.index(at: range.lowerBound),
                let end = name.utf8.index(at: range.upperBound)
            {
                let before = String(name[..<start]).columns
                let inside = max(1, String(name[start..<end]).columns)
                let line = String(repeating: finding.isTaken ? "─" : "·", count: inside)
                mark =
                    String(repeating: " ", count: before) + line
                    + String(repeating: " ", count: max(0, width - before - inside))
            }
            let share = Int(finding.confidence * 100 + 0.5)
            let what =
                finding.isTaken
                ? "\(finding.subject.rawValue) \(finding.value)" : "\(finding.subject.rawValue), not \(finding.value)"
            lines.append("\(mark)  \(what) (\(share) %): \(finding.reason)")
        }
        if let rejection { lines.append(rejection.description) }
        return lines.joined(separator: "\n")
    }
}

extension Release.Subject {
    fileprivate static func order(_ subject: Self) -> Int { allCases.firstIndex(of: subject) ?? 0 }
}

extension String {
    /// How many columns of a terminal it takes, roughly: characters of East Asia take two.
    fileprivate var columns: Int {
        unicodeScalars.reduce(0) { sum, scalar in
            switch scalar.value {
            case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: sum
            case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
                0x1F300...0x1FAFF:
                sum + 2
            default: sum + 1
            }
        }
    }
}

extension String.UTF8View {
    fileprivate func index(at offset: Int) -> String.Index? {
        index(startIndex, offsetBy: offset, limitedBy: endIndex)
    }
}

import Wire

/// A command line as its author describes it: `--help` and the reading of arguments come from the same words.
public struct Command: Sendable {
    /// One `--name`, with a value or as a flag.
    public struct Option: Sendable {
        let name: String
        let value: String?
        let help: String
        let isRepeatable: Bool

        /// A flag.
        public init(_ name: String, _ help: String) {
            (self.name, value, self.help, isRepeatable) = (name, nil, help, false)
        }

        /// - Parameters:
        ///   - value: what stands for the value in the help, such as `SECONDS`.
        ///   - isRepeatable: given several times, it has several values; else that is an error.
        public init(_ name: String, _ value: String, _ help: String, isRepeatable: Bool = false) {
            (self.name, self.value, self.help, self.isRepeatable) = (name, value, help, isRepeatable)
        }
    }

    public let name: String
    let summary: String
    let operands: String
    let options: [Option]
    let examples: [(line: String, does: String)]
    let exits: [(code: Int32, means: String)]

    /// - Parameter operands: what may stand beside the options, as the help shows it, such as `[SERVICE …]`.
    public init(
        _ name: String, _ summary: String, operands: String = "", options: [Option],
        examples: [(line: String, does: String)], exits: [(code: Int32, means: String)]
    ) {
        (self.name, self.summary, self.examples, self.exits) = (name, summary, examples, exits)
        self.operands = operands
        self.options = options + [Option("help", "shows this")]
    }

    /// Reads `--name value`, `--name=value` and flags. Throws `UsageError`, which names the nearest option that exists.
    public func parse(_ arguments: some Sequence<String>) throws(UsageError) -> Arguments {
        var parsed = Arguments()
        var rest = Array(arguments)[...]
        while let word = rest.popFirst() {
            guard word.hasPrefix("--"), word.count > 2 else {
                if word.hasPrefix("-"), word.count > 1, word != "-h" { throw unknown(word) }
                if word == "-h" { parsed.values["help"] = [] } else { parsed.operands.append(word) }
                continue
            }
            let sides = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                .map(String.init)
            guard let option = options.first(where: { $0.name == sides[0] }) else { throw unknown(word) }
            guard let placeholder = option.value else {
                if sides.count > 1 { throw UsageError("--\(option.name) takes no value", self) }
                parsed.values[option.name] = []
                continue
            }
            guard let value = sides.count > 1 ? sides[1] : rest.popFirst(), !value.isEmpty else {
                throw UsageError("--\(option.name) needs \(placeholder)", self)
            }
            guard option.isRepeatable || !parsed.has(option.name) else {
                throw UsageError("--\(option.name) is there twice", self)
            }
            parsed.values[option.name, default: []].append(value)
        }
        return parsed
    }

    /// What `--help` shows.
    public var help: String {
        let heads = options.map { "--\($0.name)" + ($0.value.map { " \($0)" } ?? "") + ($0.isRepeatable ? " …" : "") }
        let width = heads.map(\.count).max() ?? 0
        var lines = [
            "\(name): \(summary)", "", "Usage: \(name) [options]" + (operands.isEmpty ? "" : " \(operands)"), "",
        ]
        for (head, option) in zip(heads, options) {
            lines.append("  " + head + String(repeating: " ", count: width - head.count + 2) + option.help)
        }
        lines += ["", "Examples:"] + examples.flatMap { ["  \($0.line)", "      \($0.does)"] }
        lines +=
            ["", "Exit codes:"]
            + exits.map { exit in
                "  " + String(repeating: " ", count: max(0, 3 - "\(exit.code)".count)) + "\(exit.code)  \(exit.means)"
            }
        return lines.joined(separator: "\n") + "\n"
    }

    private func unknown(_ word: String) -> UsageError {
        let name = String(word.drop { $0 == "-" }.prefix { $0 != "=" })
        let hint = name.nearest(of: options.map(\.name)).map { "; did you mean --\($0)?" } ?? ""
        return UsageError("there is no option \(word.prefix { $0 != "=" })\(hint)", self)
    }
}

/// A command line that cannot be understood.
public struct UsageError: Error, CustomStringConvertible {
    public let description: String

    public init(_ problem: String, _ command: Command) {
        description = "\(command.name): \(problem)\nTry \(command.name) --help."
    }
}

/// What was given on a command line.
public struct Arguments: Sendable {
    fileprivate(set) var values: [String: [String]] = [:]
    /// What was no option, in order.
    public fileprivate(set) var operands: [String] = []

    /// True where the flag or option was given.
    public func has(_ name: String) -> Bool { values[name] != nil }

    public func text(_ name: String) -> String? { values[name]?.first }

    /// Every value of an option that may be repeated.
    public func all(_ name: String) -> [String] { values[name] ?? [] }

    /// The whole number given; `nil` where there is none. Throws where it is no number or out of bounds.
    public func number(_ name: String, in bounds: ClosedRange<Int>, of command: Command) throws(UsageError) -> Int? {
        guard let text = text(name) else { return nil }
        guard let number = Int(text.filter { $0 != "_" }), bounds.contains(number) else {
            throw UsageError(
                "--\(name) is a number from \(bounds.lowerBound) to \(bounds.upperBound), not \(text)", command)
        }
        return number
    }
}

import Console
import FoundationEssentials
import StackKit

/// What the command line asks for.
struct Order {
    private let verb: Verb
    private let arguments: Arguments
    private let folder: BackupFolder
    private let backup: Backup?
    private let roots: [BackupRoot]
    private let places: [String: String]
    private let retention: BackupRetention

    init(_ verb: Verb, _ arguments: Arguments) throws(UsageError) {
        (self.verb, self.arguments) = (verb, arguments)
        let command = verb.command
        if verb.takesFile {
            guard arguments.operands.count == 1, let backup = Backup(at: Self.absolute(arguments.operands[0])) else {
                throw UsageError("name one backup, as `stack-backup list` shows them", command)
            }
            self.backup = backup
        } else {
            backup = nil
            if let operand = arguments.operands.first { throw UsageError("\(operand) is no option", command) }
            if !arguments.has("folder") { throw UsageError("--folder FOLDER is missing", command) }
        }
        folder = BackupFolder(Self.absolute(arguments.text("folder") ?? "."))
        roots = try Self.pairs("root", arguments, command).map { BackupRoot($0.0, at: Self.absolute($0.1)) }
        if verb == .take, roots.isEmpty { throw UsageError("--root NAME=PATH is missing", command) }
        places = Dictionary(
            try Self.pairs("to", arguments, command).map { ($0.0, Self.absolute($0.1)) }, uniquingKeysWith: { $1 })
        retention = BackupRetention(
            daily: try arguments.number("daily", in: 0...10_000, of: command) ?? 7,
            weekly: try arguments.number("weekly", in: 0...10_000, of: command) ?? 4,
            monthly: try arguments.number("monthly", in: 0...10_000, of: command) ?? 6)
    }

    func carryOut(_ terminal: Terminal) async throws {
        switch verb {
        case .take:
            let taken = try await folder.take(
                roots, leavingOut: Set(arguments.all("without").map(Self.absolute)),
                packing: arguments.has("zstd") ? .zstd : .gzip)
            tell(
                ["backup": .string(taken.backup.path), "notes": Document(taken.notes.map(Document.string))],
                [taken.backup.path] + taken.notes.map { "note: \($0)" }, terminal)
        case .list:
            let all = try folder.list()
            tell(Document(all.map { .string($0.path) }), all.map(\.path), terminal)
        case .verify:
            guard let backup else { return }
            let verified = try await backup.verify()
            tell(
                ["bytes": Document(verified.size), "notes": Document(verified.notes.map(Document.string))],
                ["\(backup.name) is whole: \(verified.size) bytes"] + verified.notes.map { "note: \($0)" }, terminal)
        case .restore:
            guard let backup else { return }
            let names = arguments.all("only")
            try await backup.restore(only: names.isEmpty ? nil : Set(names), to: places)
            tell(["restored": .string(backup.path)], ["\(backup.name) is put back"], terminal)
        case .prune:
            let removed = try await folder.prune(retention)
            tell(Document(removed.map { .string($0.path) }), removed.map { "removed \($0.path)" }, terminal)
        }
    }

    private func tell(_ document: Document, _ lines: [String], _ terminal: Terminal) {
        terminal.out(arguments.has("json") ? document.json() + "\n" : lines.map { $0 + "\n" }.joined())
    }

    private static func pairs(
        _ name: String, _ arguments: Arguments, _ command: Console.Command
    ) throws(UsageError) -> [(String, String)] {
        var pairs: [(String, String)] = []
        for text in arguments.all(name) {
            let sides = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard sides.count == 2 else { throw UsageError("--\(name) takes NAME=PATH, not \(text)", command) }
            pairs.append((sides[0], sides[1]))
        }
        return pairs
    }

    private static func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    }
}

import Console

/// What the program can be asked to do.
enum Verb: String, CaseIterable {
    case take, list, verify, restore, prune

    var summary: String {
        switch self {
        case .take: "makes a backup of folders and files"
        case .list: "lists the backups of a folder, the newest first"
        case .verify: "reads every byte of a backup and compares it"
        case .restore: "puts a backup's roots back; what was there stays beside them"
        case .prune: "removes old backups by rule, once the newest is verified"
        }
    }

    var command: Command {
        Command(
            "stack-backup \(rawValue)", summary, operands: takesFile ? "FILE" : "", options: options,
            examples: [("stack-backup \(rawValue) \(example)", summary)],
            exits: [
                (0, "done"), (1, "not done, and nothing has changed"), (64, "the command line is wrong"),
                (130, "interrupted"),
            ])
    }

    var takesFile: Bool { self == .verify || self == .restore }

    private var example: String {
        switch self {
        case .take: "--folder /backups --root stack=/srv/stack --root settings=/opt/stack"
        case .list: "--folder /backups"
        case .verify: "/backups/BACKUP.tar.gz"
        case .restore: "/backups/BACKUP.tar.gz --only stack"
        case .prune: "--folder /backups --daily 7 --weekly 4 --monthly 6"
        }
    }

    private var options: [Command.Option] {
        let json = Command.Option("json", "prints the result for a machine")
        let folder = Command.Option("folder", "FOLDER", "where the backups are")
        switch self {
        case .take:
            return [
                folder, .init("root", "NAME=PATH", "what is backed up, under which name", isRepeatable: true),
                .init("without", "PATH", "a file that must not be in it, such as the vault's key", isRepeatable: true),
                .init("zstd", "packs it by zstd instead of gzip"), json,
            ]
        case .list: return [folder, json]
        case .verify: return [json]
        case .restore:
            return [
                .init("only", "NAME", "puts back this root alone", isRepeatable: true),
                .init("to", "NAME=PATH", "puts a root elsewhere than where it was", isRepeatable: true), json,
            ]
        case .prune:
            return [
                folder, .init("daily", "N", "how many days keep one (7)"), .init("weekly", "N", "how many weeks (4)"),
                .init("monthly", "N", "how many months (6)"), json,
            ]
        }
    }
}

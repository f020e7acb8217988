import Console
import StackKit

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Keeps a stack's folders as they were at one moment, and puts them back.
@main
enum Main {
    static func main() async {
        let terminal = Terminal()
        let words = Array(CommandLine.arguments.dropFirst())
        guard let first = words.first, first != "--help", first != "-h" else { return terminal.out(help) }
        guard let verb = Verb(rawValue: first) else {
            let hint = first.nearest(of: Verb.allCases.map(\.rawValue)).map { "; did you mean \($0)?" } ?? ""
            terminal.error("stack-backup: there is no verb \(first)\(hint)\nTry stack-backup --help.")
            exit(64)
        }
        let order: Order
        do {
            let arguments = try verb.command.parse(words.dropFirst())
            if arguments.has("help") { return terminal.out(verb.command.help) }
            order = try Order(verb, arguments)
        } catch {
            terminal.error("\(error)")
            exit(64)
        }
        let (outcome, signal) = await Interrupt().during { try await order.carryOut(terminal) }
        switch (outcome, signal) {
        case (_, let signal?): exit(128 + signal)
        case (.success, nil): return
        case (.failure(let error), nil):
            terminal.error("stack-backup: \(error)")
            exit(1)
        }
    }

    private static var help: String {
        """
        stack-backup: keeps a stack's folders as they were at one moment, and puts them back

        Usage: stack-backup VERB [options]

        \(table(Verb.allCases.map { ["  \($0.rawValue)", $0.summary] }))
        Examples:
          stack-backup take --folder /backups --root stack=/srv/stack --without /srv/stack/stack.key
              databases through SQLite, everything else byte by byte, in one archive
          stack-backup verify /backups/maestrarr-20261129T171500Z.tar.gz
              every hash, and every database by SQLite itself

        `stack-backup VERB --help` tells a verb's options, examples and exit codes.

        """
    }
}

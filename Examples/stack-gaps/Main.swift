import Console
import StackKit

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Compares what Radarr and Sonarr keep with what Plex shows.
@main
enum Main {
    static func main() async {
        let terminal = Terminal()
        let question: Question
        do {
            let arguments = try command.parse(CommandLine.arguments.dropFirst())
            if arguments.has("help") { return terminal.out(command.help) }
            if arguments.has("list-rules") {
                return terminal.out(table([GapRule].library.map { [$0.name, $0.summary] }))
            }
            question = try Question(arguments)
        } catch {
            terminal.error("\(error)")
            exit(64)
        }
        let (outcome, signal) = await Interrupt().during {
            let answer = try await Answer(to: question, terminal)
            return try answer.tell(terminal)
        }
        switch (outcome, signal) {
        case (_, let signal?): exit(128 + signal)
        case (.success(let code), nil): exit(code)
        case (.failure(let error), nil):
            terminal.error("stack-gaps: \(error)")
            exit(2)
        }
    }

    static let command = Command(
        "stack-gaps", "what Plex, Radarr and Sonarr disagree about; it only reads",
        options: [
            .init("config", "FILE", "the services to ask, in YAML or JSON (stack.yaml)"),
            .init("rule", "NAME", "looks for this alone", isRepeatable: true),
            .init("list-rules", "says what can be looked for"),
            .init("all", "lists every gap, not the first twenty of each rule"),
            .init("json", "prints the report for a machine"),
            .init("html", "FILE", "writes the report as a page for a browser, too"),
            .init("timeout", "SECONDS", "how long each service may take, whatever the file says"),
            .init("no-color", "prints without colours, as NO_COLOR does"),
        ],
        examples: [
            ("stack-gaps", "compares what stack.yaml names"),
            ("stack-gaps --rule no-file --all", "everything that is wanted and not there"),
            ("stack-gaps --json | jq '.gaps[].title'", "the titles, for a script"),
            ("stack-gaps --html gaps.html", "a page to keep"),
        ],
        exits: [
            (0, "no gaps"), (1, "there are gaps"), (2, "not to be told: a service or the file could not be read"),
            (64, "the command line is wrong"), (130, "interrupted"),
        ])
}

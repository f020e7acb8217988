import ArrKit
import Console

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Says what releases' names mean.
@main
enum Main {
    static func main() {
        let terminal = Terminal()
        do {
            let arguments = try command.parse(CommandLine.arguments.dropFirst())
            if arguments.has("help") { return terminal.out(command.help) }
            let reading = try Reading(arguments)
            exit(reading.run(terminal))
        } catch {
            terminal.error("\(error)")
            exit(64)
        }
    }

    static let command = Command(
        "stack-release",
        "what releases' names mean, as Sonarr and Radarr read them; names are arguments or lines of input",
        options: [
            .init("as", "APP", "reads all of them as sonarr or as radarr does; else each as it looks"),
            .init("path", "takes names for files' paths, and looks at their folders too"),
            .init("explain", "shows under each name what was read where, and what was not believed"),
            .init("json", "prints one object a line, with everything that was read"),
            .init("facts", "APP", "prints one object a line in the terms of sonarr's or radarr's own tests"),
            .init("no-color", "prints without colours, as NO_COLOR does"),
        ],
        examples: [
            ("stack-release Show.Name.S02E03.1080p.WEB-DL-GRP", "a table of one row"),
            ("stack-release --explain 'Blade.Runner.2049.2017.2160p'", "why 2049 is no year"),
            ("ls | stack-release --as radarr --json | jq -r .title", "titles of a folder full of films"),
            ("find . -name '*.mkv' | stack-release --path", "files, whose folders help"),
        ],
        exits: [
            (0, "every name says what it is of"), (1, "some names do not"), (64, "the command line is wrong"),
            (130, "interrupted"),
        ])
}

import Console
import Listener
import Rehearsal

@main
enum Main {
    static func main() async {
        let terminal = Terminal()
        do {
            let arguments = try command.parse(CommandLine.arguments.dropFirst())
            if arguments.has("help") { return terminal.out(command.help) }
            let interrupt = Interrupt()
            let serving = try await Serving(Options(arguments), terminal)
            await interrupt.wait(atMost: serving.options.seconds)
            terminal.progress("ending")
            await serving.stop()
            terminal.clear()
        } catch let error as UsageError {
            terminal.error(error.description)
            leave(2)
        } catch {
            terminal.error("stack-rehearse: \(error)")
            leave(1)
        }
    }

    static let command = Command(
        "stack-rehearse", "a made-up Plex, Radarr, Sonarr, Prowlarr, NZBGet and qBittorrent on this machine's loopback",
        options: [
            .init("films", "N", "how many films the library has (100; up to 4 million)"),
            .init("shows", "N", "how many shows (20; up to 100 thousand)"),
            .init("seed", "N", "what everything is made up from (1): the same number, the same stack"),
            .init("port-base", "PORT", "the first of seven ports in a row; left out, the system chooses"),
            .init("url-bases", "puts each *arr below its name, as in /radarr"),
            .init("config", "FILE", "writes a stack.yaml for this stack, and the keys to FILE.keys/"),
            .init("json", "prints addresses and keys as JSON"),
            .init("for", "SECONDS", "ends by itself; left out, Ctrl-C ends it"),
        ],
        examples: [
            ("stack-rehearse", "a small stack until Ctrl-C"),
            (
                "stack-rehearse --films 10000 --shows 500 --config out/stack.yaml",
                "a large one for stack-gaps to look at"
            ),
            (
                #"curl -d '{"service":"radarr","kind":"cut","times":1}' http://127.0.0.1:PORT/__rehearsal/faults"#,
                "makes Radarr hang up on its next caller (the control port is in the table)"
            ),
        ],
        exits: [(0, "ended as asked"), (1, "could not serve or write"), (2, "the command line is wrong")])
}

import Console

/// What the program can be asked to do.
enum Verb: String, CaseIterable {
    case plan, apply, rollback, revisions, status, logs, start, stop, restart, down, pull, doctor, lint, swarm, move,
        guide, bundle

    var summary: String {
        switch self {
        case .plan: "says what apply would do, and changes nothing"
        case .apply: "makes what runs what the file asks for, and waits until it is healthy"
        case .rollback: "goes back to an earlier revision, with the very images it ran"
        case .revisions: "lists the revisions there are"
        case .status: "shows what is there"
        case .logs: "shows what the services write"
        case .start: "starts what does not run"
        case .stop: "stops what runs; it stays"
        case .restart: "stops and starts again, and whatever lives in its network too"
        case .down: "removes every container; volumes and folders stay"
        case .pull: "fetches the images; what runs keeps running"
        case .doctor: "looks for leaks, copies instead of links, wrong clocks, full disks"
        case .lint: "looks for mistakes in the file that compose accepts"
        case .swarm: "prints the file as `docker stack deploy` takes it"
        case .move: "proves that folders can be moved to another place of the host, then applies the file"
        case .bundle: "writes all that is known into one archive without secrets, and says what is likely wrong"
        case .guide: "says which ports to forward and which certificates to have"
        }
    }

    /// What may stand behind the verb.
    var operands: String {
        switch self {
        case .rollback: "[REVISION]"
        case .logs, .start, .stop, .restart: "[SERVICE …]"
        default: ""
        }
    }

    var command: Command {
        Command(
            "stack-deploy \(rawValue)", summary, operands: operands, options: options, examples: examples, exits: exits)
    }

    private var exits: [(code: Int32, means: String)] {
        switch self {
        case .plan:
            [(0, "nothing to do"), (1, "there is something to do"), (2, "not to be told"), (64, Self.usage)]
        case .lint: [(0, "no findings"), (1, "there are findings"), (2, "the file cannot be read"), (64, Self.usage)]
        case .doctor:
            [(0, "all well"), (1, "something is wrong"), (2, "something could not be looked at"), (64, Self.usage)]
        case .status:
            [(0, "everything runs and is well"), (1, "something does not"), (2, "not to be told"), (64, Self.usage)]
        default:
            [
                (0, "done, or nothing to do"), (1, "it failed; what ran before may be gone back to"),
                (2, "nothing was done: a file, an engine or a folder does not allow it"),
                (3, "refused: it removes more than --removals, and the plan was not confirmed"),
                (64, Self.usage), (75, "another run is at work"), (130, "interrupted; the next run completes it"),
            ]
        }
    }

    private static let usage = "the command line is wrong"

    private var examples: [(line: String, does: String)] {
        switch self {
        case .plan:
            [("stack-deploy plan --file compose.yaml --env-file .env", "what would be created, changed, removed")]
        case .apply:
            [
                ("stack-deploy apply --file compose.yaml", "brings the stack up and waits for its health"),
                (
                    "stack-deploy apply --rollback-on-failure --timeout 120",
                    "back to what ran, if it is not well in time"
                ),
                ("stack-deploy apply --confirm 0123456789ab", "carries out a plan that removes something"),
                ("stack-deploy apply --host nas=ssh://media@nas --place plex=nas", "a stack over two machines"),
            ]
        case .rollback:
            [("stack-deploy rollback", "the revision before"), ("stack-deploy rollback 3", "a certain one")]
        case .logs: [("stack-deploy logs --follow radarr", "what radarr writes, as it writes it")]
        case .doctor:
            [
                ("stack-deploy doctor --client qbittorrent --vpn gluetun", "whether the client leaks"),
                ("stack-deploy doctor --links radarr:/data/downloads:/data/media", "whether imports are hard links"),
            ]
        case .move: [("stack-deploy move --file compose.yaml", "the old folders' files must all be in the new ones")]
        case .down: [("stack-deploy down --confirm 0123456789ab", "after it has told the plan's name")]
        default: [("stack-deploy \(rawValue)", summary)]
        }
    }

    private var options: [Command.Option] {
        let changes: [Command.Option] = [
            .init("removals", "N", "how many services may be removed without --confirm (0)"),
            .init("confirm", "PLAN", "the name of the plan that is meant"),
            .init("timeout", "SECONDS", "how long all services may take to become healthy (300)"),
        ]
        switch self {
        case .plan, .pull: return Self.file + Self.common
        case .swarm, .guide: return Self.file + Self.guidance(self) + Self.common
        case .lint: return Self.file + Self.common
        case .bundle:
            return Self.file + [.init("output", "FILE", "the archive (stack-bundle.tar.gz)")] + Self.common
        case .apply, .move:
            return Self.file + changes
                + [
                    .init("pull", "fetches the images anew first"),
                    .init("rollback-on-failure", "goes back to what ran before where it does not come to run"),
                    .init("note", "TEXT", "a few words for the list of revisions"),
                ] + (self == .move ? [.init("sample", "N", "how many files' contents are compared (200)")] : [])
                + Self.common
        case .rollback: return changes + [.init("plan", "only says what it would do")] + Self.common
        case .down: return Array(changes.prefix(2)) + Self.common
        case .logs:
            return [
                .init("follow", "goes on with what is written from now on"),
                .init("lines", "N", "how many of the last lines to begin with (100)"),
            ] + Self.common
        case .doctor:
            return [
                .init("client", "SERVICE", "lives in the VPN's network and must not leak", isRepeatable: true),
                .init("vpn", "SERVICE", "the VPN"),
                .init("address-service", "URL", "answers with the address it is asked from"),
                .init("beside", "SERVICE", "in no VPN: its address stands for its host's"),
                .init("kill-switch", "stops the tunnel for a moment and sees that the clients are cut off"),
                .init("links", "SERVICE:FROM:TO", "two of its folders that must allow hard links", isRepeatable: true),
                .init("resolve", "NAME", "a host name that every service must be able to look up"),
            ] + Self.common
        case .revisions, .status, .start, .stop, .restart: return Self.common
        }
    }

    private static let file: [Command.Option] = [
        .init("file", "FILE", "the compose file (compose.yaml)"),
        .init("env-file", "FILE", "what its variables mean (.env beside it, where there is one)", isRepeatable: true),
        .init("profile", "NAME", "an active profile", isRepeatable: true),
    ]

    private static func guidance(_ verb: Verb) -> [Command.Option] {
        verb == .guide
            ? [
                .init("address", "IP", "this machine's address in the home network"),
                .init("domain", "NAME", "the public domain"),
                .init("public", "SERVICE", "is to be reached from outside through the proxy", isRepeatable: true),
                .init("proxy", "SERVICE", "the reverse proxy"),
            ] : []
    }

    private static let common: [Command.Option] = [
        .init("project", "NAME", "the stack's name (the file's, or its folder's)"),
        .init("state", "FOLDER", "where revisions and journal are (.stack beside the file)"),
        .init("host", "NAME=WHERE", "an engine: a docker context, or ssh://… or unix://…", isRepeatable: true),
        .init("place", "SERVICE=HOST", "which host a service is on (the first)", isRepeatable: true),
        .init("docker", "FILE", "docker's command line"),
        .init("json", "prints the result for a machine"),
        .init("no-color", "prints without colours, as NO_COLOR does"),
    ]
}

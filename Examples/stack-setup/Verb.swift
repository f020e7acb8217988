import Console

/// What the program can be asked to do; `wizard` where nothing is said.
enum Verb: String, CaseIterable {
    case wizard, check, render, `import`, export, schema, vault

    var summary: String {
        switch self {
        case .wizard: "asks what the stack needs to know, and writes stack.yaml"
        case .check: "says what is wrong with stack.yaml, by itself and on this machine"
        case .render: "writes the compose files that run what stack.yaml describes"
        case .import: "makes a stack.yaml of PlexArr's configuration, of a compose file, or of an export"
        case .export: "prints stack.yaml without anything secret; keys sealed in a file of their own"
        case .schema: "prints the JSON Schema by which editors complete stack.yaml"
        case .vault: "keeps keys: init, set, list, remove, rotate, confirm, rollback"
        }
    }

    var command: Command {
        Command(
            self == .wizard ? "stack-setup" : "stack-setup \(rawValue)", summary, operands: operands, options: options,
            examples: examples, exits: exits)
    }

    private var operands: String {
        switch self {
        case .import: "FILE"
        case .vault: "init|set|list|remove|rotate|confirm|rollback [NAME]"
        default: ""
        }
    }

    private var options: [Command.Option] {
        let config = Command.Option("config", "FILE", "the configuration (stack.yaml)")
        let json = Command.Option("json", "prints the result for a machine")
        switch self {
        case .wizard:
            return [
                config, .init("answers", "FILE", "asks nothing: everything is in this file, in YAML or JSON"),
                .init("unchecked", "with --answers: writes even what will not do on this machine yet"),
                .init("replace", "begins anew where there is a stack.yaml; it is kept as stack.yaml.before"),
                .init("render", "FOLDER", "renders into this folder when the file is written"),
                .init("deploy", "renders, writes keys and starts it all by stack-deploy"),
                .init("deployer", "FILE", "the program that --deploy goes over to (stack-deploy beside this one)"),
            ] + Self.door + [.init("no-color", "prints without colours, as NO_COLOR does")]
        case .check: return [config, .init("file-alone", "does not look at this machine"), json] + Self.door
        case .render:
            return [
                config, .init("output", "FOLDER", "where compose.yaml and .env go (the stack's own folder)"),
                .init("secrets", "writes the keys' files too, for the containers' user alone"), json,
            ] + Self.door
        case .import:
            return [
                config, .init("from", "WHAT", "plexarr, compose or export, where the file does not tell"),
                .init("env-file", "FILE", "variables of a compose file", isRepeatable: true),
                .init("sealed", "FILE", "the sealed keys that belong to an export"), Self.sealed,
                .init("replace", "replaces a stack.yaml; it is kept as stack.yaml.before"), json,
            ] + Self.door
        case .export:
            return [config, .init("sealed", "FILE", "seals every key of the vault into this file"), Self.sealed]
                + Self.door
        case .schema: return []
        case .vault: return [config, json] + Self.door
        }
    }

    private static let sealed = Command.Option(
        "sealed-passphrase-file", "FILE", "what opens the sealed keys, in a file that nobody else may read")

    private static let door: [Command.Option] = [
        .init("vault", "FILE", "the vault (stack.vault beside the configuration)"),
        .init("key-file", "FILE", "the key file that opens it (stack.key beside the configuration)"),
        .init("passphrase", "it is opened by a passphrase, which is asked for"),
        .init("passphrase-file", "FILE", "a passphrase in a file that nobody else may read"),
    ]

    private var examples: [(line: String, does: String)] {
        switch self {
        case .wizard:
            [
                ("stack-setup", "asks, and goes on where it was left"),
                ("stack-setup --answers answers.yaml --render /opt/maestrarr", "asks nothing"),
                ("stack-setup --deploy", "asks, then brings the stack up"),
            ]
        case .check: [("stack-setup check --json | jq '.findings[].field'", "the places of what is wrong")]
        case .render: [("stack-setup render --output /opt/maestrarr --secrets", "all that docker compose needs")]
        case .import:
            [
                ("stack-setup import plexarr.json", "keys go into the vault"),
                ("stack-setup import docker-compose.yml --env-file .env", "and what could not be taken over is told"),
                ("stack-setup import stack.export.yaml --sealed keys.sealed", "from another machine"),
            ]
        case .export: [("stack-setup export --sealed keys.sealed > stack.export.yaml", "for another machine")]
        case .schema: [("stack-setup schema > stack.schema.json", "for an editor")]
        case .vault:
            [
                ("stack-setup vault init", "makes a vault and its key file"),
                ("stack-setup vault set radarr.key", "asks for it; it is not shown"),
                ("pass show radarr | stack-setup vault set radarr.key", "takes the first line"),
                ("stack-setup vault rotate radarr.key", "keeps the former one until confirm or rollback"),
            ]
        }
    }

    private var exits: [(code: Int32, means: String)] {
        let (file, usage) = ("a file could not be read or written", "the command line is wrong")
        switch self {
        case .wizard:
            return [
                (0, "written"), (1, "refused: answers that will not do; nothing was written"), (2, file),
                (3, "left before the end; the next run goes on"), (64, usage),
                (130, "interrupted; the next run goes on"),
            ]
        case .check:
            return [(0, "no errors"), (1, "errors"), (2, file), (3, "something could not be checked"), (64, usage)]
        case .render, .import: return [(0, "written"), (1, "the file will not do"), (2, file), (64, usage)]
        case .export: return [(0, "printed"), (1, "the file will not do"), (2, file), (64, usage)]
        case .schema: return [(0, "printed"), (64, usage)]
        case .vault: return [(0, "done"), (1, "refused, and the vault is as it was"), (2, file), (64, usage)]
        }
    }
}

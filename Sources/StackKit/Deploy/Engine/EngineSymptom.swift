/// Which words of docker's, compose's and the registry's mean what. The first row that fits counts.
enum EngineSymptom {
    private typealias Row = (code: EngineError.Code, words: [String])

    private static let rows: [Row] = [
        (.noPermission, ["permission denied while trying to connect", "connect: permission denied"]),
        (.noDaemon, ["cannot connect to the docker daemon", "is the docker daemon running", "error during connect"]),
        (.noContext, ["context not found", "no such context", "context does not exist"]),
        (
            .noCompose,
            ["docker: 'compose' is not a docker command", "unknown command: docker compose", "unknown flag: --p"]
        ),
        (.noVariable, ["required variable", "is missing a value"]),
        (.portTaken, ["address already in use", "port is already allocated", "ports are not available"]),
        (.nameTaken, ["is already in use by container"]),
        (.noFolder, ["bind source path does not exist", "error while creating mount source path"]),
        (.noResource, ["declared as external, but could not be found", "external volume", "network not found"]),
        (.noSpace, ["no space left on device"]),
        (
            .noAccess,
            ["unauthorized", "access denied", "authentication required", "denied: requested access", "toomanyrequests"]
        ),
        (
            .noImage,
            ["manifest unknown", "no such image", "not found: manifest", "repository does not exist", "name unknown"]
        ),
        (.unhealthy, ["is unhealthy", "dependency failed to start", "exited ("]),
        (
            .noRegistry,
            ["/v2/", "dial tcp", "tls handshake", "server gave http response to https client", "i/o timeout"]
        ),
        (
            .noStart,
            ["oci runtime", "failed to create shim", "unable to start container process", "failed to create task"]
        ),
        (
            .badFile,
            [
                "validating ", "yaml:", "additional propert", "interpolat", "invalid compose project",
                "undefined service",
                "depends on undefined", "must be a ", "no such file or directory", "invalid reference format",
                "circular",
            ]
        ),
    ]

    static func code(of words: String) -> EngineError.Code {
        let text = words.lowercased()
        return rows.first { row in row.words.contains { text.contains($0) } }?.code ?? .other
    }

    static func advice(_ code: EngineError.Code) -> String? {
        switch code {
        case .noDocker:
            "Install docker's command line, such as Debian's package docker.io, or say where it is with --docker."
        case .noCompose: "Install compose's second version as a plugin of docker; `docker compose version` must answer."
        case .noDaemon: "Start the engine, or name the right one: --host NAME=CONTEXT, or DOCKER_HOST."
        case .noPermission: "Add yourself to the group docker and log in again, or run this as root."
        case .noContext: "`docker context ls` lists the contexts there are."
        case .noImage: "Check the image's name and version; a local image needs `pull_policy: never`."
        case .noAccess: "Log in with `docker login`, or wait if the registry counts downloads."
        case .noRegistry: "Check the network and the name of the registry."
        case .portTaken: "Find out what listens there (`ss -ltnp`), stop it, or give the service another port."
        case .nameTaken: "Remove the other container, or leave `container_name` out."
        case .noFolder: "Create the folder on the host first: a missing one is often a disk that is not mounted."
        case .noResource: "Create it once by hand (`docker network create …`), or take `external: true` away."
        case .noVariable: "Give it a value in the env file."
        case .noSpace: "Make room: `docker system df` shows what could go."
        case .badFile: "Mend the file; nothing was changed."
        case .overdue: "Look at the engine's load, or allow more time with --timeout."
        default: nil
        }
    }
}

extension Adopter {
    /// Why a configuration cannot say what a compose file says at a place.
    func why(_ place: ComposeMeaning.Place, _ kind: AdoptionDifference.Kind) -> String {
        guard let name = place.service else { return Self.whyOfFile(place.key) }
        guard let program = kinds[name] else {
            return kind == .added
                ? "the stack needs it"
                : "the image is none of the programs that a configuration knows: keep it in a file of its own"
        }
        let parts = place.key.split(separator: ".", maxSplits: 1).map(String.init)
        let (key, detail) = (parts[0], parts.count > 1 ? parts[1] : "")
        if kind == .added { return Self.whyAdded(key, program) }
        switch key {
        case "environment" where Self.isKey(detail) || keys.contains { $0.service == name && $0.variable == detail }:
            return "a key stands in no file: put it into the vault, and the container reads it from a file where it can"
        case "container_name": return "containers are called after the stack and the service"
        case "networks", "hostname": return "the stack has networks of its own, where services go by their names"
        case "network_mode": return "only download clients share the VPN's network, and no one another's"
        case "depends_on": return "what waits for what follows from what the services are"
        case "restart": return "every service is started again unless it was stopped by hand"
        case "healthcheck": return "the catalogue knows how \(program.rawValue) is asked"
        case "logging": return "every service's log is limited in the same way"
        case "cap_add", "cap_drop", "privileged", "security_opt", "devices", "sysctls", "user", "group_add", "pid",
            "ipc":
            return "a service gets the rights that \(program.rawValue) needs, and no others"
        case "ports": return "a configuration names ports one by one, each with its number on the host"
        case "volumes": return "a configuration names folders in one line each, without such options"
        default: return "a configuration has no word for it"
        }
    }

    private static func whyAdded(_ key: String, _ program: Source.Kind) -> String {
        switch key {
        case "healthcheck": "others must be able to tell whether it works"
        case "cap_drop", "cap_add", "security_opt", "read_only":
            "it gets the rights that \(program.rawValue) needs, and no others"
        case "logging": "a log without limits fills the disk"
        case "restart": "it is started again unless it was stopped by hand"
        case "volumes": "\(program.rawValue) needs the folder"
        case "depends_on": "it asks the other one as soon as it begins"
        case "environment": "every service of the kind is given it"
        case "secrets": "keys are read from files"
        default: "it belongs to every service that is rendered"
        }
    }

    private static func whyOfFile(_ key: String) -> String {
        switch key.prefix(while: { $0 != "." }) {
        case "networks": "the stack has networks of its own"
        case "secrets": "keys come from where the configuration refers to"
        case "volumes": "a volume is made by its name alone"
        case "name": "every stack has a name"
        default: "a configuration has no word for it"
        }
    }
}

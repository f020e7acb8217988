/// What one part of a configuration says and another does not bear out.
struct Contradiction: Hashable, Sendable {
    /// The way to it, such as `["services", "radarr", "host"]`.
    var path: [String]
    var message: String
}

extension Config {
    /// Every name that leads nowhere, and what else does not go together across the file.
    var contradictions: [Contradiction] { services.flatMap(contradictions) + namesWithoutService }

    private func contradictions(of service: Service) -> [Contradiction] {
        let path = ["services", service.source.name]
        var found: [Contradiction] = []
        if let host = service.host, hosts[host] == nil {
            found.append(Self.dangling(path + ["host"], host, "host", among: hosts.names))
        }
        for library in service.libraries ?? [] where storage.libraries[library] == nil {
            found.append(
                Self.dangling(path + ["libraries", library], library, "library", among: storage.libraries.names))
        }
        if service.through == .vpn, vpn == nil {
            found.append(
                Contradiction(path: path + ["through"], message: "there is no `vpn` to go through: describe it"))
        }
        if service.isDeployed, !Self.isContainerName(service.source.name) {
            found.append(
                Contradiction(
                    path: path,
                    message: "a service that is run here is called by letters, digits, `-`, `_` and `.`, the first a "
                        + "letter or digit"))
        }
        return found
    }

    private var namesWithoutService: [Contradiction] {
        let names = services.map(\.source.name)
        func dangling(_ path: [String], _ wanted: [String]) -> [Contradiction] {
            wanted.filter { !names.contains($0) }.map { Self.dangling(path + [$0], $0, "service", among: names) }
        }
        return dangling(["proxy", "names"], proxy?.names.names ?? [])
            + dangling(["wiring", "profiles"], wiring.profiles.names)
            + dangling(["wiring", "categories"], wiring.categories.names)
            + dangling(["wiring", "clients"], wiring.clients.names)
            + wiring.clients.flatMap { instance, clients in
                clients.filter { !names.contains($0) }.map {
                    Self.dangling(["wiring", "clients", instance, $0], $0, "service", among: names)
                }
            }
    }

    private static func dangling(
        _ path: [String], _ name: String, _ what: String, among names: [String]
    ) -> Contradiction {
        let hint =
            name.nearest(of: names).map { "did you mean `\($0)`?" }
            ?? (names.isEmpty ? "none is named" : "there are \(names.joined(separator: ", "))")
        return Contradiction(path: path, message: "there is no \(what) `\(name)`; \(hint)")
    }

    private static func isContainerName(_ name: String) -> Bool {
        func isPlain(_ character: Character) -> Bool { character.isASCII && (character.isLetter || character.isNumber) }
        return name.first.map(isPlain) == true && name.allSatisfy { isPlain($0) || "-_.".contains($0) }
    }
}

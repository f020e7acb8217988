extension ValidationRule {
    static let portsWithoutEffect = ValidationRule("ports.effect", "ports that change nothing") { subject in
        subject.deployed.compactMap { service in
            guard service.isOnHostNetwork, service.port != nil || service.ports != nil else { return nil }
            let kept = service.port.map { $0.published == service.source.kind.port } ?? false
            if kept { return nil }
            let field = "services.\(service.source.name).\(service.ports == nil ? "port" : "ports")"
            return Finding(
                .error, "ports.effect", at: field,
                "\(service.source.name) is in the host's network and listens where it always does, whatever is written "
                    + "here.",
                mend: "Take this out, or take the service out of the host's network with `hostNetwork: false`.")
        }
    }
}

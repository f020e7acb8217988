import FoundationEssentials

extension Desired {
    /// The running services whose network is gone, because the service they share it with was started after them.
    func cutOff(_ containers: [Container]) -> [String] {
        let running = containers.filter { $0.state == "running" }
        return services.compactMap { service in
            guard let provider = service.networkOf,
                let theirs = running.filter({ $0.service == provider }).compactMap(\.started).max(),
                let own = running.filter({ $0.service == service.name }).compactMap(\.started).min(), theirs > own
            else { return nil }
            return service.name
        }
    }
}

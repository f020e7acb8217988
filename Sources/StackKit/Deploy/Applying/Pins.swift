internal import Wire

/// Makes a revision run the very images it ran before, whatever their names mean by now.
enum Pins {
    /// A compose file for the services whose name now means another image; `.null` where all still mean the same.
    ///
    /// Only those are named: a service whose name still fits keeps its container.
    static func override(_ recorded: [String: PinnedImage], on present: [String: Image], only services: Set<String>)
        -> Document
    {
        var pinned = Members()
        for (service, image) in recorded.sorted(by: { $0.key < $1.key })
        where services.contains(service) && present[image.reference]?.id != image.id {
            pinned[service] = ["image": Document(image.pinned)]
        }
        return pinned.isEmpty ? .null : ["services": .object(pinned)]
    }

    /// What to record of the containers that run.
    static func recorded(_ containers: [Container], _ images: [String: Image], _ desired: Desired)
        -> [String: PinnedImage]
    {
        var pins: [String: PinnedImage] = [:]
        for container in containers {
            guard let service = desired[container.service] else { continue }
            let reference = service.image.isEmpty ? container.image : service.image
            let name = repository(of: reference)
            let digests = images[container.imageID]?.digests ?? []
            pins[service.name] = PinnedImage(
                reference: reference, id: container.imageID, digest: digests.first { repository(of: $0) == name })
        }
        return pins
    }

    /// `host:5000/name` of `host:5000/name:tag@sha256:…`; names of Docker's own registry in their short form.
    static func repository(of reference: String) -> String {
        let name = reference.prefix { $0 != "@" }
        let slash = name.lastIndex(of: "/") ?? name.startIndex
        let colon = name[slash...].lastIndex(of: ":") ?? name.endIndex
        var short = name[..<colon]
        for prefix in ["docker.io/", "index.docker.io/", "library/"] where short.hasPrefix(prefix) {
            short = short.dropFirst(prefix.count)
        }
        return String(short)
    }
}

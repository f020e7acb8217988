import Console
import StackKit

/// The writing of `stack.yaml`.
enum Written {
    /// Writes the file; one that is there is kept beside it.
    static func write(_ config: Config, _ places: Places, replaces: Bool) throws {
        if Places.exists(places.config) {
            guard replaces else { throw refusal(places.config) }
            let before = try AtomicFile(places.config).read(upTo: Config.sizeLimit)
            try AtomicFile("\(places.config).before").replace(with: before)
        }
        try AtomicFile(places.config).replace(with: Array(config.yaml().utf8))
        try Places.remove(places.progress)
    }

    static func refusal(_ path: String) -> Complaint {
        Complaint(
            "\(path) is there already. Edit it and run stack-setup check, or begin anew with --replace: what is there "
                + "is then kept as \(path).before")
    }
}

extension Config {
    /// Everything that is wrong with it, on this machine and by itself.
    func findings(following references: References) async -> [Finding] {
        findings(on: await MachineFacts.observed(for: self, following: references))
    }
}

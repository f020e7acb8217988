internal import Wire

/// Adds up how much of each service's image is there: compose tells it layer by layer.
final class PullMeter: Sendable {
    private let layers = Lock<[String: [String: (done: Int, total: Int)]]>([:])

    /// Takes the news of a layer; what all layers of that service known so far have, and will have.
    ///
    /// - Parameter phase: as compose calls it, such as `Downloading`. What is unpacked has been fetched.
    func receive(_ service: String, _ layer: String, phase: String, done: Int, total: Int?) -> (done: Int, total: Int?)
    {
        layers.withLock { layers in
            let before = layers[service]?[layer] ?? (0, 0)
            let whole = max(total ?? 0, before.total)
            let isFetched = !["Downloading", "Pulling fs layer", "Waiting"].contains(phase)
            layers[service, default: [:]][layer] = (isFetched ? whole : done, whole)
            let all = layers[service]?.values.map { $0 } ?? []
            let sum = all.reduce(0) { $0 + $1.total }
            return (all.reduce(0) { $0 + $1.done }, sum > 0 ? sum : nil)
        }
    }
}

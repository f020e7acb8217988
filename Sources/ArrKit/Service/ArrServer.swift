/// One *arr application as it is reached: its API, and the page or two outside of it.
public struct ArrServer: Sendable {
    /// Rooted at the address itself.
    let root: Transport
    /// Rooted where the API begins.
    package let api: Transport

    init(_ url: String, base: String, key: Secret, as profile: ServiceProfile, transport: Transport) {
        var signature = Headers()
        signature.add("X-Api-Key", secret: key)
        root = transport.rooted(at: url, signing: signature, as: profile)
        api = transport.rooted(at: url, base: base, signing: signature, as: profile)
    }
}

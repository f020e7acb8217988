/// Thrown by a handler, or by the body it answers with, to end the connection there and then: the listener sends nothing
/// more, not even the end of the body. It lets a fake service fail the way a real one does.
///
/// To hang, a handler sleeps; to send less than it announced, it sets `Content-Length` higher than its body is long.
public struct ConnectionCut: Error, Hashable {
    /// Ends it with a TCP reset instead of a farewell.
    public var isReset: Bool

    /// Ends it with a farewell (FIN), or with a TCP reset, which the other side sees as a failure at once.
    public init(isReset: Bool = false) { self.isReset = isReset }
}

/// A growing run of plain values.
///
/// An array in a class pays an exclusivity check at every touch, which for a tape would cost more than the work itself.
/// This is the same thing on memory of its own: bounds are checked, nothing else is.
@safe
package struct Run<Element: BitwiseCopyable>: ~Copyable {
    @unsafe private struct Header {
        var base: UnsafeMutablePointer<Element>
        var count = 0
        var capacity: Int
    }

    private let header: UnsafeMutablePointer<Header>

    package init() {
        unsafe header = .allocate(capacity: 1)
        unsafe header.initialize(to: Header(base: .allocate(capacity: 64), capacity: 64))
    }

    deinit {
        unsafe header.pointee.base.deallocate()
        unsafe header.deallocate()
    }

    package var count: Int { unsafe header.pointee.count }
    package var isEmpty: Bool { count == 0 }

    package subscript(index: Int) -> Element {
        get {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "outside the run")
            return unsafe header.pointee.base[index]
        }
        nonmutating _modify {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "outside the run")
            yield unsafe &header.pointee.base[index]
        }
    }

    /// The values as they lie in memory, good until the next change.
    package var buffer: UnsafeBufferPointer<Element> {
        unsafe UnsafeBufferPointer(start: header.pointee.base, count: header.pointee.count)
    }

    @inline(__always)
    package func append(_ element: Element) {
        reserve(count + 1)
        unsafe header.pointee.base[header.pointee.count] = element
        unsafe header.pointee.count += 1
    }

    @inline(__always)
    package func append(contentsOf elements: UnsafeBufferPointer<Element>) {
        guard let start = elements.baseAddress else { return }
        reserve(count + elements.count)
        unsafe (header.pointee.base + header.pointee.count).update(from: start, count: elements.count)
        unsafe header.pointee.count += elements.count
    }

    package func append(contentsOf elements: some Collection<Element>) {
        let isCopied: Void? = elements.withContiguousStorageIfAvailable { unsafe append(contentsOf: $0) }
        if isCopied == nil { for element in elements { append(element) } }
    }

    /// Adds what stands before a zero.
    @inline(__always)
    func append(untilZero start: UnsafePointer<Element>) where Element == UInt8 {
        var rest = unsafe start
        while true {
            let end = unsafe header.pointee.base + header.pointee.count
            let room = unsafe header.pointee.capacity - header.pointee.count
            var added = 0
            while added < room, unsafe rest[added] != 0 {
                unsafe end[added] = rest[added]
                added += 1
            }
            unsafe header.pointee.count += added
            if added < room { return }
            unsafe rest += added
            reserve(count + 1)
        }
    }

    package func removeAll() { unsafe header.pointee.count = 0 }

    package func removeFirst(_ number: Int) {
        precondition(number >= 0 && number <= count, "outside the run")
        let rest = count - number
        unsafe header.pointee.base.update(from: header.pointee.base + number, count: rest)
        unsafe header.pointee.count = rest
    }

    @inline(__always)
    private func reserve(_ wanted: Int) {
        if unsafe wanted > header.pointee.capacity { grow(wanted) }
    }

    /// Apart, so that what is inlined at every append is one comparison.
    @inline(never)
    private func grow(_ wanted: Int) {
        let capacity = unsafe max(wanted, header.pointee.capacity * 2)
        let base = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
        unsafe base.update(from: header.pointee.base, count: count)
        unsafe header.pointee.base.deallocate()
        unsafe header.pointee.base = base
        unsafe header.pointee.capacity = capacity
    }
}

extension Run<UInt8> {
    package func text(_ range: Range<Int>) -> String {
        precondition(range.upperBound <= count, "outside the run")
        return unsafe String(decoding: UnsafeBufferPointer(rebasing: buffer[range]), as: UTF8.self)
    }

    package func array(_ range: Range<Int>) -> [UInt8] {
        precondition(range.upperBound <= count, "outside the run")
        return unsafe Array(buffer[range])
    }
}

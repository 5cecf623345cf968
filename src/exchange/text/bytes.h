// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>
#include <stdexcept>

class QFile;

namespace samspel {
class Language;
}

namespace samspel::exchange {

/// A file cannot be read, and why; the message is the system's, for `system` alone.
class CannotRead : public std::runtime_error {
public:
    enum class Why {
        system,
        noFile,   ///< a folder, a pipe or a device
        database, ///< a register perhaps, the one that is open even
        shorter   ///< it has become shorter since it was opened
    };
    explicit CannotRead(Why why, const QString& message = {})
        : std::runtime_error(message.toStdString()), m_why(why) {}
    QString text(const Language& language) const;

private:
    Why m_why;
};

/// The bytes of a file, in memory or on a disk, taken a stretch at a time so that memory does not grow with
/// the file. Copies share the file as it was opened, in other threads as well.
class Bytes {
public:
    Bytes() = default;
    Bytes(QByteArray bytes); // NOLINT(google-explicit-constructor): bytes in memory are bytes
    Bytes(const char* bytes, qsizetype size) : Bytes(QByteArray(bytes, size)) {}
    /// A file on the disk. Throws CannotRead.
    static Bytes ofFile(const QString& path);

    qint64 size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /// Up to `most` bytes from a place on. Throws CannotRead.
    QByteArray at(qint64 place, qint64 most) const;
    /// All of them. For formats that cannot be read in stretches; ask for size() first.
    QByteArray all() const { return at(0, m_size); }

private:
    QByteArray m_bytes;
    std::shared_ptr<QFile> m_file;
    qint64 m_size = 0;
};

} // namespace samspel::exchange

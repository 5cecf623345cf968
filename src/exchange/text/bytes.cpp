// SPDX-License-Identifier: MIT
#include "exchange/text/bytes.h"

#include "domain/language.h"
#include "store/databasefile.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <unistd.h>

namespace samspel::exchange {

QString CannotRead::text(const Language& language) const {
    switch (m_why) {
    case Why::noFile:
        return language.say("Import", "it is no file, but a folder, a pipe or a device");
    case Why::database:
        return language.say("Import",
                            "it is a database, as a register is: it can be opened, and not imported");
    case Why::shorter:
        return language.say("Import",
                            "it became shorter while it was read; try again when nobody writes to it");
    case Why::system:
        break;
    }
    return QString::fromUtf8(what());
}

Bytes::Bytes(QByteArray bytes) : m_bytes(std::move(bytes)), m_size(m_bytes.size()) {}

Bytes Bytes::ofFile(const QString& path) {
    Bytes bytes;
    if (const QFileInfo file(path); file.exists() && !file.isFile()) {
        throw CannotRead(CannotRead::Why::noFile,
                         QStringLiteral("no file")); // to open a pipe would wait for somebody to write
    }
    if (isDatabase(path)) {
        throw CannotRead(CannotRead::Why::database, QStringLiteral("database"));
    }
    bytes.m_file = std::make_shared<QFile>(path);
    if (!bytes.m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        throw CannotRead(CannotRead::Why::system, bytes.m_file->errorString());
    }
    bytes.m_size = bytes.m_file->size();
    return bytes;
}

QByteArray Bytes::at(qint64 place, qint64 most) const {
    const qint64 wanted = std::min(most, m_size - place);
    if (!m_file) {
        return QByteArray::fromRawData(m_bytes.constData() + place, wanted);
    }
    QByteArray stretch(wanted, Qt::Uninitialized);
    qint64 got = 0;
    while (got < wanted) {
        // By place, so that threads do not move each other's.
        const auto more = ::pread(m_file->handle(), stretch.data() + got,
                                  static_cast<std::size_t>(wanted - got), place + got);
        if (more < 0 && errno == EINTR) {
            continue;
        }
        if (more <= 0) {
            throw more < 0 ? CannotRead(CannotRead::Why::system, qt_error_string(errno))
                           : CannotRead(CannotRead::Why::shorter, QStringLiteral("shorter"));
        }
        got += more;
    }
    return stretch;
}

} // namespace samspel::exchange

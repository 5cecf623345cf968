// SPDX-License-Identifier: MIT
#include "exchange/text/bytes.h"

#include <QFile>
#include <stdexcept>

namespace samspel::exchange {

Bytes::Bytes(QByteArray bytes) : m_bytes(std::move(bytes)), m_size(m_bytes.size()) {}

Bytes Bytes::ofFile(const QString& path) {
    Bytes bytes;
    bytes.m_file = std::make_shared<QFile>(path);
    if (!bytes.m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        throw std::runtime_error(bytes.m_file->errorString().toStdString());
    }
    bytes.m_size = bytes.m_file->size();
    return bytes;
}

Bytes Bytes::clone() const { return m_file ? ofFile(m_file->fileName()) : *this; }

QByteArray Bytes::at(qint64 place, qint64 most) const {
    const qint64 wanted = std::min(most, m_size - place);
    if (!m_file) {
        return QByteArray::fromRawData(m_bytes.constData() + place, wanted);
    }
    QByteArray stretch(wanted, Qt::Uninitialized);
    if (!m_file->seek(place)) {
        throw std::runtime_error(m_file->errorString().toStdString());
    }
    qint64 got = 0;
    while (got < wanted) {
        const qint64 more = m_file->read(stretch.data() + got, wanted - got);
        if (more <= 0) {
            throw std::runtime_error(more < 0 ? m_file->errorString().toStdString()
                                              : std::string("the file became shorter while it was read"));
        }
        got += more;
    }
    return stretch;
}

} // namespace samspel::exchange

// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/sheet/sheet.h"

#include <QIODevice>
#include <QStringList>
#include <memory>
#include <stdexcept>

struct zip;

namespace samspel::exchange {

/// A file of a table holds what we do not read: damage, a bomb, a macro. The message tells it to people.
class Refused : public std::runtime_error {
public:
    explicit Refused(const QString& what) : std::runtime_error(what.toStdString()) {}
};

/// One part of an archive as a device that is read once. Where the limits end, so does the reading, and
/// refusal() tells why.
class Part : public QIODevice {
public:
    const QString& refusal() const { return m_refusal; }

protected:
    QString m_refusal;
};

/// The zip file that a workbook is. Keeps count of what is unpacked, over all parts together; refuses what
/// goes beyond the limits while it unpacks, whatever the archive says of itself.
class Archive {
public:
    /// The bytes have to outlive it. Throws Refused.
    Archive(QByteArrayView bytes, const SheetLimits& limits, const Language& language);

    QStringList names() const;
    bool has(const QString& name) const;
    /// A part to be read from its beginning to its end; nullptr when there is none of that name. It must not
    /// outlive the archive. Throws Refused.
    std::unique_ptr<Part> open(const QString& name);

private:
    friend class ZipPart;
    QString damaged() const;
    /// Why no more may be unpacked after these bytes; "" while more may.
    QString count(qint64 bytes, qint64 unpacked, qint64 packed);

    struct Closer {
        void operator()(zip* archive) const;
    };
    const SheetLimits& m_limits;
    const Language& m_language;
    std::unique_ptr<zip, Closer> m_zip;
    qint64 m_unpacked = 0;
};

} // namespace samspel::exchange

// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"

#include <QDateTime>
#include <QStringList>
#include <span>

namespace samspel {
class Ledger;
class RecordNames;
} // namespace samspel

namespace samspel::exchange {

/// One thing that happens on a day, or several, at a time of day or all day long.
struct Event {
    QString uid{}; ///< the same each time that the record is written
    QString summary{};
    QDate first{};
    QDate last{};   ///< of a thing of several days, included; else invalid
    QTime starts{}; ///< Norwegian time; invalid: all day
    QTime ends{};
    QString place{};
    QString description{};
    QStringList categories{};
};

/// The fields of a kind that make an event; nothing when it has no day.
struct EventFields {
    std::size_t day = 0;
    std::optional<std::size_t> lastDay{};
    std::optional<std::size_t> starts{};
    std::optional<std::size_t> ends{};
    std::optional<std::size_t> place{};

    static std::optional<EventFields> of(const Kind& kind);
};

/// The events of records, and how many have no exact day and so are not among them.
struct Events {
    std::vector<Event> all;
    int withoutDay = 0;
};

/// Asserts that EventFields::of(kind) gives something. The other fields with content make the description.
Events eventsOf(const Ledger& ledger, const Kind& kind, std::span<const samspel::Row> rows,
                const Language& language, const RecordNames& names);

/// An iCalendar file (RFC 5545) for calendar programs. Times are given in the zone Europe/Oslo, whose rules
/// stand in the file.
QByteArray toCalendar(std::span<const Event> events, const QString& name, const QDateTime& made);

/// A word that tells this register from every other, and stays: part of each UID.
QString registerMark(const Ledger& ledger);

} // namespace samspel::exchange

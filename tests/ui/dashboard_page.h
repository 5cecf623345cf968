// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/formats.h"
#include "importing_files.h"
#include "support/catch.h"
#include "support/text.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/trendwidget.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <set>

namespace samspel::made {

/// The page of figures of a register with two years of English in five units, and one milestone.
struct Dashboard {
    // 1.96 · √((1.6/1.96)² + 1/12) = √(1.6² + 1.96²/12) = 1.70: the publisher's own and that of whole
    // numbers.
    static inline const QString sogndal = QString::fromUtf8("Sogndal 2023–24: 48 ± 1.7, 136 pupils");
    // √(1.7² + 1.96²/12) = 1.79
    static inline const QString sogndalBefore = QString::fromUtf8("Sogndal 2022–23: 51 ± 1.8, 129 pupils");

    made::Register reg;
    std::unique_ptr<DashboardPage> page;
    std::vector<Message> told;
    std::vector<std::pair<QString, qint64>> wanted;

    Dashboard() {
        const QByteArray bytes = made::twoYears();
        const auto reading =
            exchange::read({QStringLiteral("np5.csv"), bytes}, {}, made::Register::language());
        REQUIRE(reg.ledger().import(reading.batch).source.isKept());
        Milestone milestone;
        milestone.title = QStringLiteral("A course for principals");
        milestone.begins = When::day(QDate(2023, 3, 1));
        reg.ledger().change({Action::add, QStringLiteral("milestone"), milestone.title},
                            [&](Edit& edit) { edit.add(milestone); });
        page = std::make_unique<DashboardPage>(reg.ledger(), made::Register::language());
        QObject::connect(page.get(), &Page::said, page.get(),
                         [this](const Message& message) { told.push_back(message); });
        QObject::connect(page.get(), &Page::recordWanted, page.get(),
                         [this](const QString& table, qint64 id) { wanted.emplace_back(table, id); });
        page->resize(1200, 900);
        page->show();
        look(QStringLiteral("4640"), {QStringLiteral("4644"), QStringLiteral("4639")});
    }

    void look(const QString& unit, const QStringList& compared) {
        page->choose({.indicator = QStringLiteral("np.english"),
                      .grade = 5,
                      .unit = unit,
                      .compared = compared,
                      .hasCounty = false,
                      .hasNation = false});
    }
    TrendWidget& chart() const { return *page->findChild<TrendWidget*>(); }
    QAbstractItemModel& table() const { return *page->findChild<QTableView*>()->model(); }
    QCheckBox& tick(const QString& text) const {
        for (auto* box : page->findChildren<QCheckBox*>()) {
            if (box->text().remove(QLatin1Char('&')) == text) {
                return *box;
            }
        }
        throw std::runtime_error("there is no tick box " + text.toStdString());
    }
    void press(Qt::Key key) const {
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&chart(), &down);
    }
    /// What the status line reads out.
    bool reads(const QString& words) const {
        for (const auto* label : page->findChildren<QLabel*>()) {
            if (label->text() == words) {
                return true;
            }
        }
        return false;
    }
    std::set<QString> unitsInTable() const {
        std::set<QString> units;
        for (int row = 0; row < table().rowCount(); ++row) {
            units.insert(table().index(row, 0).data().toString());
        }
        return units;
    }
    std::set<QString> unitsInChart() const {
        std::set<QString> units;
        for (const chart::Line& line : chart().trend().lines) {
            units.insert(line.name);
        }
        return units;
    }
};

} // namespace samspel::made

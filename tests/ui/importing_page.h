// SPDX-License-Identifier: MIT
#pragma once

#include "importing_files.h"
#include "support/catch.h"
#include "ui/importing/importpage.h"
#include "ui/importing/importqueue.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>

namespace samspel::made {

inline bool isBusy(const ImportPage& page) { return page.queue().work() != nullptr; }

/// The import page of a new register, with everything that it has told.
struct Importing {
    made::Register reg;
    ImportPage page{reg.ledger(), made::Register::language()};
    std::vector<Message> told;

    Importing() {
        QObject::connect(&page, &Page::said, &page,
                         [this](const Message& message) { told.push_back(message); });
        page.resize(1200, 800);
        page.show();
    }

    void choose(const QStringList& paths) {
        page.choose(paths);
        settle();
    }
    void settle() {
        REQUIRE(made::wait([this] { return !isBusy(page); }));
        QCoreApplication::processEvents(); // new labels are shown with the next turn of events
    }
    void press(const QString& text) {
        for (auto* button : page.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().remove(QLatin1Char('&')) == text) {
                REQUIRE(button->isEnabled());
                button->click();
                return;
            }
        }
        FAIL("there is no button " << text.toStdString());
    }
    void import() {
        press(QStringLiteral("Import"));
        settle();
    }
    /// All that can be read in the preview.
    QString text() {
        QStringList words;
        for (const auto* label : page.findChildren<QLabel*>()) {
            if (label->isVisible()) {
                words += label->text();
            }
        }
        return words.join(QLatin1Char('\n'));
    }
    /// The number that the preview gives beside a name.
    QString amount(const QString& name) {
        for (const auto* label : page.findChildren<QLabel*>()) {
            if (label->isVisible() && label->accessibleName().startsWith(name + QStringLiteral(": "))) {
                return label->text();
            }
        }
        return {};
    }
    QAbstractItemModel* problems() {
        for (auto* view : page.findChildren<QAbstractItemView*>()) {
            if (view->accessibleName() == QLatin1String("Problems in the file")) {
                return view->model();
            }
        }
        return nullptr;
    }
};

} // namespace samspel::made

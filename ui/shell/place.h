// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <functional>

class QWidget;

namespace samspel {

struct Asking;
class Keeper;
class Language;
class Ledger;
class Page;
class Preferences;

/// What a page is made with. The language is the window's own and changes in place; all outlive the page.
struct Surroundings {
    Ledger& ledger;
    const Language& language;
    Preferences& preferences;
    Keeper* keeper = nullptr; ///< makes the backups
    const Asking* asking = nullptr;
};

/// One line of the sidebar: its name, and how its page is made when it is first opened. Its icon is our
/// drawing "samspel-" + id.
struct Place {
    QByteArray id;
    const char* label;        ///< marked QT_TRANSLATE_NOOP("Place", …)
    QList<QByteArray> tables; ///< kinds of records that open here
    std::function<Page*(const Surroundings&, QWidget* parent)> make;
    bool holdsOrganisations = false; ///< the sidebar shows the register's organisations under it, as a tree
    bool isAside = false;            ///< not in the sidebar: the File menu or the Help menu leads to it
};

} // namespace samspel

// SPDX-License-Identifier: MIT
#include "store/settingname.h"

#include "domain/language.h"

namespace samspel {

QString settingName(const QString& key, const Language& language) {
    if (key == QLatin1String("title")) {
        return language.say("Setting", "title");
    }
    if (key == QLatin1String("is_sample")) {
        return language.say("Setting", "sample register");
    }
    return key.startsWith(QLatin1String("mapping/")) ? language.say("Setting", "columns of an imported list")
                                                     : key;
}

} // namespace samspel

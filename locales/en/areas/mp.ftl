### Marketing and Promotions: the words of flows/areas/mp.yaml, in the same order.

area-mp = Marketing and Promotions
    .short = Marketing
    .mandate = Tells the truth about products in public, and uses clients’ data and pictures only with their consent.

mp-no-debt-pushing = Do we keep loan offers away from clients who are late, at their debt limit or have said no?
    .title = Clients kept out of loan offers
    .why = A tempting offer at a bad moment turns a late payment into a debt that keeps growing.
    .meets = All three groups are removed from each campaign list before sending, and this is recorded.
    .partly = Only one or two of the three groups are removed, or it is not recorded.
    .not = None of the three groups is removed; offers go to everybody.
    .evidence = The last campaign list and the rule used to build it.
    .fix = Write the three exclusions into the campaign procedure. Done when the next campaign list shows how many were removed.
    .relies-on-pr-debt-limit-in-rules = the product rules say when a client is at the limit
    .relies-on-it-debt-limit-blocked = the system knows which clients are at their limit

mp-full-cost-in-ads = When an advertisement names a rate or an instalment, does it also show the total cost?
    .title = Total cost in advertisements
    .why = A low monthly rate looks cheap while the client pays twice as much over the year.
    .meets = All current advertisements that name a price show the total cost as large, or say it as clearly, as the rate.
    .partly = The total cost is shown, but smaller, spoken faster or only later, or some advertisements leave it out.
    .not = No advertisement that names a price shows the total cost.
    .evidence = All current leaflets, posts, messages and radio texts.
    .fix = Withdraw advertisements with a price but no total cost and reissue them. Done when every live advertisement shows both with equal weight.
    .relies-on-fn-full-cost-calculated = the figure in the advertisement comes from Finance

mp-no-false-promises = Are our advertisements free of promises we cannot keep, such as approval for everyone?
    .title = Honest promises in advertisements
    .why = People act on such promises, give up other options and pay fees for nothing.
    .meets = All current texts were checked against a written list of banned claims, and none uses one.
    .partly = Texts were checked, but not all of them or without a written list, or one text still promises too much.
    .not = Nobody has checked, or several texts promise what is not true, such as instant, free or guaranteed.
    .evidence = Current advertisements and messages, read against the list of banned claims.
    .fix = Write a list of ten banned claims and check all current texts. Done when none is left and agencies have signed the list.
    .relies-on-pm = Product Management confirms what the product really delivers

mp-language-and-format = Can clients who speak other languages or cannot read follow our product information?
    .title = Product information all can follow
    .why = Clients who cannot read the text depend on what one employee tells them.
    .meets = Every language used by one in ten clients or more is covered, with pictures, audio or speech for those who cannot read.
    .partly = One of the two is missing, either a language used by one in ten clients or more, or help for those who cannot read.
    .not = Both are missing; there is only text, and such a language is left out.
    .evidence = Materials on hand; ask three clients who read little to explain them.
    .fix = Produce the main product information in the next most spoken language and with pictures. Done when three clients can explain it.
    .relies-on-sf = frontline staff know which languages and pictures clients understand
    .relies-on-lg = translations must keep the legal meaning

mp-checked-before-release = Is every advertisement checked, before it goes out, by people who know the product and the law?
    .title = Advertisements checked before use
    .why = A wrong price in a mass message misleads thousands in one minute.
    .meets = A signed check exists for each item, local posters and agents’ posts included.
    .partly = Only some items are checked, only for the product or only for the law, or without a signature.
    .not = Nothing is checked; Marketing or the branch publishes on its own.
    .evidence = Check forms for the last five items, one of them local.
    .fix = Start a one-page check with two signatures for each item. Done when the last ten items all have it.
    .relies-on-lg-law-changes-tracked = the checker needs to know the current advertising rules

mp-checker-can-stop = Can the person who checks advertisements stop one from going out?
    .title = Checker’s power to stop an item
    .why = A check that sales pressure can overrule protects nobody.
    .meets = A written rule says that nothing goes out without the checker’s yes, and the last five items had it.
    .partly = The checker’s view is usually followed, but no written rule demands it or there were exceptions.
    .not = The checker sees items too late to change them, or is usually not listened to.
    .evidence = The procedure and the checker’s answer for the last five items.
    .fix = Write into the procedure that nothing goes out without the checker’s yes. Done when it is approved and the next five items had that yes.
    .relies-on-em-full-price-rule = the checker needs a rule from the top to stand on

mp-prices-public = Can anyone see our current full prices in each branch and channel without asking?
    .title = Full prices on public display
    .why = People who have to ask for the price are often told only the good part.
    .meets = Current prices with all fees are on display in every branch and in each channel that we have.
    .partly = Prices are on display, but not in every branch or channel, out of date, or without all fees.
    .not = Prices are given only on request or after applying.
    .evidence = Visit a branch and open the site or app as a stranger.
    .fix = Display the full price table in every branch and channel. Done when a visitor finds it without help in each of them.
    .relies-on-pm-key-facts-current = what is displayed comes from the current summaries

mp-consent-for-images = Do we use a client’s photo, name or story only with written permission?
    .title = Permission for photos and stories
    .why = Being shown as a poor borrower can shame a family or draw thieves and relatives to it.
    .meets = Written permission, in the client’s language, is kept for each picture and story, and can be withdrawn.
    .partly = At least half have permission, but not all, or it was only spoken, in another language or cannot be withdrawn.
    .not = Fewer than half of the pictures and stories have any permission.
    .evidence = Permissions for five current pictures or posts.
    .fix = Take down what has no permission and use a one-page form from now on. Done when every live item has a signed form.
    .relies-on-lg-data-consent-clause = the form for pictures builds on the consent text that Legal writes

mp-easy-opt-out = Can clients stop our marketing messages in one simple step?
    .title = Stopping marketing messages
    .why = Unwanted offers wear people down, and some give in and borrow.
    .meets = One free step works in each channel, and offers stop within seven days.
    .partly = It works in some channels only, costs money, takes more than seven days or has to be repeated.
    .not = There is no way, or it does not work.
    .evidence = Try it as a client in each channel.
    .fix = Add one free stop step to each message. Done when a test in each channel stops the messages within seven days.
    .relies-on-it = the stop must reach all systems that send messages

mp-complaint-route-shown = Is the way to complain shown to clients in every branch and channel, such as on walls, receipts or the app?
    .title = Ways to complain on display
    .why = Clients who see only offers assume that there is nowhere to complain.
    .meets = The way to complain is shown in every branch and channel, with a number or address that works.
    .partly = It is shown in some branches or channels only, or some show an old number or address.
    .not = It is not shown, or no number or address that is shown works.
    .evidence = Branch wall, leaflet, receipt or app, and a test call to the number.
    .fix = Put the complaint number on every leaflet, receipt and screen. Done when a test call from each succeeds.
    .relies-on-cc-two-ways-to-complain = only working channels may be advertised

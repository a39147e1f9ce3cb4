# The text stands in interface.ftl.

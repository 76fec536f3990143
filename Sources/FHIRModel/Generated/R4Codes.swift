// Made by R4Compiler from the HL7 FHIR R4 (4.0.1) definitions (CC0). Do not edit.
// swift-format-ignore-file

/// The code systems and value sets of FHIR R4; `TerminologyTable` describes the format.
enum R4Codes {
    static let strings: StaticString = #"""

0.01
0.05
0.06
0.11
0.0.80
0.0.81
0.0.82
0.4.0
0.5.0
1.0.0
1.0.1
1.0.2
1.1.0
1.4.0
1.6.0
1.8.0
3.0.0
3.0.1
3.3.0
3.5.0
4.0.0
4.0.1
http://hl7.org/fhir/FHIR-version
Type
Any
http://hl7.org/fhir/abstract-types
active
Active
inactive
Inactive
entered-in-error
Entered in error
on-hold
On Hold
unknown
Unknown
http://hl7.org/fhir/account-status
single
Single
multiple
Multiple
http://hl7.org/fhir/action-cardinality-behavior
applicability
Applicability
start
Start
stop
Stop
http://hl7.org/fhir/action-condition-kind
visual-group
Visual Group
logical-group
Logical Group
sentence-group
Sentence Group
http://hl7.org/fhir/action-grouping-behavior
patient
Patient
practitioner
Practitioner
related-person
Related Person
device
Device
http://hl7.org/fhir/action-participant-type
yes
Yes
no
No
http://hl7.org/fhir/action-precheck-behavior
before-start
Before Start
before
Before
before-end
Before End
concurrent-with-start
Concurrent With Start
concurrent
Concurrent
concurrent-with-end
Concurrent With End
after-start
After Start
after
After
after-end
After End
http://hl7.org/fhir/action-relationship-type
must
Must
could
Could
must-unless-documented
Must Unless Documented
http://hl7.org/fhir/action-required-behavior
any
all
All
all-or-none
All Or None
exactly-one
Exactly One
at-most-one
At Most One
one-or-more
One Or More
http://hl7.org/fhir/action-selection-behavior
create
Create
update
Update
remove
Remove
fire-event
Fire Event
http://terminology.hl7.org/CodeSystem/action-type
treatment
Treatment
education
Education
assessment
Assessment
http://terminology.hl7.org/CodeSystem/activity-definition-category
xray
XRay
image
Image
email
Email
model
Model
document
Document
other
Other
http://hl7.org/fhir/additionalmaterials
postal
Postal
physical
Physical
both
Postal & Physical
http://hl7.org/fhir/address-type
home
Home
work
Work
temp
Temporary
old
Old / Incorrect
billing
Billing
http://hl7.org/fhir/address-use
a001
Missing Identifier
a002
Missing Creation Date
http://terminology.hl7.org/CodeSystem/adjudication-error
ar001
Not covered
ar002
Plan Limit Reached
http://terminology.hl7.org/CodeSystem/adjudication-reason
submitted
Submitted Amount
copay
CoPay
eligible
Eligible Amount
deductible
Deductible
unallocdeduct
Unallocated Deductible
eligpercent
Eligible %
tax
Tax
benefit
Benefit Amount
http://terminology.hl7.org/CodeSystem/adjudication
male
Male
female
Female
http://hl7.org/fhir/administrative-gender
actual
Adverse Event
potential
Potential Adverse Event
http://hl7.org/fhir/adverse-event-actuality
product-problem
Product Problem
product-quality
Product Quality
product-use-error
Product Use Error
wrong-dose
Wrong Dose
incorrect-prescribing-information
Incorrect Prescribing Information
wrong-technique
Wrong Technique
wrong-route-of-administration
Wrong Route of Administration
wrong-rate
Wrong Rate
wrong-duration
Wrong Duration
wrong-time
Wrong Time
expired-drug
Expired Drug
medical-device-use-error
Medical Device Use Error
problem-different-manufacturer
Problem with Different Manufacturer of Same Medicine
unsafe-physical-environment
Unsafe Physical Environment
http://terminology.hl7.org/CodeSystem/adverse-event-category
Certain
Probably-Likely
Probably/Likely
Possible
Unlikely
Conditional-Classified
Conditional/Classified
Unassessable-Unclassifiable
Unassessable/Unclassifiable
http://terminology.hl7.org/CodeSystem/adverse-event-causality-assess
ProbabilityScale
Probability Scale
Bayesian
Checklist
http://terminology.hl7.org/CodeSystem/adverse-event-causality-method
resolved
Resolved
recovering
Recovering
ongoing
Ongoing
resolvedWithSequelae
Resolved with Sequelae
fatal
Fatal
http://terminology.hl7.org/CodeSystem/adverse-event-outcome
Non-serious
Serious
SeriousResultsInDeath
Results in death
SeriousIsLifeThreatening
Is Life-threatening
SeriousResultsInHospitalization
Requires or prolongs inpatient hospitalization
SeriousResultsInDisability
Results in persistent or significant disability/incapacity
SeriousIsBirthDefect
Is a congenital anomaly/birth defect
SeriousRequiresPreventImpairment
Requires intervention to prevent permanent impairment
http://terminology.hl7.org/CodeSystem/adverse-event-seriousness
mild
Mild
moderate
Moderate
severe
Severe
http://terminology.hl7.org/CodeSystem/adverse-event-severity
known-reaction-risk
Known Reaction Risk
no-known-reaction-risk
No Known Reaction Risk
http://terminology.hl7.org/CodeSystem/allerg-intol-substance-exp-risk
food
Food
medication
Medication
environment
Environment
biologic
Biologic
http://hl7.org/fhir/allergy-intolerance-category
low
Low Risk
high
High Risk
unable-to-assess
Unable to Assess Risk
http://hl7.org/fhir/allergy-intolerance-criticality
allergy
Allergy
intolerance
Intolerance
http://hl7.org/fhir/allergy-intolerance-type
http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical
unconfirmed
Unconfirmed
confirmed
Confirmed
refuted
Refuted
Entered in Error
http://terminology.hl7.org/CodeSystem/allergyintolerance-verification
neutered
Neutered
intact
Intact
http://hl7.org/fhir/animal-genderstatus
canislf
Dog
ovisa
Sheep
serinuscd
Domestic Canary
http://hl7.org/fhir/animal-species
pat
pat-crs
Patient: Canceled via automated reminder system
pat-cpp
Patient: Canceled via Patient Portal
pat-dec
Patient: Deceased
pat-fb
Patient: Feeling Better
pat-lt
Patient: Lack of Transportation
pat-mt
Patient: Member Terminated
pat-mv
Patient: Moved
pat-preg
Patient: Pregnant
pat-swl
Patient: Scheduled from Wait List
pat-ucp
Patient: Unhappy/Changed Provider
prov
Provider
prov-pers
Provider: Personal
prov-dch
Provider: Discharged
prov-edu
Provider: Edu/Meeting
prov-hosp
Provider: Hospitalized
prov-labs
Provider: Labs Out of Acceptable Range
prov-mri
Provider: MRI Screening Form Marked Do Not Proceed
prov-onc
Provider: Oncology Treatment Plan Changes
maint
Equipment Maintenance/Repair
meds-inc
Prep/Med Incomplete
oth-cms
Other: CMS Therapy Cap Service Not Authorized
oth-err
Other: Error
oth-fin
Other: Financial
oth-iv
Other: Improper IV Access/Infiltrate IV
oth-int
Other: No Interpreter Available
oth-mu
Other: Prep/Med/Results Unavailable
oth-room
Other: Room/Resource Maintenance
oth-oerr
Other: Schedule Order Error
oth-swie
Other: Silent Walk In Error
oth-weath
Other: Weather
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason
proposed
Proposed
pending
Pending
booked
Booked
arrived
Arrived
fulfilled
Fulfilled
cancelled
Cancelled
noshow
No Show
checked-in
Checked In
waitlist
Waitlisted
http://hl7.org/fhir/appointmentstatus
response
request
http://hl7.org/fhir/assert-direction-codes
equals
notEquals
in
notIn
greaterThan
lessThan
empty
notEmpty
contains
notContains
eval
evaluate
http://hl7.org/fhir/assert-operator-codes
okay
created
noContent
notModified
bad
forbidden
notFound
methodNotAllowed
conflict
gone
preconditionFailed
unprocessable
http://hl7.org/fhir/assert-response-code-types
lease
Lease
http://hl7.org/fhir/asset-availability
1
Person
2
System Object
3
Organization
4
http://terminology.hl7.org/CodeSystem/audit-entity-type
C
R
Read/View/Print
U
D
Delete
E
Execute
http://hl7.org/fhir/audit-event-action
0
Success
Minor failure
8
Serious failure
12
Major failure
http://hl7.org/fhir/audit-event-outcome
rest
RESTful Operation
http://terminology.hl7.org/CodeSystem/audit-event-type
User Device
Data Interface
Web Server
Application Server
5
Database Server
6
Security Server
7
Network Device
Network Router
9
http://terminology.hl7.org/CodeSystem/security-source-type
consent
Consent
referral
Referral
advevent
aptmtreq
Appointment Request
transfer
Transfer
diet
Diet
adminact
Administrative Activity
exposure
Exposure
investigation
Investigation
account
Account
invoice
Invoice
adjudicat
Invoice Adjudication
predetreq
Pre-determination Request
predetermine
Predetermination
study
Study
protocol
Protocol
http://terminology.hl7.org/CodeSystem/basic-resource-type
In Network
out
Out of Network
http://terminology.hl7.org/CodeSystem/benefit-network
annual
Annual
day
Day
lifetime
Lifetime
http://terminology.hl7.org/CodeSystem/benefit-term
Benefit
visit
Visit
room
Room
Copayment per service
copay-percent
Copayment Percent per service
copay-maximum
Copayment maximum per service
vision-exam
Vision Exam
vision-glasses
Vision Glasses
vision-contacts
Vision Contacts Coverage
medical-primarycare
Medical Primary Health Coverage
pharmacy-dispense
Pharmacy Dispense Coverage
http://terminology.hl7.org/CodeSystem/benefit-type
individual
Individual
family
Family
http://terminology.hl7.org/CodeSystem/benefit-unit
required
Required
extensible
Extensible
preferred
Preferred
example
Example
http://hl7.org/fhir/binding-strength
message
Message
transaction
Transaction
transaction-response
Transaction Response
batch
Batch
batch-response
Batch Response
history
History List
searchset
Search Results
collection
Collection
http://hl7.org/fhir/bundle-type
instance
Instance
capability
Capability
requirements
Requirements
http://hl7.org/fhir/capability-statement-kind
not-started
Not Started
scheduled
Scheduled
in-progress
In Progress
completed
Completed
stopped
Stopped
http://hl7.org/fhir/care-plan-activity-status
suspended
Suspended
http://hl7.org/fhir/care-team-status
Medication Catalog
Device Catalog
Protocol List
http://terminology.hl7.org/CodeSystem/catalogType
no-change
no change to rating
downcode1
reduce rating: -1
downcode2
reduce rating: -2
downcode3
reduce rating: -3
upcode1
increase rating: +1
upcode2
increase rating: +2
no-concern
no serious concern
serious-concern
serious concern
critical-concern
critical concern
present
absent
http://terminology.hl7.org/CodeSystem/certainty-subcomponent-rating
RiskOfBias
Risk of bias
Inconsistency
Indirectness
Imprecision
PublicationBias
Publication bias
DoseResponseGradient
Dose response gradient
PlausibleConfounding
Plausible confounding
LargeEffect
Large effect
http://terminology.hl7.org/CodeSystem/certainty-subcomponent-type
1100
Unvorhergesehene Inanspruchnahme
1210
Notfallpauschale
1320
Grundpauschale
http://terminology.hl7.org/CodeSystem/chargeitem-billingcodes
planned
Planned
billable
Billable
not-billable
Not billable
aborted
Aborted
billed
Billed
http://hl7.org/fhir/chargeitem-status
horizontal
Horizontal
vertical
Vertical
http://terminology.hl7.org/CodeSystem/choice-list-orientation
chromosome 1
chromosome 2
chromosome 3
chromosome 4
chromosome 5
chromosome 6
chromosome 7
chromosome 8
chromosome 9
10
chromosome 10
11
chromosome 11
chromosome 12
13
chromosome 13
14
chromosome 14
15
chromosome 15
16
chromosome 16
17
chromosome 17
18
chromosome 18
19
chromosome 19
20
chromosome 20
21
chromosome 21
22
chromosome 22
X
chromosome X
Y
chromosome Y
http://terminology.hl7.org/CodeSystem/chromosome-human
primary
Primary provider
assist
Assisting Provider
supervisor
Supervising Provider
http://terminology.hl7.org/CodeSystem/claimcareteamrole
student
Student (Fulltime)
disabled
Disabled
http://terminology.hl7.org/CodeSystem/claim-exception
info
Information
discharge
Discharge
onset
Onset
related
Related Services
exception
Exception
material
Materials Forwarded
attachment
Attachment
missingtooth
Missing Tooth
prosthesis
Prosthesis
hospitalized
Hospitalized
employmentimpacted
EmploymentImpacted
externalcause
External Caause
patientreasonforvisit
Patient Reason for Visit
http://terminology.hl7.org/CodeSystem/claiminformationcategory
a
Repair of prior service or installation
b
Temporary service or installation
c
TMJ treatment
e
Implant or associated with an implant
rooh
Rush or Outside of office hours
x
None
http://terminology.hl7.org/CodeSystem/modifiers
ortho
Orthodontic Claim
emergency
Emergency Claim
http://terminology.hl7.org/CodeSystem/ex-claimsubtype
institutional
Institutional
oral
Oral
pharmacy
Pharmacy
professional
Professional
vision
Vision
http://terminology.hl7.org/CodeSystem/claim-type
claim
Claim
preauthorization
Preauthorization
predetermination
http://hl7.org/fhir/claim-use
explicit
Explicit Codes
Implicit Codes
http://hl7.org/fhir/code-search-support
alternate
Alternate Code
deprecated
Deprecated
case-insensitive
Case Insensitive
case-sensitive
Case Sensitive
expression
Expression
http://terminology.hl7.org/CodeSystem/codesystem-altcode-kind
not-present
Not Present
fragment
Fragment
complete
Complete
supplement
Supplement
http://hl7.org/fhir/codesystem-content-mode
grouped-by
Grouped By
is-a
Is-A
part-of
Part Of
classified-with
Classified With
http://hl7.org/fhir/codesystem-hierarchy-meaning
actionable
Actionable
http://terminology.hl7.org/CodeSystem/common-tags
alert
Alert
notification
Notification
reminder
Reminder
instruction
Instruction
http://terminology.hl7.org/CodeSystem/communication-category
system-error
System Error
invalid-phone-number
Invalid Phone Number
recipient-unavailable
Recipient Unavailable
family-objection
Family Objection
patient-objection
Patient Objection
http://terminology.hl7.org/CodeSystem/communication-not-done-reason
prescription-refill-request
Prescription Refill Request
progress-update
Progress Update
report-labs
Report Labs
appointment-reminder
Appointment Reminder
phone-consult
Phone Consult
summary-report
Summary Report
http://terminology.hl7.org/CodeSystem/communication-topic
Encounter
RelatedPerson
http://hl7.org/fhir/compartment-type
opportunity
Opportunity
all-or-nothing
All-or-nothing
linear
Linear
weighted
Weighted
http://terminology.hl7.org/CodeSystem/composite-measure-scoring
http://terminology.hl7.org/CodeSystem/composition-altcode-kind
personal
Personal
legal
Legal
official
Official
http://hl7.org/fhir/composition-attestation-mode
preliminary
Preliminary
final
Final
amended
Amended
http://hl7.org/fhir/composition-status
relatedto
Related To
equivalent
Equivalent
equal
Equal
wider
Wider
subsumes
Subsumes
narrower
Narrower
specializes
Specializes
inexact
Inexact
unmatched
Unmatched
disjoint
Disjoint
http://hl7.org/fhir/concept-map-equivalence
notSelectable
Not Selectable
parent
Parent
child
Child
http://hl7.org/fhir/concept-properties
code
code (internal reference)
Coding
Coding (external reference)
string
integer
boolean
dateTime
decimal
http://hl7.org/fhir/concept-property-type
subsumed-by
Subsumed-By
not-subsumed
Not-Subsumed
http://hl7.org/fhir/concept-subsumption-outcome
provided
Provided Code
fixed
Fixed Code
other-map
Other Map
http://hl7.org/fhir/conceptmap-unmapped-mode
problem-list-item
Problem List Item
encounter-diagnosis
Encounter Diagnosis
http://terminology.hl7.org/CodeSystem/condition-category
recurrence
Recurrence
relapse
Relapse
remission
Remission
http://terminology.hl7.org/CodeSystem/condition-clinical
http://terminology.hl7.org/CodeSystem/condition-state
provisional
Provisional
differential
Differential
http://terminology.hl7.org/CodeSystem/condition-ver-status
not-supported
Not Supported
Single Deletes Supported
Multiple Deletes Supported
http://hl7.org/fhir/conditional-delete-status
modified-since
If-Modified-Since
not-match
If-None-Match
full-support
Full Support
http://hl7.org/fhir/conditional-read-status
SHALL
SHOULD
MAY
SHOULD-NOT
http://terminology.hl7.org/CodeSystem/conformance-expectation
collect
Collect
access
Access
use
Use
disclose
Disclose
correct
Access and Correct
http://terminology.hl7.org/CodeSystem/consentaction
acd
Advance Directive
dnr
Do Not Resuscitate
emrgonly
Emergency Only
hcd
Health Care Directive
npp
Notice of Privacy Practices
polst
POLST
research
Research Information Access
rsdid
De-identified Information Access
rsreid
Re-identifiable Information Access
http://terminology.hl7.org/CodeSystem/consentcategorycodes
Related
dependents
Dependents
authoredby
AuthoredBy
http://hl7.org/fhir/consent-data-meaning
consenter
Consenter
grantee
Grantee
grantor
Grantor
delegatee
Delegatee
delegator
Delegator
http://hl7.org/fhir/consentperformer
cric
Common Rule Informed Consent
illinois-minor-procedure
Illinois Consent by Minors to Medical Procedures
hipaa-auth
HIPAA Authorization
hipaa-npp
HIPAA Notice of Privacy Practices
hipaa-restrictions
HIPAA Restrictions
hipaa-research
HIPAA Research Authorization
hipaa-self-pay
HIPAA Self-Pay Restriction
mdhhs-5515
Michigan MDHHS-5515 Consent to Share Behavioral Health Information for Care Coordination Purposes
nyssipp
New York State Surgical and Invasive Procedure Protocol
va-10-0484
VA Form 10-0484
va-10-0485
VA Form 10-0485
va-10-5345
VA Form 10-5345
va-10-5345a
VA Form 10-5345a
va-10-5345a-mhv
VA Form 10-5345a-MHV
va-10-10116
VA Form 10-10-10116
va-21-4142
VA Form 21-4142
ssa-827
SSA Authorization to Disclose
dch-3927
Michigan behavior and mental health consent
squaxin
Squaxin Indian behavioral health and HIPAA consent
nl-lsp
NL LSP Permission
at-elga
AT ELGA Opt-in Consent
nih-hipaa
HHS NIH HIPAA Research Authorization
nci
NCI Cancer Clinical Trial consent
nih-grdr
NIH Global Rare Disease Patient Registry and Data Repository consent
nih-527
NIH Authorization for the Release of Medical Information
ga4gh
Population origins and ancestry research consent
http://terminology.hl7.org/CodeSystem/consentpolicycodes
deny
Opt Out
permit
Opt In
http://hl7.org/fhir/consent-provision-type
adr
Advanced Care Directive
Research
patient-privacy
Privacy Consent
http://terminology.hl7.org/CodeSystem/consentscope
draft
rejected
Rejected
http://hl7.org/fhir/consent-state-codes
error
Error
warning
Warning
http://hl7.org/fhir/constraint-severity
phone
Phone
fax
Fax
pager
Pager
url
URL
sms
SMS
http://hl7.org/fhir/contact-point-system
Temp
Old
mobile
Mobile
http://hl7.org/fhir/contact-point-use
BILL
ADMIN
Administrative
HR
Human Resource
PAYOR
Payor
PATINF
PRESS
Press
http://terminology.hl7.org/CodeSystem/contactentity-type
red
red cap
yellow
yellow cap
dark-yellow
dark yellow cap
grey
grey cap
light-blue
light blue cap
black
black cap
green
green cap
light-green
light green cap
lavender
lavender cap
brown
brown cap
white
white cap
pink
pink cap
http://terminology.hl7.org/CodeSystem/container-cap
action-a
Action A
action-b
Action B
http://terminology.hl7.org/CodeSystem/contractaction
http://hl7.org/fhir/contract-action-status
http://terminology.hl7.org/CodeSystem/contractactorrole
custodian
Custodian
http://hl7.org/fhir/contract-asset-context
thing
Thing
http://hl7.org/fhir/contract-asset-scope
participation
Participation
http://hl7.org/fhir/contract-asset-subtype
http://hl7.org/fhir/contract-asset-type
registration
Content Registration
retrieval
Content Retrieval
statement
Content Statement
shareable
Shareable Content
http://terminology.hl7.org/CodeSystem/contract-content-derivative
http://terminology.hl7.org/CodeSystem/contract-data-meaning
policy
Policy
http://hl7.org/fhir/contract-decision-mode
Temporary Value
http://hl7.org/fhir/contract-definition-subtype
http://hl7.org/fhir/contract-definition-type
breach
Breach
http://hl7.org/fhir/contract-expiration-type
appended
Appended
disputed
Disputed
executable
Executable
executed
Executed
negotiable
Negotiable
offered
Offered
renewed
Renewed
revoked
Revoked
terminated
Terminated
http://hl7.org/fhir/contract-legalstate
flunky
FLunky
http://hl7.org/fhir/contract-party-role
http://hl7.org/fhir/contract-publicationstatus
http://hl7.org/fhir/contract-scope
http://hl7.org/fhir/contract-security-category
http://hl7.org/fhir/contract-security-classification
http://hl7.org/fhir/contract-security-control
AMENDER
Amender
AUTHN
Authenticator
AUT
Author
AFFL
Affiliate
AGNT
Agent
ASSIGNED
Assigned Entity
CIT
Citizen
CLAIMANT
Claimant
COAUTH
Co-Author
CONSENTER
CONSWIT
Consent Witness
CONT
Contact
COPART
Co-Participant
COVPTY
Covered Party
DELEGATEE
DEPEND
Dependent
DPOWATT
Durable Power of Attorney
EMGCON
Emergency Contact
EVTWIT
Event Witness
EXCEST
Executor of Estate
GRANTEE
GRANTOR
GUAR
Guarantor
GUARD
Guardian
GUADLTM
Guardian ad lidem
INF
Informant
INTPRT
Interpreter
INSBJ
Investigation Subject
HPOWATT
Healthcare Power of Attorney
HPROV
Healthcare Provider
LEGAUTHN
Legal Authenticator
NMDINS
Named Insured
NOK
Next of Kin
NOTARY
Notary
PAT
POWATT
Power of Attorney
PRIMAUTH
Primary Author
PRIRECIP
Primary Responsible Party
RECIP
Recipient
RESPRSN
Responsible Party
REVIEWER
Reviewer
TRANS
Transcriber
SOURCE
Source
SPOWATT
Special Power of Attorney
VALID
Validator
VERF
Verifier
WIT
Witness
http://terminology.hl7.org/CodeSystem/contractsignertypecodes
http://hl7.org/fhir/contract-status
disclosure-ca
Disclosure-CA
disclosure-us
Disclosure-US
http://terminology.hl7.org/CodeSystem/contractsubtypecodes
condition
Condition
warranty
Warranty
innominate
Innominate
http://terminology.hl7.org/CodeSystem/contracttermsubtypecodes
statutory
Statutory
subject-to
Subject To
http://terminology.hl7.org/CodeSystem/contracttermtypecodes
privacy
Privacy
disclosure
Disclosure
healthinsurance
Health Insurance
supply
Supply Contract
http://terminology.hl7.org/CodeSystem/contract-type
author
editor
Editor
reviewer
endorser
Endorser
http://hl7.org/fhir/contributor-type
amp
amplification
del
deletion
lof
loss of function
http://terminology.hl7.org/CodeSystem/copy-number-event
group
Group
subgroup
SubGroup
plan
Plan
subplan
SubPlan
class
Class
subclass
SubClass
sequence
Sequence
rxbin
RX BIN
rxpcn
RX PCN
rxid
RX Id
rxgroup
RX Group
http://terminology.hl7.org/CodeSystem/coverage-class
gpvisit
GP Office Visit
spvisit
Specialist Office Visit
Emergency
inpthosp
Inpatient Hospital
televisit
Tele-visit
urgentcare
Urgent Care
copaypct
Copay Percentage
Copay Amount
maxoutofpocket
Maximum out of pocket
http://terminology.hl7.org/CodeSystem/coverage-copay-type
retired
Retired
foster
Foster child
http://terminology.hl7.org/CodeSystem/ex-coverage-financial-exception
pay
Pay
http://terminology.hl7.org/CodeSystem/coverage-selfpay
laborder
Lab Order
labreport
Lab Report
diagnosticimageorder
Diagnostic Image Order
diagnosticimagereport
Diagnostic Image Report
professionalreport
Professional Report
accidentreport
Accident Report
picture
Picture
http://terminology.hl7.org/CodeSystem/coverageeligibilityresponse-ex-auth-support
asked-unknown
Asked But Unknown
temp-unknown
Temporarily Unknown
not-asked
Not Asked
asked-declined
Asked But Declined
masked
Masked
not-applicable
Not Applicable
unsupported
Unsupported
as-text
As Text
not-a-number
Not a Number (NaN)
negative-infinity
Negative Infinity (NINF)
positive-infinity
Positive Infinity (PINF)
not-performed
Not Performed
not-permitted
Not Permitted
http://terminology.hl7.org/CodeSystem/data-absent-reason
Address
Age
Annotation
BackboneElement
CodeableConcept
ContactDetail
ContactPoint
Contributor
Count
DataRequirement
Distance
Dosage
Duration
Element
ElementDefinition
Extension
HumanName
Identifier
MarketingStatus
Meta
Money
MoneyQuantity
Narrative
ParameterDefinition
Period
Population
ProdCharacteristic
ProductShelfLife
Quantity
Range
Ratio
Reference
RelatedArtifact
SampledData
Signature
SimpleQuantity
SubstanceAmount
Timing
TriggerDefinition
UsageContext
base64Binary
canonical
date
id
instant
markdown
oid
positiveInt
time
unsignedInt
uri
uuid
xhtml
XHTML
http://hl7.org/fhir/data-types
mon
Monday
tue
Tuesday
wed
Wednesday
thu
Thursday
fri
Friday
sat
Saturday
sun
Sunday
http://hl7.org/fhir/days-of-week
ActivityDefinition
EventDefinition
Measure
OperationDefinition
PlanDefinition
Questionnaire
http://hl7.org/fhir/definition-resource-types
Draft
withdrawn
Withdrawn
http://terminology.hl7.org/CodeSystem/definition-status
http://terminology.hl7.org/CodeSystem/definition-topic
fhir-structure
FHIR Structure
custom-resource
Custom Resource
dam
Domain Analysis Model
wire-format
Wire Format
archetype
template
Template
http://terminology.hl7.org/CodeSystem/definition-use
High
Low
http://hl7.org/fhir/detectedissue-severity
implanted
Implanted
explanted
Explanted
manipulated
Manipulated
http://hl7.org/fhir/device-action
http://hl7.org/fhir/device-definition-status
udi-label-name
UDI Label name
user-friendly-name
User Friendly name
patient-reported-name
Patient Reported name
manufacturer-name
Manufacturer name
model-name
Model name
http://hl7.org/fhir/device-nametype
intended
Intended
http://hl7.org/fhir/device-statement-status
online
Online
paused
Paused
standby
Standby
offline
Offline
not-ready
Not Ready
transduc-discon
Transducer Disconnected
hw-discon
Hardware Disconnected
off
Off
http://terminology.hl7.org/CodeSystem/device-status-reason
http://hl7.org/fhir/device-status
AD
Admission diagnosis
DD
Discharge diagnosis
CC
Chief complaint
CM
Comorbidity diagnosis
pre-op
pre-op diagnosis
post-op
post-op diagnosis
http://terminology.hl7.org/CodeSystem/diagnosis-role
registered
Registered
partial
Partial
corrected
Corrected
http://hl7.org/fhir/diagnostic-report-status
Origination / Creation
Import / Copy
Amendment
Verification
Translation
Access / Use
De-identification
Aggregation / summarization / derivation
Report
Export
Receipt of disclosure
Archiving
Logical deletion
Permanent erasure / Physical destruction
http://terminology.hl7.org/CodeSystem/dicom-audit-lifecycle
value
Value
exists
Exists
pattern
Pattern
type
profile
Profile
http://hl7.org/fhir/discriminator-type
producer
Producer
consumer
Consumer
http://hl7.org/fhir/document-mode
current
Current
superseded
Superseded
http://hl7.org/fhir/document-reference-status
replaces
Replaces
transforms
Transforms
signs
Signs
appends
Appends
http://hl7.org/fhir/document-relationship-type
calculated
Calculated
ordered
Ordered
http://terminology.hl7.org/CodeSystem/dose-rate-type
relative-RR
relative risk
relative-OR
odds ratio
relative-HR
hazard ratio
absolute-ARD
absolute risk difference
absolute-MeanDiff
mean difference
absolute-SMD
standardized mean difference
absolute-MedianDiff
median difference
http://terminology.hl7.org/CodeSystem/effect-estimate-type
auth-requirements
Coverage auth-requirements
benefits
Coverage benefits
discovery
Coverage Discovery
validation
Coverage Validation
http://hl7.org/fhir/eligibilityrequest-purpose
http://hl7.org/fhir/eligibilityresponse-purpose
hosp-trans
Transferred from other hospital
emd
From accident/emergency department
outp
From outpatient department
born
Born in hospital
gp
General Practitioner referral
mp
Medical Practitioner/physician referral
nursing
From nursing home
psych
From psychiatric hospital
rehab
From rehabilitation facility
http://terminology.hl7.org/CodeSystem/admit-source
vegetarian
Vegetarian
dairy-free
Dairy Free
nut-free
Nut Free
gluten-free
Gluten Free
vegan
Vegan
halal
Halal
kosher
Kosher
http://terminology.hl7.org/CodeSystem/diet
alt-home
Alternative home
other-hcf
Other healthcare facility
hosp
Hospice
long
Long-term care
aadvice
Left against advice
exp
Expired
psy
Psychiatric hospital
Rehabilitation
snf
Skilled nursing facility
oth
http://terminology.hl7.org/CodeSystem/discharge-disposition
reserved
Reserved
http://hl7.org/fhir/encounter-location-status
translator
Translator
http://terminology.hl7.org/CodeSystem/participant-type
wheel
Wheelchair
add-bed
Additional bedding
int
att
Attendant
dog
Guide dog
http://terminology.hl7.org/CodeSystem/encounter-special-arrangements
triaged
Triaged
onleave
On Leave
finished
Finished
http://hl7.org/fhir/encounter-status
ADMS
Annual diabetes mellitus screening
BD/BM-clin
Bone drilling/bone marrow punction in clinic
CCS60
Infant colon screening - 60 minutes
OKI
Outpatient Kenacort injection
http://terminology.hl7.org/CodeSystem/encounter-type
ihe-xcpd
IHE XCPD
ihe-xca
IHE XCA
ihe-xdr
IHE XDR
ihe-xds
IHE XDS
ihe-iid
IHE IID
dicom-wado-rs
DICOM WADO-RS
dicom-qido-rs
DICOM QIDO-RS
dicom-stow-rs
DICOM STOW-RS
dicom-wado-uri
DICOM WADO-URI
hl7-fhir-rest
HL7 FHIR
hl7-fhir-msg
HL7 FHIR Messaging
hl7v2-mllp
HL7 v2 MLLP
secure-email
Secure email
direct-project
Direct Project
http://terminology.hl7.org/CodeSystem/endpoint-connection-type
none
http://terminology.hl7.org/CodeSystem/endpoint-payload-type
test
Test
http://hl7.org/fhir/endpoint-status
lipid
Lipid
protein
Protein
carbohydrate
Carbohydrate
fiber
Fiber
water
Water
http://terminology.hl7.org/CodeSystem/entformula-additive
Waitlist
onhold
http://hl7.org/fhir/episode-of-care-status
hacc
Home and Community Care
pac
Post Acute Care
diab
Post coordinated diabetes program
da
Drug and alcohol rehabilitation
cacp
Community-based aged care
http://terminology.hl7.org/CodeSystem/episodeofcare-type
sender
Sender
receiver
Receiver
http://hl7.org/fhir/event-capability-mode
ChargeItem
ClaimResponse
ClinicalImpression
Communication
Composition
Coverage
DeviceUseStatement
DiagnosticReport
DocumentManifest
DocumentReference
EnrollmentResponse
EpisodeOfCare
ExplanationOfBenefit
FamilyMemberHistory
GuidanceResponse
ImagingStudy
Immunization
MeasureReport
Media
MedicationAdministration
MedicationDispense
MedicationStatement
Observation
PaymentNotice
PaymentReconciliation
Procedure
ProcessResponse
QuestionnaireResponse
RiskAssessment
SupplyDelivery
Task
http://hl7.org/fhir/event-resource-types
preparation
Preparation
not-done
Not Done
http://hl7.org/fhir/event-status
MORN
Morning
MORN.early
Early Morning
MORN.late
Late Morning
NOON
Noon
AFT
Afternoon
AFT.early
Early Afternoon
AFT.late
Late Afternoon
EVE
Evening
EVE.early
Early Evening
EVE.late
Late Evening
NIGHT
Night
PHS
After Sleep
http://hl7.org/fhir/event-timing
High quality
Moderate quality
Low quality
very-low
Very low quality
http://terminology.hl7.org/CodeSystem/evidence-quality
low-risk
low risk
medium-risk
medium risk
high-risk
high risk
http://terminology.hl7.org/CodeSystem/evidence-variant-state
Medical Care
Surgical
Consultation
Diagnostic XRay
Diagnostic Lab
Renal Supplies
23
Diagnostic Dental
24
Periodontics
25
Restorative
26
Endodontics
27
Maxillofacial Prosthetics
28
Adjunctive Dental Services
30
Health Benefit Plan Coverage
35
Dental Care
36
Dental Crowns
37
Dental Accident
49
Hospital Room and Board
55
Major Medical
56
Medically Related Transportation
61
In-vitro Fertilization
62
MRI Scan
63
Donor Procedures
69
Maternity
76
Renal Dialysis
F1
Medical Coverage
F3
Dental Coverage
F4
Hearing Coverage
F6
Vision Coverage
http://terminology.hl7.org/CodeSystem/ex-benefitcategory
y
n
u
w
Undetermined
http://terminology.hl7.org/CodeSystem/ex-diagnosis-on-admission
100
Normal Vaginal Delivery
101
Appendectomy - uncomplicated
300
Tooth abscess
400
Head trauma - concussion
http://terminology.hl7.org/CodeSystem/ex-diagnosisrelatedgroup
admitting
Admitting Diagnosis
clinical
Clinical Diagnosis
Differential Diagnosis
Discharge Diagnosis
laboratory
Laboratory Diagnosis
Nursing Diagnosis
prenatal
Prenatal Diagnosis
principal
Principal Diagnosis
radiology
Radiology Diagnosis
remote
Remote Diagnosis
retrospective
Retrospective Diagnosis
self
Self Diagnosis
http://terminology.hl7.org/CodeSystem/ex-diagnosistype
lxm
Last Exam
sym
Start of Symptoms
lmn
Last Menstruation
http://hl7.org/fhir/ex-onsettype
organization
relatedperson
http://terminology.hl7.org/CodeSystem/ex-payee-resource-type
http://terminology.hl7.org/CodeSystem/ex-paymenttype
Primary procedure
secondary
Secondary procedure
http://terminology.hl7.org/CodeSystem/ex-procedure-type
as
Child Asthma
hd
Hemodialysis
auscr
Autism Screening
http://terminology.hl7.org/CodeSystem/ex-programcode
0370
Anaesthesia
0420
Physical Therapy
0421
Physical Therapy -
0440
Speech-Language Pathology
0441
Speech-Language Pathology - Visit
0450
Emergency Room
0451
Emergency Room - EM/EMTALA
0452
Emergency Room - beyond EMTALA
0010
Vision Clinic
http://terminology.hl7.org/CodeSystem/ex-revenue-center
chol-mmol
chol-mass
chol
http://hl7.org/fhir/CodeSystem/example-supplement
SChol (mmol/L)
SChol (mg/L)
SChol
http://hl7.org/fhir/CodeSystem/example
person
entity
System
http://hl7.org/fhir/examplescenario-actor-type
input
Client Input
server
Server Engine
codesystem
Code System
http://terminology.hl7.org/CodeSystem/expansion-parameter-source
all-codes
All Codes
ungrouped
Groups + Ungrouped codes
groups-only
Groups Only
http://terminology.hl7.org/CodeSystem/expansion-processing-rule
Entered In Error
http://hl7.org/fhir/explanationofbenefit-status
exposure-alternative
Exposure Alternative
http://hl7.org/fhir/exposure-state
text/cql
CQL
text/fhirpath
FHIRPath
application/x-fhir-query
FHIR Query
http://hl7.org/fhir/expression-language
fhirpath
element
Element ID
extension
Extension URL
http://hl7.org/fhir/extension-context-type
aggregate
compose
label
http://hl7.org/fhir/extra-activity-type
authserver
authorization server
datacollector
data collector
dataprocessor
data processor
datasubject
data subject
humanuser
human user
http://terminology.hl7.org/CodeSystem/extra-security-role-type
standard-nipple
Standard nipple
preemie-nipple
Preemie nipple
ortho-nipple
Orthodontic nipple
sloflo-nipple
Slow flow nipple
midflo-nipple
Middle flow nipple
bigcut-nipple
Enlarged, cross-cut nipple
haberman-bottle
Haberman bottle
sippy-valve
Sippy cup with valve
sippy-no-valve
Sippy cup without valve
provale-cup
Provale Cup
glass-lid
Glass with lid/sippy cup
handhold-cup
Double handhold on glass/cup
rubber-mat
Rubber matting under tray
straw
Straw
nose-cup
Nose cup
scoop-plate
Scoop plate
utensil-holder
Hand wrap utensil holder
foam-handle
Foam handle utensils
angled-utensil
Angled utensils
spout-cup
Spout cup
autofeeding-device
Automated feeding devices
rocker-knife
Rocker knife
http://hl7.org/fhir/feeding-device
=
Equals
Is A (by subsumption)
descendent-of
Descendent Of (by subsumption)
is-not-a
Not (Is A) (by subsumption)
regex
Regular Expression
In Set
not-in
Not in Set
generalizes
Generalizes (by Subsumption)
http://hl7.org/fhir/filter-operator
cancel
Cancel
poll
Poll
release
Release
reprocess
Reprocess
status
Status check
http://terminology.hl7.org/CodeSystem/financialtaskcode
include
Include
exclude
Exclude
origresponse
Original Response
reference
Reference Number
item
Item Number
period
Status code
http://terminology.hl7.org/CodeSystem/financialtaskinputtype
drug
Drug
lab
Lab
admin
contact
Subject Contact
Clinical
behavioral
Behavioral
advance-directive
safety
Safety
http://terminology.hl7.org/CodeSystem/flag-category
PN
No alarm
PL
Low priority
PM
Medium priority
PH
High priority
http://hl7.org/fhir/flag-priority-code
http://hl7.org/fhir/flag-status
123987
Headache
http://hl7.org/fhir/fm-conditions
product
Product
service
Service
http://hl7.org/fhir/ex-claimitemtype
http://hl7.org/fhir/fm-status
Form #1
http://terminology.hl7.org/CodeSystem/forms-codes
provider
http://terminology.hl7.org/CodeSystem/fundsreserve
transgender-female
transgender female
transgender-male
transgender male
non-binary
non-disclose
does not wish to disclose
http://hl7.org/fhir/gender-identity
agree
Agree
disagree
Disagree
http://terminology.hl7.org/CodeSystem/goal-acceptance-status
improving
Improving
worsening
Worsening
No Change
achieved
Achieved
sustaining
Sustaining
not-achieved
Not Achieved
no-progress
No Progress
not-attainable
Not Attainable
http://terminology.hl7.org/CodeSystem/goal-achievement
dietary
Dietary
Nursing
physiotherapy
Physiotherapy
http://terminology.hl7.org/CodeSystem/goal-category
high-priority
High Priority
medium-priority
Medium Priority
low-priority
Low Priority
http://terminology.hl7.org/CodeSystem/goal-priority
predecessor
Predecessor
successor
Successor
replacement
Replacement
milestone
Milestone
http://terminology.hl7.org/CodeSystem/goal-relationship-type
surgery
Surgery
life-event
Life Event
replaced
Replaced
patient-request
Patient Request
temp-not-attainable
Goal Not Attainable Temporarily
permanent-not-attainable
Goal Not Attainable Permanently
financial-barrier
Financial Reason
lack-of-transportation
Lack Of Transportation
lack-of-social-support
Lack Of Social Support
http://hl7.org/fhir/goal-status-reason
accepted
Accepted
http://hl7.org/fhir/goal-status
identical
Identical
matching
Matching
different
Different
custom
Custom
http://hl7.org/fhir/graph-compartment-rule
requirement
Requirement
http://hl7.org/fhir/graph-compartment-use
mean
Mean
median
Median
mean-of-mean
Mean of Study Means
mean-of-median
Mean of Study Medins
median-of-mean
Median of Study Means
median-of-median
Median of Study Medians
http://hl7.org/fhir/group-measure
animal
Animal
substance
Substance
http://hl7.org/fhir/group-type
success
data-requested
Data Requested
data-required
Data Required
failure
Failure
http://hl7.org/fhir/guidance-response-status
html
HTML
Markdown
xml
XML
generated
Generated
http://hl7.org/fhir/guide-page-generation
apply
Apply Metadata Value
path-resource
Resource Path
path-pages
Pages Path
path-tx-cache
Terminology Cache Path
expansion-parameter
Expansion Profile
rule-broken-links
Broken Links Rule
generate-xml
Generate XML
generate-json
Generate JSON
generate-turtle
Generate Turtle
html-template
HTML Template
http://hl7.org/fhir/guide-parameter-code
room temperature
refrigerated
frozen
http://terminology.hl7.org/CodeSystem/handling-condition
subject-unknown
Subject Unknown
withheld
Information Withheld
unable-to-obtain
Unable To Obtain
deferred
Deferred
http://terminology.hl7.org/CodeSystem/history-absent-reason
health-unknown
Health Unknown
http://hl7.org/fhir/history-status
cbcc
Community Based Collaborative Care
cds
Clinical Decision Support
cqi
Clinical Quality Information
cg
Clinical Genomics
dev
Health Care Devices
ehr
Electronic Health Records
fhir
FHIR Infrastructure
fm
Financial Management
hsi
Health Standards Integration
ii
Imaging Integration
inm
Infrastructure And Messaging
its
Implementable Technology Specifications
mnm
Modeling and Methodology
oo
Orders and Observations
pa
Patient Administration
pc
Patient Care
pher
Public Health and Emergency Response
phx
brr
Biomedical Research and Regulation
sd
Structured Documents
sec
Security
us
US Realm Taskforce
vocab
Vocabulary
aid
Application Implementation and Design
http://terminology.hl7.org/CodeSystem/hl7-work-group
delete
DELETE
get
GET
options
OPTIONS
patch
PATCH
post
POST
put
PUT
head
HEAD
http://hl7.org/fhir/http-operations
http://hl7.org/fhir/http-verb
123001
PROC-1
123002
PROC-2
123003
PROC-3
http://hl7.org/fhir/sid/ex-icd-10-procedures
usual
Usual
Secondary
http://hl7.org/fhir/identifier-use
level1
Level 1
level2
Level 2
level3
Level 3
level4
Level 4
http://hl7.org/fhir/identity-assuranceLevel
available
Available
http://hl7.org/fhir/imagingstudy-status
advstorage
Adverse storage condition
coldchbrk
Cold chain break
explot
Expired lot
outsidesched
Administered outside recommended schedule
prodrecall
Product recall
http://terminology.hl7.org/CodeSystem/immunization-evaluation-dose-status-reason
valid
Valid
notvalid
Not valid
http://terminology.hl7.org/CodeSystem/immunization-evaluation-dose-status
private
Private
public
Public
http://terminology.hl7.org/CodeSystem/immunization-funding-source
Other Provider
record
Written Record
recall
Parent/Guardian/Patient Recall
school
School Record
jurisdiction
Jurisdictional IIS
http://terminology.hl7.org/CodeSystem/immunization-origin
ineligible
Not Eligible
uninsured
Uninsured
http://terminology.hl7.org/CodeSystem/immunization-program-eligibility
due
Due
overdue
Overdue
immune
Immune
contraindicated
Contraindicated
http://terminology.hl7.org/CodeSystem/immunization-recommendation-status
Partial Dose
coldchainbreak
Cold Chain Break
Manufacturer Recall
http://terminology.hl7.org/CodeSystem/immunization-subpotent-reason
functional
Functional
non-functional
Non-Functional
http://terminology.hl7.org/CodeSystem/implantStatus
in-network
out-of-network
http://terminology.hl7.org/CodeSystem/applicability
medical
Medical
dental
Dental
mental
Mental Health
subst-ab
Substance Abuse
short-term
Short Term
long-term
Long Term Care
hospice
Home Health
http://terminology.hl7.org/CodeSystem/insurance-plan-type
http://hl7.org/fhir/intervention
base
base price
surcharge
deduction
discount
informational
http://hl7.org/fhir/invoice-priceComponentType
issued
balanced
entered in error
http://hl7.org/fhir/invoice-status
Access/View Record Lifecycle Event
hold
Add Legal Hold Record Lifecycle Event
amend
Amend (Update) Record Lifecycle Event
archive
Archive Record Lifecycle Event
attest
Attest Record Lifecycle Event
decrypt
Decrypt Record Lifecycle Event
deidentify
De-Identify (Anononymize) Record Lifecycle Event
deprecate
Deprecate Record Lifecycle Event
destroy
Destroy/Delete Record Lifecycle Event
Disclose Record Lifecycle Event
encrypt
Encrypt Record Lifecycle Event
extract
Extract Record Lifecycle Event
link
Link Record Lifecycle Event
merge
Merge Record Lifecycle Event
originate
Originate/Retain Record Lifecycle Event
pseudonymize
Pseudonymize Record Lifecycle Event
reactivate
Re-activate Record Lifecycle Event
receive
Receive/Retain Record Lifecycle Event
reidentify
Re-identify Record Lifecycle Event
unhold
Remove Legal Hold Record Lifecycle Event
report
Report (Output) Record Lifecycle Event
restore
Restore Record Lifecycle Event
transform
Transform/Translate Record Lifecycle Event
transmit
Transmit Record Lifecycle Event
unlink
Unlink Record Lifecycle Event
unmerge
Unmerge Record Lifecycle Event
verify
Verify Record Lifecycle Event
http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle
information
http://hl7.org/fhir/issue-severity
invalid
Invalid Content
structure
Structural Issue
Required element missing
Element value invalid
invariant
Validation rule failed
security
Security Problem
login
Login Required
Unknown User
expired
Session Expired
Forbidden
suppressed
Information Suppressed
processing
Processing Failure
Content not supported
duplicate
Duplicate
multiple-matches
Multiple Matches
not-found
Not Found
deleted
Deleted
too-long
Content Too Long
code-invalid
Invalid Code
Unacceptable Extension
too-costly
Operation Too Costly
business-rule
Business Rule Violation
Edit Version Conflict
transient
Transient Issue
lock-error
Lock Error
no-store
No Store Available
timeout
Timeout
incomplete
Incomplete Results
throttled
Throttled
Informational Note
http://hl7.org/fhir/issue-type
display
Display
question
Question
Boolean
Decimal
Integer
Date
Date Time
Time
String
text
Text
Url
choice
Choice
open-choice
Open Choice
quantity
http://hl7.org/fhir/item-type
CodeSystem
ConceptMap
Library
StructureDefinition
StructureMap
ValueSet
http://hl7.org/fhir/knowledge-resource-types
verbal
written
http://hl7.org/fhir/language-preference-type
logic-library
Logic Library
model-definition
Model Definition
asset-collection
Asset Collection
module-definition
Module Definition
http://terminology.hl7.org/CodeSystem/library-type
replaced-by
Replaced-by
refer
Refer
seealso
See also
http://hl7.org/fhir/link-type
source
Source of Truth
Alternate Record
historical
Historical/Obsolete Record
http://hl7.org/fhir/linkage-type
nilknown
Nil Known
notasked
unavailable
Unavailable
notstarted
closed
Closed
http://terminology.hl7.org/CodeSystem/list-empty-reason
alerts
Alerts
adverserxns
Adverse Reactions
allergies
Allergies
medications
Medication List
problems
Problem List
worklist
Worklist
waiting
Waiting List
protocols
Protocols
plans
Care Plans
http://terminology.hl7.org/CodeSystem/list-example-use-codes
working
Working List
snapshot
Snapshot List
changes
Change List
http://hl7.org/fhir/list-mode
user
Sorted by User
system
Sorted by System
event-date
Sorted by Event Date
entry-date
Sorted by Item Date
priority
Sorted by Priority
alphabetic
Sorted Alphabetically
category
Sorted by Category
Sorted by Patient
http://terminology.hl7.org/CodeSystem/list-order
http://hl7.org/fhir/list-status
kind
Kind
http://hl7.org/fhir/location-mode
si
Site
bu
Building
wi
Wing
wa
Ward
lvl
Level
co
Corridor
ro
bd
Bed
ve
Vehicle
ho
House
ca
Cabinet
rd
Road
area
Area
jdn
Jurisdiction
http://terminology.hl7.org/CodeSystem/location-physical-type
http://hl7.org/fhir/location-status
variable
Variable
http://hl7.org/fhir/map-context-type
Not a Default
types
Default for Type Combination
type-and-types
Default for type + combination
http://hl7.org/fhir/map-group-type-mode
Source Instance
target
Target Instance
http://hl7.org/fhir/map-input-mode
Source Structure Definition
queried
Queried Structure Definition
Target Structure Definition
produced
Produced Structure Definition
http://hl7.org/fhir/map-model-mode
first
First
not_first
All but the first
last
Last
not_last
All but the last
only_one
Enforce only one
http://hl7.org/fhir/map-source-list-mode
share
Share
collate
Collate
http://hl7.org/fhir/map-target-list-mode
copy
truncate
escape
cast
append
translate
dateOp
pointer
cc
qty
cp
http://hl7.org/fhir/map-transform
certain
Certain Match
probable
Probable Match
possible
Possible Match
certainly-not
Certainly Not a Match
http://terminology.hl7.org/CodeSystem/match-grade
supplemental-data
Supplemental Data
risk-adjustment-factor
Risk Adjustment Factor
http://terminology.hl7.org/CodeSystem/measure-data-usage
increase
Increased score indicates improvement
decrease
Decreased score indicates improvement
http://terminology.hl7.org/CodeSystem/measure-improvement-notation
initial-population
Initial Population
numerator
Numerator
numerator-exclusion
Numerator Exclusion
denominator
Denominator
denominator-exclusion
Denominator Exclusion
denominator-exception
Denominator Exception
measure-population
Measure Population
measure-population-exclusion
Measure Population Exclusion
measure-observation
Measure Observation
http://terminology.hl7.org/CodeSystem/measure-population
http://hl7.org/fhir/measure-report-status
subject-list
Subject List
summary
Summary
data-collection
Data Collection
http://hl7.org/fhir/measure-report-type
proportion
Proportion
ratio
continuous-variable
Continuous Variable
cohort
Cohort
http://terminology.hl7.org/CodeSystem/measure-scoring
process
Process
outcome
Outcome
Structure
patient-reported-outcome
Patient Reported Outcome
composite
Composite
http://terminology.hl7.org/CodeSystem/measure-type
performer
Performer
verifier
witness
http://terminology.hl7.org/CodeSystem/med-admin-perform-function
diagram
Diagram
scan
Scanned Document
retina
Retina Scan
fingerprint
Fingerprint
iris
Iris Scan
palm
Palm Scan
face
Face Scan
http://terminology.hl7.org/CodeSystem/media-modality
video
Video
audio
Audio
http://terminology.hl7.org/CodeSystem/media-type
inpatient
Inpatient
outpatient
Outpatient
community
Community
http://terminology.hl7.org/CodeSystem/medication-admin-category
http://terminology.hl7.org/CodeSystem/medication-admin-status
patientspecified
Patient Specified
http://terminology.hl7.org/CodeSystem/medication-statement-category
not-taken
Not Taken
http://hl7.org/fhir/CodeSystem/medication-statement-status
http://hl7.org/fhir/CodeSystem/medication-status
http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-category
dataenterer
Data Enterer
packager
Packager
checker
Checker
finalchecker
Final Checker
http://terminology.hl7.org/CodeSystem/medicationdispense-performer-function
frr01
Order Stopped
frr02
Stale-dated Order
frr03
Incomplete data
frr04
Product unavailable
frr05
Ethical/religious
frr06
Unable to provide care
altchoice
Try another treatment first
clarif
Prescription/Request requires clarification
drughigh
Drug level too high
hospadm
Admission to hospital
labint
Lab interference issues
non-avail
Patient not available
preg
Patient is pregnant or breastfeeding
saig
sddi
Drug interacts with another drug
sdupther
Duplicate therapy
sintol
Suspected intolerance
surg
Patient scheduled for surgery
washout
Washout
outofstock
Drug not available - out of stock
offmarket
Drug not available - off market
http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-status-reason
declined
Declined
http://terminology.hl7.org/CodeSystem/medicationdispense-status
imprintcd
Imprint Code
size
Size
shape
Shape
color
Color
coating
Coating
scoring
Scoring
logo
Logo
http://terminology.hl7.org/CodeSystem/medicationknowledge-characteristic
Ampule
bag
Bag
blstrpk
Blister Pack
bot
Bottle
box
Box
can
Can
cart
Cartridge
disk
Disk
doset
Dosette
jar
Jar
jug
Jug
minim
Minim
nebamp
Nebule Amp
ovul
Ovule
pch
Pouch
pkt
Packet
sash
Sashet
strip
Strip
tin
Tin
tub
Tub
tube
Tube
vial
Vial
http://terminology.hl7.org/CodeSystem/medicationknowledge-package-type
http://terminology.hl7.org/CodeSystem/medicationknowledge-status
http://terminology.hl7.org/CodeSystem/medicationrequest-category
continuous
Continuous long term therapy
acute
Short course (acute) therapy
seasonal
Seasonal
http://terminology.hl7.org/CodeSystem/medicationrequest-course-of-therapy
proposal
Proposal
order
Order
original-order
Original Order
reflex-order
Reflex Order
filler-order
Filler Order
instance-order
Instance Order
option
Option
http://hl7.org/fhir/CodeSystem/medicationrequest-intent
Prescription requires clarification
Parent is pregnant/breast feeding
salg
Patient scheduled for surgery.
Waiting for old drug to wash out
http://terminology.hl7.org/CodeSystem/medicationrequest-status-reason
http://hl7.org/fhir/CodeSystem/medicationrequest-status
http://hl7.org/fhir/message-events
admit
Admit
Absent
return
Returned
moved
Moved
edit
Edit
http://terminology.hl7.org/CodeSystem/message-reasons-encounter
consequence
Consequence
currency
Currency
http://hl7.org/fhir/message-significance-category
http
HTTP
ftp
FTP
mllp
MLLP
http://terminology.hl7.org/CodeSystem/message-transport
always
Always
on-error
Error/reject conditions only
never
Never
on-success
Successful completion only
http://hl7.org/fhir/messageheader-response-request
not-calibrated
Not Calibrated
calibration-required
Calibration Required
calibrated
Calibrated
unspecified
Unspecified
http://hl7.org/fhir/metric-calibration-state
offset
Offset
gain
Gain
two-point
Two Point
http://hl7.org/fhir/metric-calibration-type
measurement
Measurement
setting
Setting
calculation
Calculation
http://hl7.org/fhir/metric-category
Color Black
Color Red
Color Green
Color Yellow
blue
Color Blue
magenta
Color Magenta
cyan
Color Cyan
Color White
http://hl7.org/fhir/metric-color
on
On
http://hl7.org/fhir/metric-operational-status
o
O
http://terminology.hl7.org/CodeSystem/missingtoothreason
NL1
Own Name
NL2
Partner Name
NL3
Partner Name followed by Maiden Name
NL4
Own Name followed by Partner Name
http://terminology.hl7.org/CodeSystem/name-assembly-order
nickname
Nickname
anonymous
Anonymous
maiden
Name changed for Marriage
http://hl7.org/fhir/name-use
OID
UUID
URI
http://hl7.org/fhir/namingsystem-identifier-type
identifier
root
Root
http://hl7.org/fhir/namingsystem-type
extensions
Extensions
additional
Additional
Empty
http://hl7.org/fhir/narrative-status
Machine Name
IP Address
Telephone Number
Email address
http://hl7.org/fhir/network-type
print
Print (Form)
printoper
Print (Operator)
http://hl7.org/fhir/note-type
Location
Domain Resource
Master file
User
List
Doctor
Subscriber
Security User Entity
Security User Group
Security Resource
Security Granularity Definition
Data Destination
Data Repository
Schedule
Customer
Job
Job Stream
Table
Routing Criteria
Query
http://terminology.hl7.org/CodeSystem/object-role
social-history
Social History
vital-signs
Vital Signs
imaging
Imaging
Laboratory
procedure
survey
Survey
exam
Exam
therapy
Therapy
activity
Activity
http://terminology.hl7.org/CodeSystem/observation-category
reference range
critical
critical range
absolute
absolute range
http://hl7.org/fhir/observation-range-category
average
Average
maximum
Maximum
minimum
Minimum
count
total-count
Total Count
std-dev
Standard Deviation
sum
Sum
variance
Variance
20-percent
20th Percentile
80-percent
80th Percentile
4-lower
Lower Quartile
4-upper
Upper Quartile
4-dev
Quartile Deviation
5-1
1st Quintile
5-2
2nd Quintile
5-3
3rd Quintile
5-4
4th Quintile
skew
Skew
kurtosis
Kurtosis
regression
Regression
http://terminology.hl7.org/CodeSystem/observation-statistics
http://hl7.org/fhir/observation-status
operation
Operation
query
http://hl7.org/fhir/operation-kind
DELETE_MULTIPLE_MATCHES
Error: Multiple matches exist for the conditional delete
MSG_AUTH_REQUIRED
You must authenticate before you can use this service
MSG_BAD_FORMAT
Bad Syntax: "%s" must be a %s'
MSG_BAD_SYNTAX
Bad Syntax in %s
MSG_CANT_PARSE_CONTENT
Unable to parse feed (entry content type = "%s")
MSG_CANT_PARSE_ROOT
Unable to parse feed (root element name = "%s")
MSG_CREATED
New resource created
MSG_DATE_FORMAT
The Date value %s is not in the correct format (Xml Date Format required)
MSG_DELETED
This resource has been deleted
MSG_DELETED_DONE
Resource deleted
MSG_DELETED_ID
The resource "%s" has been deleted
MSG_DUPLICATE_ID
Duplicate Id %s for resource type %s
MSG_ERROR_PARSING
Error parsing resource Xml (%s)
MSG_ID_INVALID
Id "%s" has an invalid character "%s"
MSG_ID_TOO_LONG
Id "%s" too long (length limit 36)
MSG_INVALID_ID
Id not accepted
MSG_JSON_OBJECT
Json Source for a resource should start with an object
MSG_LOCAL_FAIL
Unable to resolve local reference to resource %s
MSG_NO_EXIST
Resource Id "%s" does not exist
MSG_NO_MATCH
No Resource found matching the query "%s"
MSG_NO_MODULE
No module could be found to handle the request "%s"
MSG_NO_SUMMARY
No Summary for this resource
MSG_OP_NOT_ALLOWED
Operation %s not allowed for resource %s (due to local configuration)
MSG_PARAM_CHAINED
Unknown chained parameter name "%s"
MSG_PARAM_INVALID
Parameter "%s" content is invalid
MSG_PARAM_MODIFIER_INVALID
Parameter "%s" modifier is invalid
MSG_PARAM_NO_REPEAT
Parameter "%s" is not allowed to repeat
MSG_PARAM_UNKNOWN
Parameter "%s" not understood
MSG_RESOURCE_EXAMPLE_PROTECTED
Resources with identity "example" cannot be deleted (for testing/training purposes)
MSG_RESOURCE_ID_FAIL
unable to allocate resource id
MSG_RESOURCE_ID_MISMATCH
Resource Id Mismatch
MSG_RESOURCE_ID_MISSING
Resource Id Missing
MSG_RESOURCE_NOT_ALLOWED
Not allowed to submit a resource for this operation
MSG_RESOURCE_REQUIRED
A resource is required
MSG_RESOURCE_TYPE_MISMATCH
Resource Type Mismatch
MSG_SORT_UNKNOWN
Unknown sort parameter name "%s"
MSG_TRANSACTION_DUPLICATE_ID
Duplicate Identifier in transaction: %s
MSG_TRANSACTION_MISSING_ID
Missing Identifier in transaction - an entry.id must be provided
MSG_UNHANDLED_NODE_TYPE
Unhandled xml node type "%s"
MSG_UNKNOWN_CONTENT
Unknown Content (%s) at %s
MSG_UNKNOWN_OPERATION
unknown FHIR http operation
MSG_UNKNOWN_TYPE
Resource Type "%s" not recognised
MSG_UPDATED
existing resource updated
MSG_VERSION_AWARE
Version aware updates are required for this resource
MSG_VERSION_AWARE_CONFLICT
Update Conflict (server current version = "%s", client version referenced = "%s")
MSG_VERSION_AWARE_URL
Version specific URL not recognised
MSG_WRONG_NS
This does not appear to be a FHIR element or resource (wrong namespace "%s")
SEARCH_MULTIPLE
Error: Multiple matches exist for %s search parameters "%s"
SEARCH_NONE
Error: no processable search found for %s search parameters "%s"
UPDATE_MULTIPLE_MATCHES
Error: Multiple matches exist for the conditional update
http://terminology.hl7.org/CodeSystem/operation-outcome
In
Out
http://hl7.org/fhir/operation-parameter-use
Fixed Bridge
Maryland Bridge
Denture Acrylic
Denture Chrome Cobalt
http://hl7.org/fhir/ex-oralprostho
agency
Agency
payer
Payer
diagnostics
Diagnostics
supplier
Supplier
HIE/HIO
member
Member
http://hl7.org/fhir/organization-role
dept
Hospital Department
team
Organizational team
govt
Government
ins
Insurance Company
edu
Educational Institute
reli
Religious Institution
crs
Clinical Research Sponsor
Community Group
bus
Non-Healthcare Business or Corporation
http://terminology.hl7.org/CodeSystem/organization-type
sense
Sense orientation of referenceSeq
antisense
Antisense orientation of referenceSeq
http://hl7.org/fhir/orientation-type
haemodynamic
Haemodynamic Parameter Group
ecg
ECG Parameter Group
respiratory
Respiratory Parameter Group
ventilation
Ventilation Parameter Group
neurological
Neurological Parameter Group
drug-delivery
Drug Delivery Parameter Group
fluid-chemistry
Fluid Chemistry Parameter Group
blood-chemistry
Blood Chemistry Parameter Group
miscellaneous
Miscellaneous Parameter Group
http://terminology.hl7.org/CodeSystem/parameter-group
optional
Optional
information-only
Information Only
http://hl7.org/fhir/participantrequired
tentative
Tentative
needs-action
Needs Action
http://hl7.org/fhir/participationstatus
subscriber
http://terminology.hl7.org/CodeSystem/payeetype
Prior Payment Reversal
Prior Overpayment
http://terminology.hl7.org/CodeSystem/payment-adjustment-reason
paid
Paid
cleared
Cleared
http://terminology.hl7.org/CodeSystem/paymentstatus
payment
Payment
adjustment
Adjustment
advance
Advance
http://terminology.hl7.org/CodeSystem/payment-type
http://hl7.org/fhir/permitted-data-type
order-set
Order Set
clinical-protocol
Clinical Protocol
eca-rule
ECA Rule
workflow-definition
Workflow Definition
http://terminology.hl7.org/CodeSystem/plan-definition-type
doctor
nurse
Nurse
pharmacist
Pharmacist
researcher
Researcher
teacher
Teacher/educator
ict
ICT professional
http://terminology.hl7.org/CodeSystem/practitioner-role
cardio
Cardiologist
dent
Dentist
Dietary consultant
midw
Midwife
sysarch
Systems architect
http://hl7.org/fhir/practitioner-specialty
CI
confidence interval
IQR
interquartile range
SD
standard deviation
SE
standard error
http://terminology.hl7.org/CodeSystem/precision-estimate-type
in-operating-room
In Operating Room
prepared
Prepared
anesthesia-induced
Anesthesia Induced
open-incision
Open Incision
closed-incision
Closed Incision
in-recovery-room
In Recovery Room
http://hl7.org/fhir/procedure-progress-status-code
stat
Immediate
normal
Normal
http://terminology.hl7.org/CodeSystem/processpriority
organ
Organ
tissue
Tissue
fluid
Fluid
cells
Cells
biologicalAgent
BiologicalAgent
http://hl7.org/fhir/product-category
http://hl7.org/fhir/product-status
farenheit
Fahrenheit
celsius
Celsius
kelvin
Kelvin
http://hl7.org/fhir/product-storage-scale
Acquired Brain Injury (ABI) Program
ABI Slow To Recover (ABI STR) Program
Access Programs
Adult and Further Education (ACFE) Program
Adult Day Activity and Support Services (ADASS) Program
Adult Day Care Program
ATSS (Adult Training Support Service)
Community Aged Care Packages (CACP)
Care Coordination & Supplementary Services (CCSS)
Cognitive Dementia Memory Service (CDAMS)
ChildFIRST
Children's Contact Services
Community Visitors Scheme
CPP (Community Partners Program)
Closing the Gap (CTG)
Coordinated Veterans' Care (CVC) Program
Day Program
Drop In Program
Early Years Program
Employee Assistance Program
Home And Community Care (HACC)
Hospital Admission Risk Program (HARP)
Hospital in the Home (HITH) Program
ICTP (Intensive Community Treatment Program)
IFSS (Intensive Family Support Program)
JPET (Job Placement, Education and Training)
Koori Juvenile Justice Program
Language Literacy and Numeracy Program
29
Life Skills Program
LMP (Lifestyle Modification Program)
31
MedsCheck Program
32
Methadone/Buprenorphine Program
33
National Disabilities Insurance Scheme (NDIS)
34
National Diabetes Services Scheme (NDSS)
Needle/Syringe Program
nPEP Program
Personal Support Program
38
Partners in Recovery (PIR) Program
39
Pre-employment Program
40
Reconnect Program
41
Sexual Abuse Counselling and Prevention Program (SACPP)
42
Social Support Programs
43
Supported Residential Service (SRS)
44
Tasmanian Aboriginal Centre (TAC)
45
Victim's Assistance Program
http://terminology.hl7.org/CodeSystem/program
xmlAttr
XML Attribute
xmlText
XML Text
typeAttr
Type Attribute
cdaText
CDA Text Format
http://hl7.org/fhir/property-representation
enterer
Enterer
attester
Attester
informant
assembler
Assembler
composer
Composer
http://hl7.org/fhir/provenance-participant-role
http://terminology.hl7.org/CodeSystem/provenance-participant-type
derivation
Derivation
revision
Revision
quotation
Quotation
removal
Removal
http://hl7.org/fhir/provenance-entity-role
311405
604215
Ophthalmologist
604210
Optometrist
http://terminology.hl7.org/CodeSystem/ex-providerqualification
http://hl7.org/fhir/publication-status
indel
INDEL Comparison
snp
SNP Comparison
UNKNOWN Comparison
http://hl7.org/fhir/quality-type
<
Less than
<=
Less or Equal to
>=
Greater or Equal to
>
Greater than
http://hl7.org/fhir/quantity-comparator
*
Repeating
http://terminology.hl7.org/CodeSystem/question-max-occurs
http://hl7.org/fhir/questionnaire-answers-status
instructions
Instructions
help
Help
http://hl7.org/fhir/questionnaire-display-category
http://hl7.org/fhir/questionnaire-enable-behavior
!=
Not Equals
Greater Than
Less Than
Greater or Equals
Less or Equals
http://hl7.org/fhir/questionnaire-enable-operator
list
table
Vertical Answer Table
htable
Horizontal Answer Table
gtable
Group Table
atable
Answer Table
header
Header
footer
Footer
inline
In-line
prompt
Prompt
unit
Unit
lower
Lower-bound
upper
Upper-bound
flyover
Fly-over
Help-Button
autocomplete
Auto-complete
drop-down
Drop down
check-box
Check-box
lookup
Lookup
radio-button
Radio Button
slider
Slider
spinner
Spinner
text-box
Text Box
http://hl7.org/fhir/questionnaire-item-control
capture-display
Capture & Display
capture
Capture Only
Display Only
display-non-empty
Display when Answered
capture-display-non-empty
Capture or, if answered, Display
http://terminology.hl7.org/CodeSystem/questionnaire-usage-mode
unlikely
likely
Likely
http://terminology.hl7.org/CodeSystem/reaction-event-certainty
http://hl7.org/fhir/reaction-event-severity
Given as Ordered
http://terminology.hl7.org/CodeSystem/reason-medication-given
Away
Asleep
d
Vomit
http://hl7.org/fhir/reason-medication-not-given
strong
Strong
weak
Weak
http://terminology.hl7.org/CodeSystem/recommendation-strength
literal
Literal References
logical
Logical References
resolves
Resolves References
enforced
Reference Integrity Enforced
local
Local References Only
http://hl7.org/fhir/reference-handling-policy
either
Either Specific or independent
independent
Version independent
specific
Version Specific
http://hl7.org/fhir/reference-version-rules
Normal Range
recommended
Recommended Range
Treatment Range
therapeutic
Therapeutic Desired Level
pre
Pre Therapeutic Desired Level
Post Therapeutic Desired Level
endocrine
Endocrine
pre-puberty
Pre-Puberty
follicular
Follicular Stage
midcycle
MidCycle
luteal
Luteal
postmenopausal
Post-Menopause
http://terminology.hl7.org/CodeSystem/referencerange-meaning
hemolized
hemolized specimen
insufficient
insufficient specimen volume
broken
broken specimen container
clotted
specimen clotted
wrong-temperature
specimen temperature inappropriate
http://terminology.hl7.org/CodeSystem/rejection-criteria
documentation
Documentation
justification
Justification
citation
Citation
derived-from
Derived From
depends-on
Depends On
composed-of
Composed Of
http://hl7.org/fhir/related-artifact-type
prior
Prior Claim
associated
Associated Claim
http://terminology.hl7.org/CodeSystem/ex-relatedclaimrelationship
triggers
Triggers
is-replaced-by
Replaced By
http://hl7.org/fhir/relation-type
Self
Spouse
Common Law Spouse
http://hl7.org/fhir/relationship
queued
Queued
Processing Complete
Partial Processing
http://hl7.org/fhir/remittance-outcome
pass
Pass
skip
Skip
fail
Fail
http://hl7.org/fhir/report-action-result-codes
test-engine
Test Engine
client
Client
Server
http://hl7.org/fhir/report-participant-type
http://hl7.org/fhir/report-result-codes
Waiting
http://hl7.org/fhir/report-status-codes
directlink
Click and see
openapi
The URL is the RESTful or other kind of API that can access to the result.
Result cannot be access unless an account is logged in
oauth
Result need to be fetched with API and need LOGIN( or cookies are required when visiting the link of resource)
Some other complicated or particular way to get resource from URL.
http://hl7.org/fhir/repository-type
directive
Directive
http://hl7.org/fhir/request-intent
routine
Routine
urgent
Urgent
asap
ASAP
STAT
http://hl7.org/fhir/request-priority
Appointment
AppointmentResponse
CarePlan
CommunicationRequest
Contract
DeviceRequest
EnrollmentRequest
ImmunizationRecommendation
MedicationRequest
NutritionOrder
ServiceRequest
SupplyRequest
VisionPrescription
http://hl7.org/fhir/request-resource-types
http://hl7.org/fhir/request-status
population
http://hl7.org/fhir/research-element-type
Primary
exploratory
Exploratory
http://terminology.hl7.org/CodeSystem/research-study-objective-type
n-a
N/A
early-phase-1
Early Phase 1
phase-1
Phase 1
phase-1-phase-2
Phase 1/Phase 2
phase-2
Phase 2
phase-2-phase-3
Phase 2/Phase 3
phase-3
Phase 3
phase-4
Phase 4
http://terminology.hl7.org/CodeSystem/research-study-phase
prevention
Prevention
diagnostic
Diagnostic
supportive-care
Supportive Care
screening
Screening
health-services-research
Health Services Research
basic-science
Basic Science
device-feasibility
Device Feasibility
http://terminology.hl7.org/CodeSystem/research-study-prim-purp-type
accrual-goal-met
Accrual Goal Met
closed-due-to-toxicity
Closed due to toxicity
closed-due-to-lack-of-study-progress
Closed due to lack of study progress
temporarily-closed-per-study-design
Temporarily closed per study design
http://terminology.hl7.org/CodeSystem/research-study-reason-stopped
administratively-completed
Administratively Completed
approved
Approved
closed-to-accrual
Closed to Accrual
closed-to-accrual-and-intervention
Closed to Accrual and Intervention
disapproved
Disapproved
in-review
In Review
temporarily-closed-to-accrual
Temporarily Closed to Accrual
temporarily-closed-to-accrual-and-intervention
Temporarily Closed to Accrual and Intervention
http://hl7.org/fhir/research-study-status
candidate
Candidate
Eligible
follow-up
Follow-up
Ineligible
not-registered
Not Registered
off-study
Off-study
on-study
On-study
on-study-intervention
On-study-intervention
on-study-observation
On-study-observation
pending-on-study
Pending on-study
potential-candidate
Potential Candidate
http://hl7.org/fhir/research-subject-status
contained
Contained
referenced
Referenced
bundled
Bundled
http://hl7.org/fhir/resource-aggregation-mode
Anonymous READ Access Resource
business
Business Sensitive Resource
Individual Sensitive Resource
Patient Sensitive
not-classified
Not classified
http://terminology.hl7.org/CodeSystem/resource-security-category
open
Open
openAtEnd
Open at End
http://hl7.org/fhir/resource-slicing-rules
requested
received
failed
abandoned
busy-unavailable
free
on-target
ahead-of-target
behind-target
http://hl7.org/fhir/resource-status
http://terminology.hl7.org/CodeSystem/resource-type-link
AdverseEvent
AllergyIntolerance
AuditEvent
Basic
Binary
BiologicallyDerivedProduct
BodyStructure
Bundle
CapabilityStatement
CareTeam
CatalogEntry
ChargeItemDefinition
CompartmentDefinition
CoverageEligibilityRequest
CoverageEligibilityResponse
DetectedIssue
DeviceDefinition
DeviceMetric
DomainResource
EffectEvidenceSynthesis
Endpoint
Evidence
EvidenceVariable
ExampleScenario
Flag
Goal
GraphDefinition
HealthcareService
ImmunizationEvaluation
ImplementationGuide
InsurancePlan
Linkage
MedicationKnowledge
MedicinalProduct
MedicinalProductAuthorization
MedicinalProductContraindication
MedicinalProductIndication
MedicinalProductIngredient
MedicinalProductInteraction
MedicinalProductManufactured
MedicinalProductPackaged
MedicinalProductPharmaceutical
MedicinalProductUndesirableEffect
MessageDefinition
MessageHeader
MolecularSequence
NamingSystem
ObservationDefinition
OperationOutcome
OrganizationAffiliation
Parameters
PractitionerRole
Provenance
RequestGroup
ResearchDefinition
ResearchElementDefinition
ResearchStudy
ResearchSubject
Resource
RiskEvidenceSynthesis
SearchParameter
Slot
Specimen
SpecimenDefinition
Subscription
SubstanceNucleicAcid
SubstancePolymer
SubstanceProtein
SubstanceReferenceInformation
SubstanceSourceMaterial
SubstanceSpecification
TerminologyCapabilities
TestReport
TestScript
VerificationResult
http://hl7.org/fhir/resource-types
Validate for Create
Validate for Update
Validate for Delete
Validate Against a Profile
http://hl7.org/fhir/resource-validation-mode
ok
OK
transient-error
Transient Error
fatal-error
Fatal Error
http://hl7.org/fhir/response-code
http://hl7.org/fhir/restful-capability-mode
read
vread
history-instance
history-type
history-system
search
search-type
search-system
capabilities
http://hl7.org/fhir/restful-interaction
OAuth
SMART-on-FHIR
NTLM
Kerberos
Certificates
http://terminology.hl7.org/CodeSystem/restful-security-service
derivedProportion
descriptive
http://terminology.hl7.org/CodeSystem/risk-estimate-type
negligible
Negligible likelihood
Low likelihood
Moderate likelihood
High likelihood
http://terminology.hl7.org/CodeSystem/risk-probability
eq
ne
gt
lt
ge
le
Less of Equal
sa
Starts After
eb
Ends Before
ap
Approximately
http://hl7.org/fhir/search-comparator
match
Match
http://hl7.org/fhir/search-entry-mode
missing
Missing
exact
Exact
Contains
not
Not
Not In
below
Below
above
Above
ofType
Of Type
http://hl7.org/fhir/search-modifier-code
number
Number
Date/DateTime
token
Token
special
Special
http://hl7.org/fhir/search-param-type
phonetic
Phonetic
nearby
Nearby
distance
http://hl7.org/fhir/search-xpath-usage
acmg-version1
ACMG Version 1
acmg-version2
ACMG Version 2
http://hl7.org/fhir/secondary-finding
aa
AA Sequence
dna
DNA Sequence
rna
RNA Sequence
http://hl7.org/fhir/sequence-type
Adoption
Aged Care
Allied Health
Alternative/Complementary Therapies
Child Care /Kindergarten
Child Development
Child Protection & Family Services
Community Health Care
Counselling
Crisis Line (GPAH use only)
Death Services
Disability Support
Drug/Alcohol
Education & Learning
Emergency Department
Employment
Financial & Material Aid
General Practice
Hospital
Housing/Homelessness
Interpreting
Justice
NDIA
Physical Activity & Recreation
Regulation
Respite/Carer Support
Specialist Clinical Pathology
Specialist Medical
Specialist Obstetrics & Gynecology
Specialist Paediatric
Specialist Radiology/Imaging
Specialist Surgical
Support Group/s
Test Message (HSD admin)
Transport
http://terminology.hl7.org/CodeSystem/service-category
sr
Side of the Road
ah
After hours
http://hl7.org/fhir/ex-servicemodifier
smokecess
Smoking cessation
flushot
Flu Shot
drugcost
Drug Cost
markup
Markup
dispensefee
Dispense Fee
compoundfee
Compounding Fee
http://hl7.org/fhir/ex-pharmaservice
01
03
School
04
Homeless Shelter
05
Indian Health Service Free-standing Facility
06
Indian Health Service Provider-based Facility
07
Tribal 638 Free-Standing Facility
08
Tribal 638 Provider-Based Facility
09
Prison/Correctional Facility
Office
Assisted Living Fa
Group Home
Mobile Unit
Off Campus-Outpatient Hospital
Urgent Care Facility
Ambulance—Land
http://terminology.hl7.org/CodeSystem/ex-serviceplace
Flu shot
http://hl7.org/fhir/ex-serviceproduct
Free
disc
Discounts Available
cost
Fees apply
http://terminology.hl7.org/CodeSystem/service-provision-conditions
elec
Secure Messaging
semail
Secure Email
mail
Mail
http://terminology.hl7.org/CodeSystem/service-referral-method
Adoption/Permanent Care Info/Support
Aged Care Assessment
Aged Care Information/Referral
Aged Residential Care
Case Management for Older Persons
Delivered Meals (Meals On Wheels)
Friendly Visiting
Home Care/Housekeeping Assistance
Home Maintenance and Repair
Personal Alarms/Alerts
Personal Care for Older Persons
Planned Activity Groups
Acupuncture
Alexander Technique Therapy
Aromatherapy
Biorhythm Services
Bowen Therapy
Chinese Herbal Medicine
Feldenkrais
Homoeopathy
Hydrotherapy
Hypnotherapy
Kinesiology
Magnetic Therapy
Massage Therapy
Meditation
Myotherapy
Naturopathy
Reflexology
Reiki
Relaxation Therapy
Shiatsu
Western Herbal Medicine
Family Day care
Holiday Programs
Kindergarten Inclusion Support
Kindergarten/Preschool
Long Day Child Care
Occasional Child Care
Outside School Hours Care
Children's Play Programs
Parenting/Family Support/Education
Playgroup
School Nursing
Toy Library
46
Child Protection/Child Abuse Report
47
Foster Care
48
Residential/Out-of-Home Care
Support - Young People Leaving Care
50
Audiology
51
Blood Donation
52
Chiropractic
53
Dietetics
54
Family Planning
Health Advocacy/Liaison Service
Health Information/Referral
57
58
Maternal & Child Health
59
60
Nutrition
Occupational Therapy
Optometry
Osteopathy
64
65
66
Podiatry
67
Sexual Health
68
Speech Pathology/Therapy
Bereavement Counselling
70
Crisis Counselling
71
Family Counselling/Therapy
72
Family Violence Counselling
73
Financial Counselling
74
Generalist Counselling
75
Genetic Counselling
Health Counselling
77
Mediation
78
Problem Gambling Counselling
79
Relationship Counselling
80
Sexual Assault Counselling
81
Trauma Counselling
82
Victims of Crime Counselling
83
Cemetery Operation
84
Cremation
85
Death Service Information
86
Funeral Services
87
Endodontic
88
General Dental
89
Oral Medicine
90
Oral Surgery
91
Orthodontic
92
Paediatric Dentistry
93
Periodontic
94
Prosthodontic
95
Acquired Brain Injury Info/Referral
96
Disability Advocacy
97
Disability Aids & Equipment
98
Disability Case Management
99
Disability Day Programs/Activities
Disability Information/Referral
Disability Support Packages
102
Disability Supported Accommodation
103
Early Childhood Intervention
104
Hearing Aids & Equipment
105
Drug and/or Alcohol Counselling
106
Drug/Alcohol Information/Referral
107
Needle & Syringe Exchange
108
Non-resid. Alcohol/Drug Treatment
109
Pharmacotherapy
110
Quit Program
111
Residential Alcohol/Drug Treatment
112
Adult/Community Education
113
Higher Education
114
Primary Education
115
Secondary Education
116
Training & Vocational Education
117
Emergency Medical
118
Employment Placement and/or Support
119
Vocational Rehabilitation
120
Work Safety/Accident Prevention
121
Financial Assistance
122
Financial Information/Advice
123
Material Aid
124
125
Accommodation Placement/Support
126
Crisis/Emergency Accommodation
127
Homelessness Support
128
Housing Information/Referral
129
Public Rental Housing
130
Interpreting/Multilingual Service
131
Juvenile Justice
132
Legal Advocacy
133
Legal Information/Advice/Referral
134
Mental Health Advocacy
135
Mental Health Assess/Triage/Crisis Response
136
Mental Health Case Management
137
Mental Health Information/Referral
138
Mental Health Inpatient Services
139
Mental Health Non-residential Rehab
140
Mental Health Residential Rehab/CCU
141
Psychiatry (Requires Referral)
142
Psychology
143
Martial Arts
144
Personal Fitness Training
145
Physical Activity Group
146
Physical Activity Programs
147
Physical Fitness Testing
148
Pilates
149
Self-Defence
150
Sporting Club
151
Yoga
152
Food Safety
153
Health Regulatory /Inspection /Cert.
154
Work Health/Safety Inspection/Cert.
155
Carer Support
156
Respite Care
157
Anatomical Pathology
158
Pathology - Clinical Chemistry
159
Pathology - General
160
Pathology - Genetics
161
Pathology - Haematology
162
Pathology - Immunology
163
Pathology - Microbiology
164
Anaesthesiology - Pain Medicine
165
Cardiology
166
Clinical Genetics
167
Clinical Pharmacology
168
Dermatology
169
Endocrinology
170
Gastroenterology & Hepatology
171
Geriatric Medicine
172
Immunology & Allergy
173
Infectious Diseases
174
Intensive Care Medicine
175
Medical Oncology
176
Nephrology
177
Neurology
178
Occupational Medicine
179
Palliative Medicine
180
Public Health Medicine
181
Rehabilitation Medicine
182
Rheumatology
183
Sleep Medicine
184
Thoracic Medicine
185
Gynaecological Oncology
186
Obstetrics & Gynaecology
187
Reproductive Endocrinology/Infertility
188
Urogynaecology
189
Neonatology & Perinatology
190
Paediatric Cardiology
191
Paediatric Clinical Genetics
192
Paediatric Clinical Pharmacology
193
Paediatric Endocrinology
194
Paed. Gastroenterology/Hepatology
195
Paediatric Haematology
196
Paediatric Immunology & Allergy
197
Paediatric Infectious Diseases
198
Paediatric Intensive Care Medicine
199
Paediatric Medical Oncology
200
Paediatric Medicine
201
Paediatric Nephrology
202
Paediatric Neurology
203
Paediatric Nuclear Medicine
204
Paediatric Rehabilitation Medicine
205
Paediatric Rheumatology
206
Paediatric Sleep Medicine
207
Paediatric Surgery
208
Paediatric Thoracic Medicine
209
Diag. Radiology /Xray /CT /Fluoroscopy
210
Diagnostic Ultrasound
211
Magnetic Resonance Imaging (MRI)
212
Nuclear Medicine
213
Obstetric/Gynaecological Ultrasound
214
Radiation Oncology
215
Cardiothoracic Surgery
216
Neurosurgery
217
Ophthalmology
218
Orthopaedic Surgery
219
Otolaryngology/Head & Neck Surgery
220
Plastic & Reconstructive Surgery
221
Surgery - General
222
Urology
223
Vascular Surgery
224
Support Groups
225
Air ambulance
226
Ambulance
227
Blood Transport
228
Community Bus
229
Flying Doctor Service
230
Patient Transport
231
A&E
232
A&EP
233
Abuse
234
ACAS
235
236
Accident
237
Acute Inpatient Serv
238
Adult Day Programs
239
Adult Mental Health Services
240
Advice
241
Advocacy
242
Aged Persons Mental
243
244
245
Aids
246
Al-Anon
247
Alcohol
248
Al-Teen
249
Antenatal
250
Anxiety
251
Arthritis
252
253
Assistance
254
Asthma
255
ATSS
256
Attendant Care
257
Babies
258
Bathroom Modificatio
259
Behavior
260
Behavior Interventi
261
Bereavement
262
Bipolar
263
Birth
264
Birth Control
265
Birthing Options
266
BIST
267
Blood
268
Bone
269
Bowel
270
Brain
271
Breast Feeding
272
Breast Screen
273
Brokerage
274
Cancer
275
Cancer Support
276
Cardiovascular Disea
277
Care Packages
278
Carer
279
Case Management
280
Casualty
281
Centrelink
282
Chemists
283
Child And Adolescent
284
Child Care
285
Child Services
286
Children
287
Children's Services
288
Cholesterol
289
Clothing
290
Community Based Acco
291
Community Care Unit
292
Community Child And
293
Community Health
294
Community Residentia
295
Community Transport
296
Companion Visiting
297
Companionship
298
Consumer Advice
299
Consumer Issues
Continuing Care Serv
301
Contraception Inform
302
Coordinating Bodies
303
Correctional Service
304
Council Environmenta
305
306
Criminal
307
Crises
308
Crisis Assessment An
309
Crisis Assistance
310
Crisis Refuge
311
312
Deaf
313
Dental Hygiene
314
Dentistry
315
Dentures
316
Depression
317
Detoxification
318
Diabetes
319
Diaphragm Fitting
320
Dieticians
321
Disabled Parking
322
District Nursing
323
Divorce
324
Doctors
325
Drink-Drive
326
Dual Diagnosis Servi
327
Early Choice
328
Eating Disorder
330
Emergency Relief
331
Employment And Train
332
333
Equipment
334
Exercise
335
Facility
336
Family Choice
337
Family Law
338
Family Options
339
Family Services
340
FFYA
341
Financial Aid
342
Fitness
343
Flexible Care Packag
344
345
Food Vouchers
346
Forensic Mental Heal
347
Futures
348
Futures For Young Ad
349
General Practitioner
350
Grants
351
Grief
352
Grief Counselling
353
HACC
354
Heart Disease
355
356
High Blood Pressure
357
Home Help
358
Home Nursing
359
Homefirst
360
Hospice Care
361
Hospital Services
362
Hospital To Home
364
Hostel
365
Hostel Accommodation
366
Household Items
367
Hypertension
368
Illness
369
Independent Living
370
371
Injury
372
Intake
373
Intensive Mobile You
374
Intervention
375
Job Searching
376
377
Leisure
378
Loans
379
Low Income Earners
380
Lung
381
Making A Difference
382
Medical Services
383
Medical Specialists
384
Medication Administr
385
Menstrual Informatio
386
Methadone
387
Mobile Support And T
388
Motor Neurone
389
Multiple Sclerosis
390
Neighbourhood House
391
Nursing Home
392
Nursing Mothers
393
Obesity
394
Occupational Health
395
396
Oral Hygiene
397
Outpatients
398
Outreach Service
399
PADP
Pain
401
Pap Smear
402
Parenting
403
Peak Organizations
404
Personal Care
405
Pharmacies
406
Phobias
407
408
Physical Activity
409
Postnatal
410
Pregnancy
411
Pregnancy Tests
412
Preschool
413
Prescriptions
414
Primary Mental Healt
415
Property Maintenance
416
Prostate
417
Psychiatric
418
Psychiatric Disabili
419
420
421
422
423
Psychiatric Support
424
Recreation
425
426
Refuge
427
Rent Assistance
428
Residential Faciliti
429
Residential Respite
430
Respiratory
431
Response
432
Rooming Houses
433
Safe Sex
434
Secure Extended Care
435
Self Help
436
Separation
437
Services
438
Sex Education
439
Sexual Abuse
440
Sexual Issues
441
Sexually Transmitted
442
SIDS
443
Social Support
444
Socialisation
445
Special Needs
446
Speech Therapist
447
Splinting
448
Sport
449
Statewide And Specia
450
STD
451
STI
452
Stillbirth
453
Stomal Care
454
Stroke
455
456
Support
457
Syringes
458
Teeth
459
Tenancy Advice
460
Terminal Illness
461
462
Transcription
463
Translating Services
464
465
466
Vertebrae
467
Violence
468
Vocational Guidance
469
Weight
470
Welfare Assistance
471
Welfare Counselling
472
Wheelchairs
473
Wound Management
474
Young People At Risk
475
Further Desc. - Community Health Care
476
477
Community Hours
478
Further Desc. - Specialist Medical
479
Hepatology
480
Gastroenterology
481
Gynaecology
482
Obstetrics
483
Further Desc. - Specialist Surgical
484
Placement Protection
485
Family Violence
486
Integrated Family Services
488
Diabetes Educator
489
Kinship Care
490
General Mental Health Services
491
Exercise Physiology
492
Medical Research
493
Youth
494
Youth Services
495
Youth Health
496
Child and Family Ser
497
Home Visits
498
Mobile Services
500
Before and/or After
501
Cancer Services
502
Integrated Cancer Se
503
Multidisciplinary Se
504
Multidisciplinary Ca
505
Meetings
506
Blood pressure monit
507
Dose administration
508
Medical Equipment Hi
509
510
Deputising Service
513
Cancer Support Groups
514
Community Cancer Services
530
Disability Care Transport
531
Aged Care Transport
532
Diabetes Education s
533
Cardiac Rehabilitati
534
Young Adult Diabetes
535
Pulmonary Rehabilita
536
Art therapy
537
Medication Reviews
538
Telephone Counselling
539
Telephone Help Line
540
Online Service
541
Crisis - Mental Health
542
Youth Crisis
543
Sexual Assault
544
GPAH Other
545
Paediatric Dermatology
546
Veterans Services
547
Veterans
548
Food Relief/Food/Meals
550
Dementia Care
551
Alzheimer
552
Drug and/or Alcohol Support Groups
553
1-on-1 Support /Mentoring /Coaching
554
Chronic Disease Management
555
Liaison Services
556
Walk-in Centre /Non-Emergency
557
Inpatients
558
Spiritual Counselling
559
Women's Health
560
Men's Health
561
Health Education/Awareness Program
562
Test Message
563
Remedial Massage
564
Adolescent Mental Health Services
565
Youth Drop In/Assistance/Support
566
Aboriginal Health Worker
567
Women's Health Clinic
568
Men's Health Clinic
569
Migrant Health Clinic
570
Refugee Health Clinic
571
Aboriginal Health Clinic
572
Nurse Practitioner Lead Clinic/s
573
Nurse Lead Clinic/s
574
Culturally Tailored Support Groups
575
Culturally Tailored Health Promotion
576
577
Education Information/Referral
580
Social Work
581
Haematology
582
Maternity Shared Car
583
Rehabilitation Servi
584
Cranio-sacral Therapy
585
Prosthetics & Orthotics
589
Home Medicine Review
590
GPAH - Medical
591
Music Therapy
593
Falls Prevention
599
Accommodation/Tenancy
600
Assess-Skill, Ability, Needs
601
Assist Access/Maintain Employ
602
Assist Prod-Pers Care/Safety
603
Assist-Integrate School/Ed
604
Assist-Life Stage, Transition
605
Assist-Personal Activities
606
Assist-Travel/Transport
607
Assistive Equip-General Tasks
608
Assistive Equip-Recreation
609
Assistive Prod-Household Task
610
Behavior Support
611
Comms & Info Equipment
612
Community Nursing Care
613
Daily Tasks/Shared Living
614
Development-Life Skills
615
Early Childhood Supports
616
Equipment Special Assess Setup
617
Hearing Equipment
618
Home Modification
619
Household Tasks
620
Interpret/Translate
621
Other Innovative Supports
622
Participate Community
623
Personal Mobility Equipment
624
Physical Wellbeing
625
Plan Management
626
Therapeutic Supports
627
Training-Travel Independence
628
Vehicle modifications
629
Vision Equipment
http://terminology.hl7.org/CodeSystem/service-type
1101
Exam, comp, primary
1102
Exam, comp, mixed
1103
Exam, comp, permanent
1201
Exam, recall
1205
Exam, emergency
2101
Radiograph, series (12)
2102
Radiograph, series (16)
2141
Radiograph, bitewing
2601
Radiograph, panoramic
11101
Polishing, 1 unit
11102
Polishing, 2 unit
11103
Polishing, 3 unit
11104
Polishing, 4 unit
21211
Amalgam, 1 surface
21212
Amalgam, 2 surface
27211
Crown, PFM
67211
99111
Lab, commercial
99333
Lab, in office
99555
Expense
http://terminology.hl7.org/CodeSystem/ex-USCLS
busy
Busy
Busy (Unavailable)
busy-tentative
Busy (Tentative)
http://hl7.org/fhir/slotstatus
launch-ehr
EHR Launch Mode
launch-standalone
Standalone Launch Mode
client-public
Public Client Profile
client-confidential-symmetric
Confidential Client Profile
sso-openid-connect
Supports OpenID Connect
context-passthrough-banner
Allows "Need Patient Banner"
context-passthrough-style
Allows "Smart Style Style"
context-ehr-patient
Allows "Patient Level Launch Context (EHR)"
context-ehr-encounter
Allows "Encounter Level Launch Context (EHR)"
context-standalone-patient
Allows "Patient Level Launch Context (STANDALONE)"
context-standalone-encounter
Allows "Encounter Level Launch Context (STANDALONE)"
permission-offline
Supports Refresh Token
permission-patient
Supports Patient Level Scopes
permission-user
Supports User Level Scopes
http://terminology.hl7.org/CodeSystem/smart-capabilities
ascending
Ascending
descending
Descending
http://hl7.org/fhir/sort-direction
not-open-source
Not open source
0BSD
BSD Zero Clause License
AAL
Attribution Assurance License
Abstyles
Abstyles License
Adobe-2006
Adobe Systems Incorporated Source Code License Agreement
Adobe-Glyph
Adobe Glyph List License
ADSL
Amazon Digital Services License
AFL-1.1
Academic Free License v1.1
AFL-1.2
Academic Free License v1.2
AFL-2.0
Academic Free License v2.0
AFL-2.1
Academic Free License v2.1
AFL-3.0
Academic Free License v3.0
Afmparse
Afmparse License
AGPL-1.0-only
Affero General Public License v1.0 only
AGPL-1.0-or-later
Affero General Public License v1.0 or later
AGPL-3.0-only
GNU Affero General Public License v3.0 only
AGPL-3.0-or-later
GNU Affero General Public License v3.0 or later
Aladdin
Aladdin Free Public License
AMDPLPA
AMD's plpa_map.c License
AML
Apple MIT License
AMPAS
Academy of Motion Picture Arts and Sciences BSD
ANTLR-PD
ANTLR Software Rights Notice
Apache-1.0
Apache License 1.0
Apache-1.1
Apache License 1.1
Apache-2.0
Apache License 2.0
APAFML
Adobe Postscript AFM License
APL-1.0
Adaptive Public License 1.0
APSL-1.0
Apple Public Source License 1.0
APSL-1.1
Apple Public Source License 1.1
APSL-1.2
Apple Public Source License 1.2
APSL-2.0
Apple Public Source License 2.0
Artistic-1.0-cl8
Artistic License 1.0 w/clause 8
Artistic-1.0-Perl
Artistic License 1.0 (Perl)
Artistic-1.0
Artistic License 1.0
Artistic-2.0
Artistic License 2.0
Bahyph
Bahyph License
Barr
Barr License
Beerware
Beerware License
BitTorrent-1.0
BitTorrent Open Source License v1.0
BitTorrent-1.1
BitTorrent Open Source License v1.1
Borceux
Borceux license
BSD-1-Clause
BSD 1-Clause License
BSD-2-Clause-FreeBSD
BSD 2-Clause FreeBSD License
BSD-2-Clause-NetBSD
BSD 2-Clause NetBSD License
BSD-2-Clause-Patent
BSD-2-Clause Plus Patent License
BSD-2-Clause
BSD 2-Clause "Simplified" License
BSD-3-Clause-Attribution
BSD with attribution
BSD-3-Clause-Clear
BSD 3-Clause Clear License
BSD-3-Clause-LBNL
Lawrence Berkeley National Labs BSD variant license
BSD-3-Clause-No-Nuclear-License-2014
BSD 3-Clause No Nuclear License 2014
BSD-3-Clause-No-Nuclear-License
BSD 3-Clause No Nuclear License
BSD-3-Clause-No-Nuclear-Warranty
BSD 3-Clause No Nuclear Warranty
BSD-3-Clause
BSD 3-Clause "New" or "Revised" License
BSD-4-Clause-UC
BSD-4-Clause (University of California-Specific)
BSD-4-Clause
BSD 4-Clause "Original" or "Old" License
BSD-Protection
BSD Protection License
BSD-Source-Code
BSD Source Code Attribution
BSL-1.0
Boost Software License 1.0
bzip2-1.0.5
bzip2 and libbzip2 License v1.0.5
bzip2-1.0.6
bzip2 and libbzip2 License v1.0.6
Caldera
Caldera License
CATOSL-1.1
Computer Associates Trusted Open Source License 1.1
CC-BY-1.0
Creative Commons Attribution 1.0 Generic
CC-BY-2.0
Creative Commons Attribution 2.0 Generic
CC-BY-2.5
Creative Commons Attribution 2.5 Generic
CC-BY-3.0
Creative Commons Attribution 3.0 Unported
CC-BY-4.0
Creative Commons Attribution 4.0 International
CC-BY-NC-1.0
Creative Commons Attribution Non Commercial 1.0 Generic
CC-BY-NC-2.0
Creative Commons Attribution Non Commercial 2.0 Generic
CC-BY-NC-2.5
Creative Commons Attribution Non Commercial 2.5 Generic
CC-BY-NC-3.0
Creative Commons Attribution Non Commercial 3.0 Unported
CC-BY-NC-4.0
Creative Commons Attribution Non Commercial 4.0 International
CC-BY-NC-ND-1.0
Creative Commons Attribution Non Commercial No Derivatives 1.0 Generic
CC-BY-NC-ND-2.0
Creative Commons Attribution Non Commercial No Derivatives 2.0 Generic
CC-BY-NC-ND-2.5
Creative Commons Attribution Non Commercial No Derivatives 2.5 Generic
CC-BY-NC-ND-3.0
Creative Commons Attribution Non Commercial No Derivatives 3.0 Unported
CC-BY-NC-ND-4.0
Creative Commons Attribution Non Commercial No Derivatives 4.0 International
CC-BY-NC-SA-1.0
Creative Commons Attribution Non Commercial Share Alike 1.0 Generic
CC-BY-NC-SA-2.0
Creative Commons Attribution Non Commercial Share Alike 2.0 Generic
CC-BY-NC-SA-2.5
Creative Commons Attribution Non Commercial Share Alike 2.5 Generic
CC-BY-NC-SA-3.0
Creative Commons Attribution Non Commercial Share Alike 3.0 Unported
CC-BY-NC-SA-4.0
Creative Commons Attribution Non Commercial Share Alike 4.0 International
CC-BY-ND-1.0
Creative Commons Attribution No Derivatives 1.0 Generic
CC-BY-ND-2.0
Creative Commons Attribution No Derivatives 2.0 Generic
CC-BY-ND-2.5
Creative Commons Attribution No Derivatives 2.5 Generic
CC-BY-ND-3.0
Creative Commons Attribution No Derivatives 3.0 Unported
CC-BY-ND-4.0
Creative Commons Attribution No Derivatives 4.0 International
CC-BY-SA-1.0
Creative Commons Attribution Share Alike 1.0 Generic
CC-BY-SA-2.0
Creative Commons Attribution Share Alike 2.0 Generic
CC-BY-SA-2.5
Creative Commons Attribution Share Alike 2.5 Generic
CC-BY-SA-3.0
Creative Commons Attribution Share Alike 3.0 Unported
CC-BY-SA-4.0
Creative Commons Attribution Share Alike 4.0 International
CC0-1.0
Creative Commons Zero v1.0 Universal
CDDL-1.0
Common Development and Distribution License 1.0
CDDL-1.1
Common Development and Distribution License 1.1
CDLA-Permissive-1.0
Community Data License Agreement Permissive 1.0
CDLA-Sharing-1.0
Community Data License Agreement Sharing 1.0
CECILL-1.0
CeCILL Free Software License Agreement v1.0
CECILL-1.1
CeCILL Free Software License Agreement v1.1
CECILL-2.0
CeCILL Free Software License Agreement v2.0
CECILL-2.1
CeCILL Free Software License Agreement v2.1
CECILL-B
CeCILL-B Free Software License Agreement
CECILL-C
CeCILL-C Free Software License Agreement
ClArtistic
Clarified Artistic License
CNRI-Jython
CNRI Jython License
CNRI-Python-GPL-Compatible
CNRI Python Open Source GPL Compatible License Agreement
CNRI-Python
CNRI Python License
Condor-1.1
Condor Public License v1.1
CPAL-1.0
Common Public Attribution License 1.0
CPL-1.0
Common Public License 1.0
CPOL-1.02
Code Project Open License 1.02
Crossword
Crossword License
CrystalStacker
CrystalStacker License
CUA-OPL-1.0
CUA Office Public License v1.0
Cube
Cube License
curl
curl License
D-FSL-1.0
Deutsche Freie Software Lizenz
diffmark
diffmark license
DOC
DOC License
Dotseqn
Dotseqn License
DSDP
DSDP License
dvipdfm
dvipdfm License
ECL-1.0
Educational Community License v1.0
ECL-2.0
Educational Community License v2.0
EFL-1.0
Eiffel Forum License v1.0
EFL-2.0
Eiffel Forum License v2.0
eGenix
eGenix.com Public License 1.1.0
Entessa
Entessa Public License v1.0
EPL-1.0
Eclipse Public License 1.0
EPL-2.0
Eclipse Public License 2.0
ErlPL-1.1
Erlang Public License v1.1
EUDatagrid
EU DataGrid Software License
EUPL-1.0
European Union Public License 1.0
EUPL-1.1
European Union Public License 1.1
EUPL-1.2
European Union Public License 1.2
Eurosym
Eurosym License
Fair
Fair License
Frameworx-1.0
Frameworx Open License 1.0
FreeImage
FreeImage Public License v1.0
FSFAP
FSF All Permissive License
FSFUL
FSF Unlimited License
FSFULLR
FSF Unlimited License (with License Retention)
FTL
Freetype Project License
GFDL-1.1-only
GNU Free Documentation License v1.1 only
GFDL-1.1-or-later
GNU Free Documentation License v1.1 or later
GFDL-1.2-only
GNU Free Documentation License v1.2 only
GFDL-1.2-or-later
GNU Free Documentation License v1.2 or later
GFDL-1.3-only
GNU Free Documentation License v1.3 only
GFDL-1.3-or-later
GNU Free Documentation License v1.3 or later
Giftware
Giftware License
GL2PS
GL2PS License
Glide
3dfx Glide License
Glulxe
Glulxe License
gnuplot
gnuplot License
GPL-1.0-only
GNU General Public License v1.0 only
GPL-1.0-or-later
GNU General Public License v1.0 or later
GPL-2.0-only
GNU General Public License v2.0 only
GPL-2.0-or-later
GNU General Public License v2.0 or later
GPL-3.0-only
GNU General Public License v3.0 only
GPL-3.0-or-later
GNU General Public License v3.0 or later
gSOAP-1.3b
gSOAP Public License v1.3b
HaskellReport
Haskell Language Report License
HPND
Historical Permission Notice and Disclaimer
IBM-pibs
IBM PowerPC Initialization and Boot Software
ICU
ICU License
IJG
Independent JPEG Group License
ImageMagick
ImageMagick License
iMatix
iMatix Standard Function Library Agreement
Imlib2
Imlib2 License
Info-ZIP
Info-ZIP License
Intel-ACPI
Intel ACPI Software License Agreement
Intel
Intel Open Source License
Interbase-1.0
Interbase Public License v1.0
IPA
IPA Font License
IPL-1.0
IBM Public License v1.0
ISC
ISC License
JasPer-2.0
JasPer License
JSON
JSON License
LAL-1.2
Licence Art Libre 1.2
LAL-1.3
Licence Art Libre 1.3
Latex2e
Latex2e License
Leptonica
Leptonica License
LGPL-2.0-only
GNU Library General Public License v2 only
LGPL-2.0-or-later
GNU Library General Public License v2 or later
LGPL-2.1-only
GNU Lesser General Public License v2.1 only
LGPL-2.1-or-later
GNU Lesser General Public License v2.1 or later
LGPL-3.0-only
GNU Lesser General Public License v3.0 only
LGPL-3.0-or-later
GNU Lesser General Public License v3.0 or later
LGPLLR
Lesser General Public License For Linguistic Resources
Libpng
libpng License
libtiff
libtiff License
LiLiQ-P-1.1
Licence Libre du Québec – Permissive version 1.1
LiLiQ-R-1.1
Licence Libre du Québec – Réciprocité version 1.1
LiLiQ-Rplus-1.1
Licence Libre du Québec – Réciprocité forte version 1.1
Linux-OpenIB
Linux Kernel Variant of OpenIB.org license
LPL-1.0
Lucent Public License Version 1.0
LPL-1.02
Lucent Public License v1.02
LPPL-1.0
LaTeX Project Public License v1.0
LPPL-1.1
LaTeX Project Public License v1.1
LPPL-1.2
LaTeX Project Public License v1.2
LPPL-1.3a
LaTeX Project Public License v1.3a
LPPL-1.3c
LaTeX Project Public License v1.3c
MakeIndex
MakeIndex License
MirOS
MirOS License
MIT-0
MIT No Attribution
MIT-advertising
Enlightenment License (e16)
MIT-CMU
CMU License
MIT-enna
enna License
MIT-feh
feh License
MIT
MIT License
MITNFA
MIT +no-false-attribs license
Motosoto
Motosoto License
mpich2
mpich2 License
MPL-1.0
Mozilla Public License 1.0
MPL-1.1
Mozilla Public License 1.1
MPL-2.0-no-copyleft-exception
Mozilla Public License 2.0 (no copyleft exception)
MPL-2.0
Mozilla Public License 2.0
MS-PL
Microsoft Public License
MS-RL
Microsoft Reciprocal License
MTLL
Matrix Template Library License
Multics
Multics License
Mup
Mup License
NASA-1.3
NASA Open Source Agreement 1.3
Naumen
Naumen Public License
NBPL-1.0
Net Boolean Public License v1
NCSA
University of Illinois/NCSA Open Source License
Net-SNMP
Net-SNMP License
NetCDF
NetCDF license
Newsletr
Newsletr License
NGPL
Nethack General Public License
NLOD-1.0
Norwegian Licence for Open Government Data
NLPL
No Limit Public License
Nokia
Nokia Open Source License
NOSL
Netizen Open Source License
Noweb
Noweb License
NPL-1.0
Netscape Public License v1.0
NPL-1.1
Netscape Public License v1.1
NPOSL-3.0
Non-Profit Open Software License 3.0
NRL
NRL License
NTP
NTP License
OCCT-PL
Open CASCADE Technology Public License
OCLC-2.0
OCLC Research Public License 2.0
ODbL-1.0
ODC Open Database License v1.0
OFL-1.0
SIL Open Font License 1.0
OFL-1.1
SIL Open Font License 1.1
OGTSL
Open Group Test Suite License
OLDAP-1.1
Open LDAP Public License v1.1
OLDAP-1.2
Open LDAP Public License v1.2
OLDAP-1.3
Open LDAP Public License v1.3
OLDAP-1.4
Open LDAP Public License v1.4
OLDAP-2.0.1
Open LDAP Public License v2.0.1
OLDAP-2.0
Open LDAP Public License v2.0 (or possibly 2.0A and 2.0B)
OLDAP-2.1
Open LDAP Public License v2.1
OLDAP-2.2.1
Open LDAP Public License v2.2.1
OLDAP-2.2.2
Open LDAP Public License 2.2.2
OLDAP-2.2
Open LDAP Public License v2.2
OLDAP-2.3
Open LDAP Public License v2.3
OLDAP-2.4
Open LDAP Public License v2.4
OLDAP-2.5
Open LDAP Public License v2.5
OLDAP-2.6
Open LDAP Public License v2.6
OLDAP-2.7
Open LDAP Public License v2.7
OLDAP-2.8
Open LDAP Public License v2.8
OML
Open Market License
OpenSSL
OpenSSL License
OPL-1.0
Open Public License v1.0
OSET-PL-2.1
OSET Public License version 2.1
OSL-1.0
Open Software License 1.0
OSL-1.1
Open Software License 1.1
OSL-2.0
Open Software License 2.0
OSL-2.1
Open Software License 2.1
OSL-3.0
Open Software License 3.0
PDDL-1.0
ODC Public Domain Dedication & License 1.0
PHP-3.0
PHP License v3.0
PHP-3.01
PHP License v3.01
Plexus
Plexus Classworlds License
PostgreSQL
PostgreSQL License
psfrag
psfrag License
psutils
psutils License
Python-2.0
Python License 2.0
Qhull
Qhull License
QPL-1.0
Q Public License 1.0
Rdisc
Rdisc License
RHeCos-1.1
Red Hat eCos Public License v1.1
RPL-1.1
Reciprocal Public License 1.1
RPL-1.5
Reciprocal Public License 1.5
RPSL-1.0
RealNetworks Public Source License v1.0
RSA-MD
RSA Message-Digest License
RSCPL
Ricoh Source Code Public License
Ruby
Ruby License
SAX-PD
Sax Public Domain Notice
Saxpath
Saxpath License
SCEA
SCEA Shared Source License
Sendmail
Sendmail License
SGI-B-1.0
SGI Free Software License B v1.0
SGI-B-1.1
SGI Free Software License B v1.1
SGI-B-2.0
SGI Free Software License B v2.0
SimPL-2.0
Simple Public License 2.0
SISSL-1.2
Sun Industry Standards Source License v1.2
SISSL
Sun Industry Standards Source License v1.1
Sleepycat
Sleepycat License
SMLNJ
Standard ML of New Jersey License
SMPPL
Secure Messaging Protocol Public License
SNIA
SNIA Public License 1.1
Spencer-86
Spencer License 86
Spencer-94
Spencer License 94
Spencer-99
Spencer License 99
SPL-1.0
Sun Public License v1.0
SugarCRM-1.1.3
SugarCRM Public License v1.1.3
SWL
Scheme Widget Library (SWL) Software License Agreement
TCL
TCL/TK License
TCP-wrappers
TCP Wrappers License
TMate
TMate Open Source License
TORQUE-1.1
TORQUE v2.5+ Software License v1.1
TOSL
Trusster Open Source License
Unicode-DFS-2015
Unicode License Agreement - Data Files and Software (2015)
Unicode-DFS-2016
Unicode License Agreement - Data Files and Software (2016)
Unicode-TOU
Unicode Terms of Use
Unlicense
The Unlicense
UPL-1.0
Universal Permissive License v1.0
Vim
Vim License
VOSTROM
VOSTROM Public License for Open Source
VSL-1.0
Vovida Software License v1.0
W3C-19980720
W3C Software Notice and License (1998-07-20)
W3C-20150513
W3C Software Notice and Document License (2015-05-13)
W3C
W3C Software Notice and License (2002-12-31)
Watcom-1.0
Sybase Open Watcom Public License 1.0
Wsuipa
Wsuipa License
WTFPL
Do What The F*ck You Want To Public License
X11
X11 License
Xerox
Xerox License
XFree86-1.1
XFree86 License 1.1
xinetd
xinetd License
Xnet
X.Net License
xpp
XPP License
XSkat
XSkat License
YPL-1.0
Yahoo! Public License v1.0
YPL-1.1
Yahoo! Public License v1.1
Zed
Zed License
Zend-2.0
Zend License v2.0
Zimbra-1.3
Zimbra Public License v1.3
Zimbra-1.4
Zimbra Public License v1.4
zlib-acknowledgement
zlib/libpng License with Acknowledgement
Zlib
zlib License
ZPL-1.1
Zope Public License 1.1
ZPL-2.0
Zope Public License 2.0
ZPL-2.1
Zope Public License 2.1
http://hl7.org/fhir/spdx-license
true
false
trace
Trace Amount Detected
sufficient
Sufficient Quantity
Value Withdrawn
nil-known
http://terminology.hl7.org/CodeSystem/special-values
Alternate
http://hl7.org/fhir/specimen-contained-preference
unsatisfactory
Unsatisfactory
http://hl7.org/fhir/specimen-status
normative
Normative
trial-use
Trial-Use
informative
Informative
external
External
http://terminology.hl7.org/CodeSystem/standards-status
watson
Watson strand of referenceSeq
crick
Crick strand of referenceSeq
http://hl7.org/fhir/strand-type
primitive-type
Primitive Data Type
complex-type
Complex Data Type
resource
Logical
http://hl7.org/fhir/structure-definition-kind
RCT
randomized trial
CCT
controlled trial (non-randomized)
comparative cohort study
case-control
case-control study
series
uncontrolled cohort or case series
case-report
case report
mixed
mixed methods
http://terminology.hl7.org/CodeSystem/study-type
spouse
common
injured
Injured Party
http://terminology.hl7.org/CodeSystem/subscriber-relationship
rest-hook
Rest Hook
websocket
Websocket
http://hl7.org/fhir/subscription-channel-type
Requested
http://hl7.org/fhir/subscription-status
delivered
Delivered
http://terminology.hl7.org/CodeSystem/subscription-tag
allergen
Allergen
biological
Biological Substance
body
Body Substance
chemical
Chemical
Dietary Substance
Drug or Medicament
Material
http://terminology.hl7.org/CodeSystem/substance-category
http://hl7.org/fhir/substance-status
http://hl7.org/fhir/CodeSystem/summary
Abandoned
http://hl7.org/fhir/supplydelivery-status
http://terminology.hl7.org/CodeSystem/supply-item-type
central
Central Supply
nonstock
Non-Stock
http://terminology.hl7.org/CodeSystem/supply-kind
patient-care
ward-stock
Ward Stock
http://terminology.hl7.org/CodeSystem/supplyrequest-reason
http://hl7.org/fhir/supplyrequest-status
M
Mesial
Occlusal
I
Incisal
Distal
B
Buccal
V
Ventral
L
Lingual
MO
Mesioclusal
DO
Distoclusal
DI
Distoincisal
MOD
Mesioclusodistal
http://terminology.hl7.org/CodeSystem/FDI-surface
std-MA
summary data meta-analysis
IPD-MA
individual patient data meta-analysis
indirect-NMA
indirect network meta-analysis
combined-NMA
combined direct plus indirect network meta-analysis
range
range of results
classification
classifcation of results
http://terminology.hl7.org/CodeSystem/synthesis-type
approve
Activate/approve the focal resource
fulfill
Fulfill the focal request
abort
Mark the focal resource as no longer active
replace
Replace the focal resource with the input resource
change
Change the focal resource
suspend
Suspend the focal resource
resume
Re-activate the focal resource
http://hl7.org/fhir/CodeSystem/task-code
http://hl7.org/fhir/task-intent
Received
ready
Ready
Failed
http://hl7.org/fhir/task-status
http://hl7.org/fhir/ex-fdi
Read
Version Read
updateCreate
Create using Update
Patch
deleteCondSingle
Conditional Delete Single
deleteCondMultiple
Conditional Delete Multiple
History
Search
Capabilities
$apply
closure
$closure
find-matches
$find-matches
conforms
$conforms
data-requirements
$data-requirements
$document
$evaluate
evaluate-measure
$evaluate-measure
everything
$everything
expand
$expand
find
$find
graphql
$graphql
implements
$implements
lastn
$lastn
$lookup
$match
meta
$meta
meta-add
$meta-add
meta-delete
$meta-delete
populate
$populate
populatehtml
$populatehtml
populatelink
$populatelink
process-message
$process-message
questionnaire
$questionnaire
stats
$stats
subset
$subset
$subsumes
$transform
$translate
validate
$validate
validate-code
$validate-code
http://terminology.hl7.org/CodeSystem/testscript-operation-codes
FHIR-Server
FHIR Server
FHIR-SDC-FormManager
FHIR SDC FormManager
FHIR-SDC-FormProcessor
FHIR SDC FormProcessor
FHIR-SDC-FormReceiver
FHIR SDC FormReceiver
http://terminology.hl7.org/CodeSystem/testscript-profile-destination-types
FHIR-Client
FHIR Client
FHIR-SDC-FormFiller
FHIR SDC FormFiller
http://terminology.hl7.org/CodeSystem/testscript-profile-origin-types
Oral cavity
http://terminology.hl7.org/CodeSystem/ex-tooth
Batches supported
Transactions Supported
Batches & Transactions
http://hl7.org/fhir/transaction-mode
named-event
Named Event
periodic
Periodic
data-changed
Data Changed
data-added
Data Added
data-modified
Data Updated
data-removed
Data Removed
data-accessed
Data Accessed
data-access-ended
Data Access Ended
http://hl7.org/fhir/trigger-type
specialization
Specialization
constraint
Constraint
http://hl7.org/fhir/type-derivation-rule
barcode
Barcode
rfid
RFID
manual
Manual
card
Card
self-reported
Self Reported
http://hl7.org/fhir/udi-entry-type
gudid
GUDID (FDA)
http://hl7.org/fhir/ex-udi
Neither Elements or Extensions
Unknown Extensions
elements
Unknown Elements
Unknown Elements and Extensions
http://hl7.org/fhir/unknown-content-code
gender
Gender
age
Age Range
focus
Clinical Focus
User Type
workflow
Workflow Setting
task
Workflow Task
venue
Clinical Venue
species
Species
program
Program
http://terminology.hl7.org/CodeSystem/usage-context-type
A
Ambiguous
F
N
Not applicable
http://terminology.hl7.org/CodeSystem/v2-0001
Separated
Unmarried
Common law
Divorced
Legally Separated
G
Living together
Interlocutory
Married
Annulled
P
Domestic partner
Registered domestic partner
S
T
Unreported
W
Widowed
http://terminology.hl7.org/CodeSystem/v2-0002
A01
ADT/ACK - Admit/visit notification
A02
ADT/ACK - Transfer a patient
A03
ADT/ACK - Discharge/end visit
A04
ADT/ACK - Register a patient
A05
ADT/ACK - Pre-admit a patient
A06
ADT/ACK - Change an outpatient to an inpatient
A07
ADT/ACK - Change an inpatient to an outpatient
A08
ADT/ACK - Update patient information
A09
ADT/ACK - Patient departing - tracking
A10
ADT/ACK - Patient arriving - tracking
A11
ADT/ACK - Cancel admit/visit notification
A12
ADT/ACK - Cancel transfer
A13
ADT/ACK - Cancel discharge/end visit
A14
ADT/ACK - Pending admit
A15
ADT/ACK - Pending transfer
A16
ADT/ACK - Pending discharge
A17
ADT/ACK - Swap patients
A18
ADT/ACK - Merge patient information
A19
QRY/ADR - Patient query
A20
ADT/ACK - Bed status update
A21
ADT/ACK - Patient goes on a "leave of absence"
A22
ADT/ACK - Patient returns from a "leave of absence"
A23
ADT/ACK - Delete a patient record
A24
ADT/ACK - Link patient information
A25
ADT/ACK - Cancel pending discharge
A26
ADT/ACK - Cancel pending transfer
A27
ADT/ACK - Cancel pending admit
A28
ADT/ACK - Add person information
A29
ADT/ACK - Delete person information
A30
ADT/ACK - Merge person information
A31
ADT/ACK - Update person information
A32
ADT/ACK - Cancel patient arriving - tracking
A33
ADT/ACK - Cancel patient departing - tracking
A34
ADT/ACK - Merge patient information - patient ID only
A35
ADT/ACK - Merge patient information - account number only
A36
ADT/ACK - Merge patient information - patient ID and account number
A37
ADT/ACK - Unlink patient information
A38
ADT/ACK - Cancel pre-admit
A39
ADT/ACK - Merge person - patient ID
A40
ADT/ACK - Merge patient - patient identifier list
A41
ADT/ACK - Merge account - patient account number
A42
ADT/ACK - Merge visit - visit number
A43
ADT/ACK - Move patient information - patient identifier list
A44
ADT/ACK - Move account information - patient account number
A45
ADT/ACK - Move visit information - visit number
A46
ADT/ACK - Change patient ID
A47
ADT/ACK - Change patient identifier list
A48
ADT/ACK - Change alternate patient ID
A49
ADT/ACK - Change patient account number
A50
ADT/ACK - Change visit number
A51
ADT/ACK - Change alternate visit ID
A52
ADT/ACK - Cancel leave of absence for a patient
A53
ADT/ACK - Cancel patient returns from a leave of absence
A54
ADT/ACK - Change attending doctor
A55
ADT/ACK - Cancel change attending doctor
A60
ADT/ACK - Update allergy information
A61
ADT/ACK - Change consulting doctor
A62
ADT/ACK - Cancel change consulting doctor
B01
PMU/ACK - Add personnel record
B02
PMU/ACK - Update personnel record
B03
PMU/ACK - Delete personnel re cord
B04
PMU/ACK - Active practicing person
B05
PMU/ACK - Deactivate practicing person
B06
PMU/ACK - Terminate practicing person
B07
PMU/ACK - Grant Certificate/Permission
B08
PMU/ACK - Revoke Certificate/Permission
C01
CRM - Register a patient on a clinical trial
C02
CRM - Cancel a patient registration on clinical trial (for clerical mistakes only)
C03
CRM - Correct/update registration information
C04
CRM - Patient has gone off a clinical trial
C05
CRM - Patient enters phase of clinical trial
C06
CRM - Cancel patient entering a phase (clerical mistake)
C07
CRM - Correct/update phase information
C08
CRM - Patient has gone off phase of clinical trial
C09
CSU - Automated time intervals for reporting, like monthly
C10
CSU - Patient completes the clinical trial
C11
CSU - Patient completes a phase of the clinical trial
C12
CSU - Update/correction of patient order/result information
CNQ
Cancel Query
E01
Submit HealthCare Services Invoice
E02
Cancel HealthCare Services Invoice
E03
HealthCare Services Invoice Status
E04
Re-Assess HealthCare Services Invoice Request
E10
Edit/Adjudication Results
E12
Request Additional Information
E13
Additional Information Response
E15
Payment/Remittance Advice
E20
Submit Authorization Request
E21
Cancel Authorization Request
E22
Authorization Request Status
E24
Authorization Response
E30
Submit Health Document related to Authorization Request
E31
Cancel Health Document related to Authorization Request
I01
RQI/RPI - Request for insurance information
I02
RQI/RPL - Request/receipt of patient selection display list
I03
RQI/RPR - Request/receipt of patient selection list
I04
RQD/RPI - Request for patient demographic data
I05
RQC/RCI - Request for patient clinical information
I06
RQC/RCL - Request/receipt of clinical data listing
I07
PIN/ACK - Unsolicited insurance information
I08
RQA/RPA - Request for treatment authorization information
I09
RQA/RPA - Request for modification to an authorization
I10
RQA/RPA - Request for resubmission of an authorization
I11
RQA/RPA - Request for cancellation of an authorization
I12
REF/RRI - Patient referral
I13
REF/RRI - Modify patient referral
I14
REF/RRI - Cancel patient referral
I15
REF/RRI - Request patient referral status
I16
Collaborative Care Referral
I17
Modify Collaborative Care Referral
I18
Cancel Collaborative Care Referral
I19
Collaborative Care Query/Collaborative Care Query Update
I20
Asynchronous Collaborative Care Update
I21
Collaborative Care Message
I22
Collaborative Care Fetch / Collaborative Care Information
J01
QCN/ACK - Cancel query/acknowledge message
J02
QSX/ACK - Cancel subscription/acknowledge message
K11
RSP - Segment pattern response in response to QBP^Q11
K13
RTB - Tabular response in response to QBP^Q13
K15
RDY - Display response in response to QBP^Q15
K21
RSP - Get person demographics response
K22
RSP - Find candidates response
K23
RSP - Get corresponding identifiers response
K24
RSP - Allocate identifiers response
K25
RSP - Personnel Information by Segment Response
K31
RSP -Dispense History Response
K32
Find Candidates including Visit Information Response
K33
Get Donor Record Candidates Response Message
K34
Segment Pattern Response Message
M01
MFN/MFK - Master file not otherwise specified
M02
MFN/MFK - Master file - staff practitioner
M03
MFN/MFK - Master file - test/observation
M04
MFN/MFK - Master files charge description
M05
MFN/MFK - Patient location master file
M06
MFN/MFK - Clinical study with phases and schedules master file
M07
MFN/MFK - Clinical study without phases but with schedules master file
M08
MFN/MFK - Test/observation (numeric) master file
M09
MFN/MFK - Test/observation (categorical) master file
M10
MFN/MFK - Test /observation batteries master file
M11
MFN/MFK - Test/calculated observations master file
M12
MFN/MFK - Master file notification message
M13
MFN/MFK - Master file notification - general
M14
MFN/MFK - Master file notification - site defined
M15
MFN/MFK - Inventory item master file notification
M16
MFN/MFK - Master File Notification Inventory Item Enhanced
M17
DRG Master File Message
M18
MFN/MFK - Master file notification - Test/Observation (Payer)
N01
NMQ/NMR - Application management query message
N02
NMD/ACK - Application management data message (unsolicited)
O01
ORM - Order message (also RDE, RDS, RGV, RAS)
O02
ORR - Order response (also RRE, RRD, RRG, RRA)
O03
OMD - Diet order
O04
ORD - Diet order acknowledgment
O05
OMS - Stock requisition order
O06
ORS - Stock requisition acknowledgment
O07
OMN - Non-stock requisition order
O08
ORN - Non-stock requisition acknowledgment
O09
OMP - Pharmacy/treatment order
O10
ORP - Pharmacy/treatment order acknowledgment
O11
RDE - Pharmacy/treatment encoded order
O12
RRE - Pharmacy/treatment encoded order acknowledgment
O13
RDS - Pharmacy/treatment dispense
O14
RRD - Pharmacy/treatment dispense acknowledgment
O15
RGV - Pharmacy/treatment give
O16
RRG - Pharmacy/treatment give acknowledgment
O17
RAS - Pharmacy/treatment administration
O18
RRA - Pharmacy/treatment administration acknowledgment
O19
OMG - General clinical order
O20
ORG/ORL - General clinical order response
O21
OML - Laboratory order
O22
ORL - General laboratory order response message to any OML
O23
OMI - Imaging order
O24
ORI - Imaging order response message to any OMI
O25
RDE - Pharmacy/treatment refill authorization request
O26
RRE - Pharmacy/Treatment Refill Authorization Acknowledgement
O27
OMB - Blood product order
O28
ORB - Blood product order acknowledgment
O29
BPS - Blood product dispense status
O30
BRP - Blood product dispense status acknowledgment
O31
BTS - Blood product transfusion/disposition
O32
BRT - Blood product transfusion/disposition acknowledgment
O33
OML - Laboratory order for multiple orders related to a single specimen
O34
ORL - Laboratory order response message to a multiple order related to single specimen OML
O35
OML - Laboratory order for multiple orders related to a single container of a specimen
O36
ORL - Laboratory order response message to a single container of a specimen OML
O37
OPL - Population/Location-Based Laboratory Order Message
O38
OPR - Population/Location-Based Laboratory Order Acknowledgment Message
O39
Specimen shipment centric laboratory order
O40
Specimen Shipment Centric Laboratory Order Acknowledgment Message
O41
DBC - Create Donor Record Message
O42
DBU - Update Donor Record Message
O43
General Order Message with Document Payload Acknowledgement Message
O44
Donor Registration - Minimal Message
O45
Donor Eligibility Observations Message
O46
Donor Eligiblity Message
O47
Donor Request to Collect Message
O48
Donation Procedure Message
O49
Pharmacy/Treatment Dispense Request Message
O50
Pharmacy/Treatment Encoded Order Acknowledgment
O51
OSU – Order Status Update
O52
OSU – Order Status Update Acknowledgement
O53
ORL - General Laboratory Order Acknowledgment Message (Patient Optional)
O54
ORL - Laboratory Order Acknowledgment Message – Multiple Order Per Specimen (Patient Optional)
O55
ORL - Laboratory Order Acknowledgment Message – Multiple Order Per Container of Specimen (Patient Optional)
O56
ORL - Specimen Shipment Centric Laboratory Order Acknowledgment Message (Patient Optional)
O57
OMQ- General Order Message with Document Payload
O58
ORX - General Order Message with Document Payload Acknowledgement Message
O59
OML - Laboratory order for additional work up
P01
BAR/ACK - Add patient accounts
P02
BAR/ACK - Purge patient accounts
P03
DFT/ACK - Post detail financial transaction
P04
QRY/DSP - Generate bill and A/R statements
P05
BAR/ACK - Update account
P06
BAR/ACK - End account
P07
PEX - Unsolicited initial individual product experience report
P08
PEX - Unsolicited update individual product experience report
P09
SUR - Summary product experience report
P10
BAR/ACK -Transmit Ambulatory Payment Classification(APC)
P11
DFT/ACK - Post Detail Financial Transactions - New
P12
BAR/ACK - Update Diagnosis/Procedure
PC1
PPR - PC/ problem add
PC2
PPR - PC/ problem update
PC3
PPR - PC/ problem delete
PC4
QRY - PC/ problem query
PC5
PRR - PC/ problem response
PC6
PGL - PC/ goal add
PC7
PGL - PC/ goal update
PC8
PGL - PC/ goal delete
PC9
QRY - PC/ goal query
PCA
PPV - PC/ goal response
PCB
PPP - PC/ pathway (problem-oriented) add
PCC
PPP - PC/ pathway (problem-oriented) update
PCD
PPP - PC/ pathway (problem-oriented) delete
PCE
QRY - PC/ pathway (problem-oriented) query
PCF
PTR - PC/ pathway (problem-oriented) query response
PCG
PPG - PC/ pathway (goal-oriented) add
PCH
PPG - PC/ pathway (goal-oriented) update
PCJ
PPG - PC/ pathway (goal-oriented) delete
PCK
QRY - PC/ pathway (goal-oriented) query
PCL
PPT - PC/ pathway (goal-oriented) query response
Q01
QRY/DSR - Query sent for immediate response
Q02
QRY/QCK - Query sent for deferred response
Q03
DSR/ACK - Deferred response to a query
Q04
EQQ - Embedded query language query
Q05
UDM/ACK - Unsolicited display update message
Q06
OSQ/OSR - Query for order status
Q07
VQQ - Virtual table query
Q08
SPQ - Stored procedure request
Q09
RQQ - event replay query
Q11
QBP - Query by parameter requesting an RSP segment pattern response
Q13
QBP - Query by parameter requesting an RTB - tabular response
Q15
QBP - Query by parameter requesting an RDY display response
Q16
QSB - Create subscription
Q17
QVR - Query for previous events
Q21
QBP - Get person demographics
Q22
QBP - Find candidates
Q23
QBP - Get corresponding identifiers
Q24
QBP - Allocate identifiers
Q25
QBP - Personnel Information by Segment Query
Q26
ROR - Pharmacy/treatment order response
Q27
RAR - Pharmacy/treatment administration information
Q28
RDR - Pharmacy/treatment dispense information
Q29
RER - Pharmacy/treatment encoded order information
Q30
RGR - Pharmacy/treatment dose information
Q31
QBP Query Dispense history
Q32
Find Candidates including Visit Information
Q33
QBP - Get Donor Record Candidates
Q34
QBP - Get Donor Record
R01
ORU/ACK - Unsolicited transmission of an observation message
R02
QRY - Query for results of observation
R03
QRY/DSR Display-oriented results, query/unsol. update (for backward compatibility only) (Replaced by Q05)
R04
ORF - Response to query; transmission of requested observation
R05
QRY/DSR - query for display results (See Q01)
R06
UDM - unsolicited update/display results (See Q05)
R07
EDR - Enhanced Display Response
R08
TBR - Tabular Data Response
R09
ERP - Event Replay Response
R0R
R0R - Pharmacy prescription order query response
R21
OUL - Unsolicited laboratory observation
R22
OUL - Unsolicited Specimen Oriented Observation Message
R23
OUL - Unsolicited Specimen Container Oriented Observation Message
R24
OUL - Unsolicited Order Oriented Observation Message
R25
OPU - Unsolicited Population/Location-Based Laboratory Observation Message
R26
OSM - Unsolicited Specimen Shipment Manifest Message
R30
ORU - Unsolicited Point-Of-Care Observation Message Without Existing Order - Place An Order
R31
ORU - Unsolicited New Point-Of-Care Observation Message - Search For An Order
R32
ORU - Unsolicited Pre-Ordered Point-Of-Care Observation
R33
ORA - Observation Report Acknowledgement
R40
ORU - Unsolicited Report Alarm
R41
Observation Report Alert Acknowledgement
R42
ORU – Unsolicited Device Event Observation Message
R43
ORU – Unsolicited Patient-Device Association Observation Message
RAR
RAR - Pharmacy administration information query response
RDR
RDR - Pharmacy dispense information query response
RER
RER - Pharmacy encoded order information query response
RGR
RGR - Pharmacy dose information query response
ROR
ROR - Pharmacy prescription order query response
S01
SRM/SRR - Request new appointment booking
S02
SRM/SRR - Request appointment rescheduling
S03
SRM/SRR - Request appointment modification
S04
SRM/SRR - Request appointment cancellation
S05
SRM/SRR - Request appointment discontinuation
S06
SRM/SRR - Request appointment deletion
S07
SRM/SRR - Request addition of service/resource on appointment
S08
SRM/SRR - Request modification of service/resource on appointment
S09
SRM/SRR - Request cancellation of service/resource on appointment
S10
SRM/SRR - Request discontinuation of service/resource on appointment
S11
SRM/SRR - Request deletion of service/resource on appointment
S12
SIU/ACK - Notification of new appointment booking
S13
SIU/ACK - Notification of appointment rescheduling
S14
SIU/ACK - Notification of appointment modification
S15
SIU/ACK - Notification of appointment cancellation
S16
SIU/ACK - Notification of appointment discontinuation
S17
SIU/ACK - Notification of appointment deletion
S18
SIU/ACK - Notification of addition of service/resource on appointment
S19
SIU/ACK - Notification of modification of service/resource on appointment
S20
SIU/ACK - Notification of cancellation of service/resource on appointment
S21
SIU/ACK - Notification of discontinuation of service/resource on appointment
S22
SIU/ACK - Notification of deletion of service/resource on appointment
S23
SIU/ACK - Notification of blocked schedule time slot(s)
S24
SIU/ACK - Notification of opened ("unblocked") schedule time slot(s)
S25
SQM/SQR - Schedule query message and response
S26
SIU/ACK Notification that patient did not show up for schedule appointment
S27
SIU/ACK - Broadcast Notification of Scheduled Appointments
S28
SLR/SLS - Request new sterilization lot
S29
SLR/SLS - Request Sterilization lot deletion
S30
STI/STS - Request item
S31
SDR/SDS - Request anti-microbial device data
S32
SMD/SMS - Request anti-microbial device cycle data
S33
STC/ACK - Notification of sterilization configuration
S34
SLN/ACK - Notification of sterilization lot
S35
SLN/ACK - Notification of sterilization lot deletion
S36
SDN/ACK - Notification of anti-microbial device data
S37
SCN/ACK - Notification of anti-microbial device cycle data
T01
MDM/ACK - Original document notification
T02
MDM/ACK - Original document notification and content
T03
MDM/ACK - Document status change notification
T04
MDM/ACK - Document status change notification and content
T05
MDM/ACK - Document addendum notification
T06
MDM/ACK - Document addendum notification and content
T07
MDM/ACK - Document edit notification
T08
MDM/ACK - Document edit notification and content
T09
MDM/ACK - Document replacement notification
T10
MDM/ACK - Document replacement notification and content
T11
MDM/ACK - Document cancel notification
T12
QRY/DOC - Document query
U01
ESU/ACK - Automated equipment status update
U02
ESR/ACK - Automated equipment status request
U03
SSU/ACK - Specimen status update
U04
SSR/ACK - specimen status request
U05
INU/ACK - Automated equipment inventory update
U06
INR/ACK - Automated equipment inventory request
U07
EAC/ACK - Automated equipment command
U08
EAR/ACK - Automated equipment response
U09
EAN/ACK - Automated equipment notification
U10
TCU/ACK - Automated equipment test code settings update
U11
TCR/ACK - Automated equipment test code settings request
U12
LSU/ACK - Automated equipment log/service update
U13
LSR/ACK - Automated equipment log/service request
U14
INR/ACK – Automated Equipment Inventory Request
V01
VXQ - Query for vaccination record
V02
VXX - Response to vaccination query returning multiple PID matches
V03
VXR - Vaccination record response
V04
VXU - Unsolicited vaccination record update
Varies
MFQ/MFR - Master files query (use event same as asking for e.g., M05 - location)
W01
ORU - Waveform result, unsolicited transmission of requested information
W02
QRF - Waveform result, response to query
X01
PEX - Product experience
http://terminology.hl7.org/CodeSystem/v2-0003
Commercial Account
Preadmit
Recurring patient
http://terminology.hl7.org/CodeSystem/v2-0004
Elective
Labor and Delivery
Newborn (Birth in healthcare facility)
http://terminology.hl7.org/CodeSystem/v2-0007
AA
Original mode: Application Accept - Enhanced mode: Application acknowledgment: Accept
AE
Original mode: Application Error - Enhanced mode: Application acknowledgment: Error
AR
Original mode: Application Reject - Enhanced mode: Application acknowledgment: Reject
CA
Enhanced mode: Accept acknowledgment: Commit Accept
CE
Enhanced mode: Accept acknowledgment: Commit Error
CR
Enhanced mode: Accept acknowledgment: Commit Reject
http://terminology.hl7.org/CodeSystem/v2-0008
A0
No functional limitations
A1
Ambulates with assistive device
A2
Wheelchair/stretcher bound
A3
Comatose; non-responsive
A4
Disoriented
A5
Vision impaired
A6
Hearing impaired
A7
Speech impaired
A8
Non-English speaking
A9
Functional level unknown
B1
Oxygen therapy
B2
Special equipment (tubes, IVs, catheters)
B3
Amputee
B4
Mastectomy
B5
Paraplegic
B6
Pregnant
http://terminology.hl7.org/CodeSystem/v2-0009
AN
Filled from ancillary department stock
FL
Filled from floor stock
http://terminology.hl7.org/CodeSystem/v2-0012
AJ
CD
Credit
CG
Charge
CO
Co-payment
PY
http://terminology.hl7.org/CodeSystem/v2-0017
...
No suggested values defined
Physician referral
Clinic referral
HMO referral
Transfer from a hospital
Transfer from a skilled nursing facility
Transfer from another health care facility
Emergency room
Court/law enforcement
Information not available
http://terminology.hl7.org/CodeSystem/v2-0023
As soon as possible (a priority lower than stat)
Preoperative (to be done prior to surgery)
Stat (do immediately)
Timing critical (do as near as possible to requested time)
http://terminology.hl7.org/CodeSystem/v2-0027
AP
Apply externally
CH
Chew
DU
Dust
EA
Ear
EY
Eye
IA
Intro-arterial
ID
Intra-dermal
IF
Infiltrate
IH
Inhalation
IM
Intra-muscular
IN
Intra-nasal
IR
Irrigate
IS
Inserted
IT
Intrathecal
IV
Intravenous
NB
Nebulized
NG
Nathogasic
PA
Peri-anally
PT
Paint
PU
IV push
RC
Rectally
SH
Shampoo
SL
Sublingual
SO
Soak
SS
IV soluset
TP
Topically
WA
Wash
WI
Wipe
http://terminology.hl7.org/CodeSystem/v2-0033
Buttock
Left arm
http://terminology.hl7.org/CodeSystem/v2-0034
Some, but not all, results available
Order was canceled
Order is completed
DC
Order was discontinued
ER
Error, order not found
HD
Order is on hold
IP
In process, unspecified
RP
Order has been replaced
SC
In process, scheduled
http://terminology.hl7.org/CodeSystem/v2-0038
Military service related
02
Condition is employment related
Patient covered by insurance not reflected here
HMO enrollee
Lien has been filed
ESRD patient in first 18 months of entitlement covered by employer group health insurance
Treatment of non-terminal condition for hospice patient
Beneficiary would not provide information concerning other insurance coverage
Neither patient nor spouse is employed
Patient and/or spouse is employed but no EGHP exists
Disabled beneficiary but no LGHP
Payer codes.
12 ... 16
Maiden name retained
Child retains mother's name
Beneficiary requested billing
Billing for Denial Notice
VA eligible patient chooses to receive services in a Medicare certified facility
Patient referred to a sole community hospital for a diagnostic laboratory test
Patient and/or spouse's EGHP is secondary to Medicare
Disabled beneficiary and/or family member's LGHP is secondary to Medicare
Patient is student (full time-day)
Patient is student (cooperative/work study program)
Patient is student (full time-night)
Patient is student (Part time)
General care patient in a special unit
Ward accommodation as patient request
Semi-private room not available
Private room medically necessary
Same day transfer
Partial hospitalization
Non-availability statement on file
Psychiatric residential treatment centers for children and adolescents
SNF bed not available
Medical appropriateness
SNF readmission
Day outlier
Cost outlier
Payer code
Provider does not wish cost outlier payment
Beneficiary elects not to use life time reserve (LTR) days
Beneficiary elects to use life time reserve (LTR) days
Self-administered EPO
Full care in unit
Self-care in unit
Self-care training
Home - 100% reimbursement
Back-up in facility dialysis
Provider accepts or is obligated/required due to a contractual arrangement or law to accept payment by a primary payer as payment in full
New coverage not implemented by HMO
Corf services provided off-site
http://terminology.hl7.org/CodeSystem/v2-0043
ADV
Advice/diagnosis
ANU
Nursing unit lookup (returns patients in beds, excluding empty beds)
APA
Account number query, return matching visit
APM
Medical record number query, returns visits for a medical record number
APN
Patient name lookup
APP
Physician lookup
ARN
Nursing unit lookup (returns patients in beds, including empty beds)
CAN
Cancel. Used to cancel a query
DEM
Demographics
FIN
Financial
GID
Generate new identifier
GOL
Goals
MFQ
Master file query
MRI
Most recent inpatient
MRO
Most recent outpatient
NCK
Network clock
NSC
Network status change
NST
Network statistic
ORD
OTH
PRB
Problems
PRO
Pharmacy administration information
Pharmacy dispense information
Pharmacy encoded order information
RES
Result
Pharmacy give information
Pharmacy prescription information
SAL
All schedule related information, including open slots, booked slots, blocked slots
SBK
Booked slots on the identified schedule
SBL
Blocked slots on the identified schedule
SOF
First open slot on the identified schedule after the start date/tiem
SOP
Open slots on the identified schedule between the begin and end of the start date/time range
SSA
Time slots available for a single appointment
SSR
Time slots available for a recurring appointment
STA
Status
VXI
Vaccine Information
XID
Get cross-referenced identifiers
http://terminology.hl7.org/CodeSystem/v2-0048
Admitting
Working
http://terminology.hl7.org/CodeSystem/v2-0052
BCV
Bank Card Validation Number
ISO
ISO 7064: 1983
Mod 10 algorithm
Mod 11 algorithm
NPI
Check digit algorithm in the US National Provider Identifier
http://terminology.hl7.org/CodeSystem/v2-0061
Patient request
Physician/health practitioner order
Census management
http://terminology.hl7.org/CodeSystem/v2-0062
ASC
Associate
BRO
Brother
CGV
Care giver
CHD
DEP
Handicapped dependent
DOM
Life partner
EMC
Emergency contact
EME
Employee
EMR
Employer
EXF
Extended family
FCH
FND
Friend
FTH
Father
GCH
Grandchild
GRD
GRP
Grandparent
MGR
Manager
MTH
Mother
NCH
Natural child
NON
OAD
Other adult
OWN
Owner
PAR
SCH
Stepchild
SEL
SIB
Sibling
SIS
Sister
SPO
TRA
Trainer
UNK
WRD
Ward of court
http://terminology.hl7.org/CodeSystem/v2-0063
Add ordered tests to the existing specimen
Cancel order for battery or tests named
Generated order; reflex order
Lab to obtain specimen from patient
Specimen obtained by service other than Lab
Pending specimen; Order sent prior to delivery
Revised order
Schedule the tests specified below
http://terminology.hl7.org/CodeSystem/v2-0065
see chapter 6
Full time employed
Part time employed
Unemployed
Self-employed
On active military duty
Contract, per diem
Per Diem
Full Time
Leave of absence (e.g., family leave, sabbatical, etc.)
Part Time
Temporarily unemployed
http://terminology.hl7.org/CodeSystem/v2-0066
CAR
Cardiac Service
MED
Medical Service
PUL
Pulmonary Service
SUR
Surgical Service
URO
Urology Service
http://terminology.hl7.org/CodeSystem/v2-0069
ABLD
Arterial blood
ABS
Abscess
AMN
Amniotic fluid
ASP
Aspirate
BBL
Blood bag
BDY
Whole body
BIFL
Bile fluid
BLD
Whole blood
BLDA
Blood arterial
BLDC
Blood capillary
BLDCO
Cord blood
BLDV
Blood venous
BON
BPH
Basophils
BPU
Blood product unit
BRN
Burn
Bronchial
BRTH
Breath (use EXHLD)
CALC
Calculus (=Stone)
CBLD
CDM
Cardiac muscle
CNJT
Conjunctiva
CNL
Cannula
COL
Colostrum
CSF
Cerebral spinal fluid
CTP
Catheter tip
CUR
Curettage
CVM
Cervical mucus
CVX
Cervix
CYST
Cyst
DIAF
Dialysis fluid
DOSE
Dose med or substance
DRN
Drain
DUFL
Duodenal fluid
EAR
EARW
Ear wax (cerumen)
ELT
Electrode
ENDC
Endocardium
ENDM
Endometrium
EOS
Eosinophils
EXG
Exhaled gas (=breath)
EXHLD
EYE
FIB
Fibroblasts
FIST
Fistula
FLT
Filter
FLU
Body fluid, unsp
GAS
Gas
GAST
Gastric fluid/contents
GEN
Genital
GENC
Genital cervix
GENL
Genital lochia
GENV
Genital vaginal
HAR
Hair
IHG
Inhaled Gas
ISLT
Isolate
Intubation tube
LAM
Lamella
LIQ
Liquid NOS
LN
Line
LNA
Line arterial
LNV
Line venous
LYM
Lymphocytes
MAC
Macrophages
MAR
Marrow
MBLD
Menstrual blood
MEC
Meconium
MILK
Breast milk
MLK
Milk
MN
Amniotic Fluid
NAIL
Nail
NOS
Nose (nasal passage)
ORH
PAFL
Pancreatic fluid
PER
Peritoneum
PLAS
Plasma
PLB
Plasma bag
PLC
Placenta
PLR
Pleural fluid (thoracentesis fld)
PMN
Polymorphonuclear neutrophils
PPP
Platelet poor plasma
PRP
Platelet rich plasma
PRT
Peritoneal fluid /ascites
PUS
Pus
RBC
Erythrocytes
RT
Route of medicine
Saliva
SEM
Seminal fluid
SER
Serum
SKM
Skeletal muscle
SKN
Skin
SMN
SNV
Synovial fluid (Joint fluid)
SPRM
Spermatozoa
SPT
Sputum
SPTC
Sputum - coughed
SPTT
Sputum - tracheal aspirate
STL
Stool = Fecal
STON
Stone (use CALC)
SWT
Sweat
TEAR
Tears
THRB
Thrombocyte (platelet)
THRT
Throat
TIS
TISB
Tissue bone marrow
TISC
Tissue curettage
TISG
Tissue gall bladder
TISL
Tissue lung
TISP
Tissue peritoneum
TISPL
Tissue placenta
TISS
TISU
Tissue ulcer
TLGI
Tissue large intestine
TLNG
TSMI
Tissue small intestine
TUB
Tube NOS
ULC
Ulcer
UMB
Umbilical blood
UMED
Unknown medicine
UR
Urine
URC
Urine clean catch
URNS
Urine sediment
URT
Urine catheter
URTH
Urethra
USUB
Unknown substance
VITF
Vitreous Fluid
VOM
Vomitus
WAT
WBC
Leukocytes
WICK
Wick
WND
Wound
WNDA
Wound abscess
WNDD
Wound drainage
WNDE
Wound exudate
XXX
To be specified in another part of the message
http://terminology.hl7.org/CodeSystem/v2-0070
AU
BG
Blood Gases
BLB
Blood Bank
Cytogenetics
Chemistry
CP
Cytopathology
CT
CAT Scan
CTH
Cardiac Catheterization
CUS
Cardiac Ultrasound
EC
Electrocardiac (e.g., EKG, EEC, Holter)
EN
Electroneuro (EEG, EMG,EP,PSG)
GE
Genetics
HM
Hematology
Bedside ICU Monitoring
IMG
Diagnostic Imaging
IMM
Immunology
LAB
MB
Microbiology
MCB
Mycobacteriology
MYC
Mycology
NMR
Nuclear Magnetic Resonance
NMS
Nuclear Medicine Scan
NRS
Nursing Service Measures
OSL
Outside Lab
OT
OUS
OB Ultrasound
Parasitology
Pathology (gross & histopath, not surgical)
PF
Pulmonary Function
PHR
PHY
Physician (Hx. Dx, admission note, etc.)
RAD
Radiology
Respiratory Care (therapy)
Radiation Therapy
RUS
Radiology Ultrasound
RX
Radiograph
SP
Surgical Pathology
SR
Serology
TX
Toxicology
URN
Urinalysis
VR
Virology
VUS
Vascular Ultrasound
XRC
Cineradiograph
http://terminology.hl7.org/CodeSystem/v2-0074
ACK
General acknowledgment message
ADR
ADT response
ADT
ADT message
ARD
Ancillary RPT (display) (for backward compatibility only)
BAR
Add/change billing account
BPS
Blood product dispense status message
BRP
Blood product dispense status acknowledgement message
BRT
Blood product transfusion/disposition acknowledgement message
BTS
Blood product transfusion/disposition message
CCF
Collaborative Care Fetch
CCI
Collaborative Care Information
CCM
CCQ
CCU
Cancel query
CQU
CRM
Clinical study registration message
CSU
Unsolicited study data message
DBC
Create Donor Record
DBU
Update Donor Record
DEL
Donor Eligibility
DEO
Donor Eligibility Observation
DER
Donor Eligibility Request
DFT
Detail financial transactions
Document response
DPR
Donation Procedure
DRC
Donor Request to Collect
DSR
Display response
EAC
Automated equipment command message
EAN
Automated equipment notification message
Automated equipment response message
EDR
Enhanced display response
EHC
Health Care Invoice
EQQ
Embedded query language query
ERP
Event replay response
ERQ
Event replay query
ESR
Automated equipment status update acknowledgment message
ESU
Automated equipment status update message
INR
Automated equipment inventory request message
INU
Automated equipment inventory update message
LSR
Automated equipment log/service request message
LSU
Automated equipment log/service update message
MCF
Delayed Acknowledgment (Retained for backward compatibility only)
MDM
Medical document management
MFD
Master files delayed application acknowledgment
MFK
Master files application acknowledgment
MFN
Master files notification
Master files query
MFR
Master files response
NMD
Application management data message
NMQ
Application management query message
Application management response message
OMB
Blood product order message
OMD
Dietary order
OMG
General clinical order message
OMI
Imaging order
Laboratory order message
OMN
Non-stock requisition order message
OMP
Pharmacy/treatment order message
OMQ
General order message with document payload
OMS
Stock requisition order message
OPL
Population/Location-Based Laboratory Order Message
OPR
Population/Location-Based Laboratory Order Acknowledgment Message
OPU
Unsolicited Population/Location-Based Laboratory Observation Message
ORA
Observation Report Acknowledgment
ORB
Blood product order acknowledgement message
Dietary order acknowledgment message
ORF
Query for results of observation
ORG
General clinical order acknowledgment message
ORI
Imaging order acknowledgement message
ORL
Laboratory acknowledgment message (unsolicited)
ORM
ORN
Non-stock requisition - General order acknowledgment message
ORP
Pharmacy/treatment order acknowledgment message
ORR
General order response message response to any ORM
ORS
Stock requisition - Order acknowledgment message
ORU
Unsolicited transmission of an observation message
ORX
General Order Message with Document Payload Acknowledgement
OSM
Specimen Shipment Message
OSQ
Query response for order status
OSR
OSU
Order status update
OUL
Unsolicited laboratory observation message
PEX
Product experience message
PGL
Patient goal message
PIN
Patient insurance information
PMU
Add personnel record
PPG
Patient pathway message (goal-oriented)
Patient pathway message (problem-oriented)
PPR
Patient problem message
PPT
Patient pathway goal-oriented response
PPV
Patient goal response
PRR
Patient problem response
PTR
Patient pathway problem-oriented response
QBP
Query by parameter
QCK
Query general acknowledgment
QCN
QRY
Query, original mode
QSB
Create subscription
QSX
Cancel subscription/acknowledge message
QVR
Query for previous events
Pharmacy/treatment administration information
RAS
Pharmacy/treatment administration message
RCI
Return clinical information
RCL
Return clinical list
RDE
Pharmacy/treatment encoded order message
Pharmacy/treatment dispense information
RDS
Pharmacy/treatment dispense message
RDY
Display based response
REF
Patient referral
Pharmacy/treatment encoded order information
Pharmacy/treatment dose information
RGV
Pharmacy/treatment give message
ROC
Request clinical information
ROD
Request pateint demographics
Pharmacy/treatment order response
RPA
Return patient authorization
RPI
Return patient information
RPL
Return patient display list
RPR
Return patient list
RQA
Request patient authorization
RQC
RQI
Request patient information
RQP
Request patient demographics
RQQ
RRA
Pharmacy/treatment administration acknowledgment message
RRD
Pharmacy/treatment dispense acknowledgment message
RRE
Pharmacy/treatment encoded order acknowledgment message
RRG
Pharmacy/treatment give acknowledgment message
RRI
Return referral information
RSP
Segment pattern response
RTB
Tabular response
SCN
Notification of Anti-Microbial Device Cycle Data
SDN
Notification of Anti-Microbial Device Data
SDR
Sterilization anti-microbial device data request
SIU
Schedule information unsolicited
SLN
Notification of New Sterilization Lot
SLR
Sterilization lot request
SMD
Sterilization anti-microbial device cycle data request
SPQ
Stored procedure request
SQM
Schedule query message
SQR
Schedule query response
SRM
Schedule request message
SRR
Scheduled request response
Specimen status request message
SSU
Specimen status update message
STC
Notification of Sterilization Configuration
Sterilization item request
Summary product experience report
TBR
Tabular data response
TCR
Automated equipment test code settings request message
TCU
Automated equipment test code settings update message
UDM
Unsolicited display update message
VQQ
Virtual table query
VXQ
Query for vaccination record
VXR
Vaccination record response
VXU
Unsolicited vaccination record update
VXX
Response for vaccination query with multiple PID matches
http://terminology.hl7.org/CodeSystem/v2-0076
Off scale low
Off scale high
Abnormal
Critically abnormal
AC
Anti-complementary substances present
Better
Significant change down
DET
Detected
H
HH
Critically high
Hold for Medical Review
HU
Very high
Intermediate
IE
Insufficient evidence
IND
Indeterminate
LL
Critically low
LU
Very low
MS
Moderately susceptible. Indicates for microbiology susceptibilities only.
ND
Not Detected
NEG
Negative
NR
Non-reactive
NS
Non-susceptible
null
No range defined, or normal ranges don't apply
OBX
Interpretation qualifiers in separate OBX segments
POS
Positive
QCF
Quality Control Failure
Resistant
RR
Reactive
Susceptible
SDD
Susceptible-dose dependent
SYN-R
Synergy - resistant
SYN-S
Synergy - susceptible
TOX
Cytotoxic substance present
Significant change up
VS
Very susceptible. Indicates for microbiology susceptibilities only.
Worse
WR
Weakly reactive
http://terminology.hl7.org/CodeSystem/v2-0078
An age-based population
Breed
None - generic normal range
A race-based population
A sex-based population
ST
Strain
http://terminology.hl7.org/CodeSystem/v2-0080
Outlier cost
Outlier days
http://terminology.hl7.org/CodeSystem/v2-0083
Amended based on adjustments provided by the Placer (Physician) regarding patient demographics (such as age and/or gender or other patient specific information
Appended Report - Final results reviewed and further information provided for clarity without change to the original result values.
Record coming over is a correction and thus replaces a final result
Deletes the OBX record
Final results
Specimen in lab; results pending
Not asked; used to affirmatively document that the observation identified in the OBX was not sought when the universal service ID in OBR-4 implies that it would be sought.
Order detail description only (no result)
Preliminary results
Results entered -- not verified
Partial results. Deprecated. Retained only for backward compatibility as of V2.6.
Results status change to final without retransmitting results already sent as 'preliminary.' E.g., radiology changes status from preliminary to final
Verified - Final results reviewed and confirmed to be correct, no change to result value, normal range or abnormal flag
Post original as wrong, e.g., transmitted for wrong patient
Results cannot be obtained for this observation
http://terminology.hl7.org/CodeSystem/v2-0085
http://terminology.hl7.org/CodeSystem/v2-0091
Re-admission
http://terminology.hl7.org/CodeSystem/v2-0092
Standard
Unified
http://terminology.hl7.org/CodeSystem/v2-0098
On discharge
On receipt of order
At time service is completed
At time service is started
At a designated date/time
http://terminology.hl7.org/CodeSystem/v2-0100
Message received, stored for later processing
acknowledgment after processing
http://terminology.hl7.org/CodeSystem/v2-0102
Debugging
Non-Production Testing
Production
Training
Validation
http://terminology.hl7.org/CodeSystem/v2-0103
2.0
Release 2.0
2.0D
Demo 2.0
2.1
Release 2.1
2.2
Release 2.2
2.3
Release 2.3
2.3.1
Release 2.3.1
2.3.2
Release 2.3.2
2.4
Release 2.4
2.5
Release 2.5
2.5.1
Release 2.5.1
2.6
Release 2.6
2.7
Release 2.7
2.7.1
Release 2.7.1
2.8
Release 2.8
2.8.1
Release 2.8.1
2.8.2
Release 2.8.2
2.9
Draft 2.9
http://terminology.hl7.org/CodeSystem/v2-0104
Ancillary (filler) department is source of comment
Other system is source of comment
Orderer (placer) is source of comment
http://terminology.hl7.org/CodeSystem/v2-0105
Response is in display format
Response is in record-oriented format
Response is in tabular format
http://terminology.hl7.org/CodeSystem/v2-0106
Before the Date/Time specified
Later than the Date/Time specified
http://terminology.hl7.org/CodeSystem/v2-0107
Order plus order status
Results without bulk text
Status only
Full results
http://terminology.hl7.org/CodeSystem/v2-0108
Stat
http://terminology.hl7.org/CodeSystem/v2-0109
Housekeeping
Isolated
K
Contaminated
Occupied
Unoccupied
http://terminology.hl7.org/CodeSystem/v2-0116
AF
Order/service refill request approval
Cancel order/service request
Child order/service
CN
Combined result
Cancel process step
Canceled as requested
Discontinue order/service request
DE
Data errors
DF
Order/service refill request denied
DR
Discontinued as requested
FU
Order/service refilled, unsolicited
Hold order request
On hold as requested
LI
Link order/service to patient care problem or goal
MC
Miscellaneous Charge - not associated with an order
NA
Number assigned
Notification Received
NW
New order/service
OC
Order/service canceled
OD
Order/service discontinued
OE
Order/service released
OF
Order/service refilled as requested
OH
Order/service held
Order/service accepted & OK
OP
Notification of order for outside dispense
OR
Released as requested
Parent order/service
PR
Previous Results with new order/service
Notification of replacement order for outside dispense
RA
Recommendation Accepted
Recommended Change
RD
Recommendation Declined
RE
Observations/Performed Service to follow
RF
Refill order/service request
RL
Release previous hold
RO
Replacement order
Order/service replace request
RQ
Replaced as requested
Request received
RU
Replaced unsolicited
Status changed
SN
Send order/service number
SQ
Supplemented as requested
Response to send order/service status request
Send order/service status request
SU
Supplement this order
UA
Unable to accept order/service
UC
Unable to cancel
UD
Unable to discontinue
UF
Unable to refill
UH
Unable to put on hold
UM
Unable to replace
UN
Unlink order/service from patient care problem or goal
Unable to release
UX
Unable to change
XO
Change order/service request
XR
Changed as requested
XX
Order/service changed, unsol.
http://terminology.hl7.org/CodeSystem/v2-0119
Same as R, also other associated segments
Report exceptions only
Same as D, plus confirmations explicitly
Only the MSA segment is returned
Same as E, also Replacement and Parent-Child
http://terminology.hl7.org/CodeSystem/v2-0121
DP
Department
GR
Grant
NC
No Charge
PC
RS
http://terminology.hl7.org/CodeSystem/v2-0122
Corrected, final
No results available; specimen received, procedure incomplete
Corrected, not final
Procedure completed, results pending
Order received; specimen not yet received
Results stored; not yet verified
No results available; procedure scheduled, but not done
No results available; Order canceled
No order on record for this test
Z
No record of this patient
http://terminology.hl7.org/CodeSystem/v2-0123
CART
Cart - patient travels on cart or gurney
PORT
The examining device goes to patient's location
WALK
Patient walks to diagnostic service
WHLC
http://terminology.hl7.org/CodeSystem/v2-0124
Characters
Lines
PG
Pages
Records
ZO
Locally defined
http://terminology.hl7.org/CodeSystem/v2-0126
Animal Allergy
DA
Drug allergy
Environmental Allergy
FA
Food allergy
LA
Pollen Allergy
MA
Miscellaneous allergy
Miscellaneous contraindication
Plant Allergy
http://terminology.hl7.org/CodeSystem/v2-0127
MI
SV
http://terminology.hl7.org/CodeSystem/v2-0128
HO
TE
Teaching
http://terminology.hl7.org/CodeSystem/v2-0130
BP
Billing contact person
Contact person
EP
Emergency contact person
Federal Agency
Next-of-Kin
Person preparing referral
State Agency
http://terminology.hl7.org/CodeSystem/v2-0131
Anesthesiologist/Anesthetist
AS
Assistant Surgeon
Certified Nurse Midwife
NP
Nurse Practitioner
Procedure MD/ Surgeon
PS
Primary Surgeon
Radiologist
Resident
Scrub Nurse
http://terminology.hl7.org/CodeSystem/v2-0133
Modified assignment
http://terminology.hl7.org/CodeSystem/v2-0135
http://terminology.hl7.org/CodeSystem/v2-0136
Insurance company
http://terminology.hl7.org/CodeSystem/v2-0137
AUSA
Australian Army
AUSAF
Australian Air Force
AUSN
Australian Navy
NATO
North Atlantic Treaty Organization
NOAA
National Oceanic and Atmospheric Administration
USA
US Army
USAF
US Air Force
USCG
US Coast Guard
USMC
US Marine Corps
USN
US Navy
USPHS
US Public Health Service
http://terminology.hl7.org/CodeSystem/v2-0140
E1
Enlisted 1
E1 ... E9
Enlisted
E1... E9
E2
Enlisted 2
E3
Enlisted 3
E4
Enlisted 4
E5
Enlisted 5
E6
Enlisted 6
E7
Enlisted 7
E8
Enlisted 8
E9
Enlisted 9
O1
Officers 1
O1 ... O10
Officers
O1 ... O9
Officers 10
O2
Officers 2
O3
Officers 3
O4
Officers 4
O5
Officers 5
O6
Officers 6
O7
Officers 7
O8
Officers 8
O9
Officers 9
W1
Warrant Officers 1
W1 ... W4
Warrant Officers
W2
Warrant Officers 2
W3
Warrant Officers 3
W4
Warrant Officers 4
http://terminology.hl7.org/CodeSystem/v2-0141
ACT
Active duty
DEC
Deceased
RET
http://terminology.hl7.org/CodeSystem/v2-0142
Insured presented policy
Insured presented card
Signed statement on file
Verbal information
http://terminology.hl7.org/CodeSystem/v2-0144
2ICU
Second intensive care unit
2PRI
Second private room
2SPR
Second semi-private room
Intensive care unit
PRI
Private room
SPR
Semi-private room
http://terminology.hl7.org/CodeSystem/v2-0145
LM
Limit
Percentage
Rate
UL
Unlimited
http://terminology.hl7.org/CodeSystem/v2-0146
2ANC
Second ancillary
2MMD
Second major medical
3MMD
Third major medical
ANC
Ancillary
MMD
Major medical
http://terminology.hl7.org/CodeSystem/v2-0147
AT
Currency amount
http://terminology.hl7.org/CodeSystem/v2-0148
Denied
PE
http://terminology.hl7.org/CodeSystem/v2-0149
IPE
Inpatient elective
OPE
Outpatient elective
http://terminology.hl7.org/CodeSystem/v2-0150
See NUBC codes
Most common semi-private rate
Hospital has no semi-private rooms
Inpatient professional component charges which are combined billed
Professional component included in charges and also billed separate to carrier
Medicare blood deductible
Medicare life time reserve amount in the first calendar year
Medicare co-insurance amount in the first calendar year
Lifetime reserve amount in the second calendar year
Co-insurance amount in the second calendar year
Working aged beneficiary/spouse with employer group health plan
ESRD beneficiary in a Medicare coordination period with an employer group health plan
No Fault including auto/other
Worker's Compensation
PHS, or other federal agency
Catastrophic
Surplus
Recurring monthly incode
Medicaid rate code
Pre-admission testing
Patient liability amount
Pints of blood furnished
Blood deductible pints
Pints of blood replaced
New coverage not implemented by HMO (for inpatient service only)
Black lung
VA
Disabled beneficiary under age 64 with LGHP
Amount provider agreed to accept from primary payer when this amount is less than charges but higher than payment received,, then a Medicare secondary payment is due
Accident hour
Number of grace days
Any liability insurance
Hemoglobin reading
Hematocrit reading
Physical therapy visits
Occupational therapy visits
Speech therapy visits
Cardiac rehab visits
Skilled nurse - home visit hours
Home health aide - home visit hours
Arterial blood gas
Oxygen saturation
HHA branch MSA
Peritoneal dialysis
EPO-drug
Payer codes
70 ... 72
75 ... 79
Psychiatric visits
Visits subject to co-payment
Deductible payer A
Coinsurance payer A
Estimated responsibility payer A
X0
Service excluded on primary policy
X4
Supplemental coverage
…
http://terminology.hl7.org/CodeSystem/v2-0153
AL
NE
http://terminology.hl7.org/CodeSystem/v2-0155
ANY
Any date/time within a range
Cancellation date/time
Collection date/time, equivalent to film or sample collection date/time
Order date/time
Specimen receipt date/time, receipt of specimen in filling ancillary (Lab)
REP
Report date/time, report date/time at filling ancillary (i.e., Lab)
SCHED
Schedule date/time
http://terminology.hl7.org/CodeSystem/v2-0156
Any status
CFN
Current final value, whether final or corrected
COR
Corrected only (no final with corrections)
Final only (no corrections)
PRE
Report completion date/time
http://terminology.hl7.org/CodeSystem/v2-0157
1ST
First value within range
ALL
All values within the range
LST
Last value within the range
REV
All values within the range returned in reverse chronological order (This is the default if not otherwise specified.)
http://terminology.hl7.org/CodeSystem/v2-0158
Preference
http://terminology.hl7.org/CodeSystem/v2-0159
EARLY
Early tray
GUEST
Guest tray
LATE
Late tray
MSG
Tray message only
NO
No tray
http://terminology.hl7.org/CodeSystem/v2-0160
Allow generic substitutions.
Substitutions are NOT authorized. (This is the default - null.)
Allow therapeutic substitutions
http://terminology.hl7.org/CodeSystem/v2-0161
Apply Externally
DT
Epidural
ET
Endotrachial Tube
GTT
Gastrostomy Tube
GU
GU Irrigant
Intra-arterial
IB
Intrabursal
IC
Intracardiac
ICV
Intracervical (uterus)
Intradermal
IHA
Intrahepatic Artery
Intramuscular
IMR
Immerse (Soak) Body Part
Intranasal
IO
Intraocular
Intraperitoneal
Intrasynovial
IU
Intrauterine
MM
Mucous Membrane
Mouth/Throat
Nasogastric
Nasal Prongs
Nasal
NT
Nasotrachial Tube
Ophthalmic
Otic
Other/Miscellaneous
Perfusion
PO
Rectal
RM
Rebreather Mask
Subcutaneous
Soaked Dressing
TD
Transdermal
TL
Translingual
Topical
Tracheostomy
Urethral
VG
Vaginal
VM
Ventimask
http://terminology.hl7.org/CodeSystem/v2-0162
BE
Bilateral Ears
BN
Bilateral Nares
BU
Chest Tube
Left Arm
LAC
Left Anterior Chest
LACF
Left Antecubital Fossa
LD
Left Deltoid
LE
Left Ear
LEJ
Left External Jugular
LF
Left Foot
LG
Left Gluteus Medius
LH
Left Hand
LIJ
Left Internal Jugular
LLAQ
Left Lower Abd Quadrant
LLFA
Left Lower Forearm
LMFA
Left Mid Forearm
Left Naris
LNB
LPC
Left Posterior Chest
LSC
Left Subclavian
LT
Left Thigh
LUA
Left Upper Arm
LUAQ
Left Upper Abd Quadrant
LUFA
Left Upper Forearm
LV
Left Vastus Lateralis
LVG
Left Ventragluteal
LVL
Right Eye
OS
Left Eye
OU
Bilateral Eyes
Perianal
PERIN
Perineal
Right Arm
RAC
Right Anterior Chest
RACF
Right Antecubital Fossa
Right Deltoid
Right Ear
REJ
Right External Jugular
Right Foot
RG
Right Gluteus Medius
RH
Right Hand
RIJ
Right Internal Jugular
RLAQ
Rt Lower Abd Quadrant
RLFA
Right Lower Forearm
RMFA
Right Mid Forearm
RN
Right Naris
RPC
Right Posterior Chest
RSC
Right Subclavian
Right Thigh
RUA
Right Upper Arm
RUAQ
Right Upper Abd Quadrant
RUFA
Right Upper Forearm
RVG
Right Ventragluteal
RVL
Right Vastus Lateralis
http://terminology.hl7.org/CodeSystem/v2-0163
Applicator
BT
Buretrol
HL
Heparin Lock
IPPB
IVP
IV Pump
IVS
IV Soluset
Metered Inhaler
NEB
Nebulizer
PCA Pump
http://terminology.hl7.org/CodeSystem/v2-0164
Dissolve
Insert
IV Push
IVPB
IV Piggyback
Perfuse
http://terminology.hl7.org/CodeSystem/v2-0165
Additive
Base
http://terminology.hl7.org/CodeSystem/v2-0166
No product selection indicated
Substitution not allowed by prescriber
Substitution allowed - patient requested product dispensed
Substitution allowed - pharmacist selected product dispensed
Substitution allowed - generic drug not in stock
Substitution allowed - brand drug dispensed as a generic
Substitution not allowed - brand drug mandated by law
Substitution allowed - generic drug not available in marketplace
A generic substitution was dispensed.
No substitute was dispensed. This is equivalent to the default (null) value.
A therapeutic substitution was dispensed.
http://terminology.hl7.org/CodeSystem/v2-0167
Do at bedside or portable (may be used with other codes)
Measure continuously (e.g., arterial line blood pressure)
http://terminology.hl7.org/CodeSystem/v2-0168
Call back results
Rush reporting
http://terminology.hl7.org/CodeSystem/v2-0169
Child Observation
Parent Observation
http://terminology.hl7.org/CodeSystem/v2-0170
Coordination
Independent
http://terminology.hl7.org/CodeSystem/v2-0173
Atomic service/test/observation (test code or treatment code)
Single observation calculated via a rule or formula from other independent observations (e.g., Alveolar-arterial ratio, cardiac output)
Functional procedure that may consist of one or more interrelated measures (e.g., glucose tolerance test, creatinine clearance), usually done at different times and/or on different specimens
Profile or battery consisting of many independent atomic observations (e.g., SMA12, electrolytes), usually done at one instrument on one specimen
Superset-a set of batteries or procedures ordered under a single code unit but processed as separate batteries (e.g., routines = CBC, UA, electrolytes)<p>This set indicates that the code being described is used to order multiple service/test/observation b
http://terminology.hl7.org/CodeSystem/v2-0174
Charge description master file
CLN
Clinic master file
CM0
Clinical study master
CM1
Clinical study phase master
CM2
Clinical study Data Schedule Master
CMA
Clinical study with phases and scheduled master file
CMB
Clinical study without phases but with scheduled master file
INV
Inventory master file
LOC
Location master file
MACP
Medicare Approved Coverage Process
MLCP
Medicare Limited Coverage Process
OM1
Observation text master file segments (e.g., Lab)
OM1-OM6
OM2
OM3
OM4
OM5
OM6
OMA
Numerical observation master file
Categorical observation master file
OMC
Observation batteries master file
Calculated observations master file
OME
Other Observation/Service Item master file
OMM
Mixed type observation master file
PRA
Practitioner master file
STF
Staff master file
http://terminology.hl7.org/CodeSystem/v2-0175
AID
AIDS patient
EMP
ETH
Alcohol/drug treatment patient
HIV
HIV(+) patient
PSY
Psychiatric patient
Restricted
Usual control
UWM
Unwed mother
Very restricted
VIP
Very important person or celebrity
http://terminology.hl7.org/CodeSystem/v2-0177
Replace current version of this master file with the version contained in this message
UPD
Change file records as defined in the record-level event codes for each record that follows
http://terminology.hl7.org/CodeSystem/v2-0178
Always. All MFA segments (whether denoting errors or not) must be returned via the application-level acknowledgment message
Error/Reject conditions only. Only MFA segments denoting errors must be returned via the application-level acknowledgment for this message
Never. No application-level response needed
Success. Only MFA segments denoting success must be returned via the application-level acknowledgment for this message
http://terminology.hl7.org/CodeSystem/v2-0179
Reactivate deactivated record
MAD
Add record to master file
MDC
Deactivate: discontinue using record in master file, but do not delete from database
MDL
Delete record from master file
MUP
Update record for master file
http://terminology.hl7.org/CodeSystem/v2-0180
Successful posting of the record defined by the MFE segment
Unsuccessful posting of the record defined by the MFE segment
http://terminology.hl7.org/CodeSystem/v2-0181
Active Staff
Inactive Staff
http://terminology.hl7.org/CodeSystem/v2-0183
Beeper Number
Cellular Phone Number
E-Mail Address (for backward compatibility)
FAX Number
Home Phone Number
Office Phone Number
http://terminology.hl7.org/CodeSystem/v2-0185
Institution bills for provider
Provider does own billing
http://terminology.hl7.org/CodeSystem/v2-0187
Hispanic or Latino
Not Hispanic or Latino
http://terminology.hl7.org/CodeSystem/v2-0189
Firm/Business
BA
Bad address
BDL
Birth delivery location (address where birth occurred)
BI
Billing Address
BR
Residence at birth (home address at time of birth)
Current Or Temporary
Country Of Origin
Legal Address
Mailing
Birth (nee) (birth address, not otherwise specified)
Office/Business
Permanent
Registry home. Refers to the information system, typically managed by a public health agency, that stores patient information such as immunization histories or cancer data, regardless of where the patient obtains services.
Service Location
Shipping Address
TM
Tube Address
Vacation
http://terminology.hl7.org/CodeSystem/v2-0190
Other application data, typically uninterpreted binary data (HL7 V2.3 and later)
Application
Audio data (HL7 V2.3 and later)
FT
Formatted text (HL7 V2.2 only)
Image data (HL7 V2.3 and later)
multipart
MIME multipart package
Non-scanned image (HL7 V2.2 only)
Scanned document (HL7 V2.2 only)
SI
Scanned image (HL7 V2.2 only)
TEXT
Machine readable text document (HL7 V2.3.1 and later)
Machine readable text document (HL7 V2.2 only)
http://terminology.hl7.org/CodeSystem/v2-0191
Amount
http://terminology.hl7.org/CodeSystem/v2-0193
Assigned
Birth name
BAD
Bad Name
Adopted Name
Customary Name
Fathers Name
Licensing Name
Business name
Official Registry Name
Maiden Name
MSK
NAV
Temporarily Unavailable
Newborn Name
NOUSE
No Longer To Be Used
Name of Partner/Spouse
Registered Name
REL
Religious
Pseudonym
Indigenous/Tribal
TEMP
Temporary Name
http://terminology.hl7.org/CodeSystem/v2-0200
ASN
Answering Service Number
BPN
Emergency Number
NET
Network (email) Address
Other Residence Number
PRN
Primary Residence Number
PRS
VHN
Vacation Home Number
WPN
Work Number
http://terminology.hl7.org/CodeSystem/v2-0201
Beeper
Cellular or Mobile Phone
FX
Internet
Internet Address
MD
Modem
Telephone
SAT
Satellite Phone
TDD
Telecommunications Device for the Deaf
TTY
Teletypewriter
X.400
X.400 email address
http://terminology.hl7.org/CodeSystem/v2-0202
Accreditation/Certification Identifier
ACSN
Accession ID
AM
American Express
AMA
American Medical Association Number
Account number
Account number Creditor
AND
Account number debitor
ANON
Anonymous identifier
ANT
Temporary Account Number
APRN
Advanced Practice Registered Nurse number
ASID
Ancestor Specimen ID
Bank Account Number
BC
Bank Card Number
BCFN
Birth Certificate File Number
BCT
Birth Certificate
Birth registry number
Breed Registry Number
BSNR
Primary physician office number
Cost Center number
CONM
Change of Name Document
CY
County number
CZ
Citizenship Card
Death Certificate ID
DCFN
Death Certificate File Number
DDS
Dentist license number
DEA
Drug Enforcement Administration registration number
DFN
Drug Furnishing or prescriptive authority Number
Diner's Club card
DL
Driver's license number
DN
Doctor number
Osteopathic License number
Diplomatic Passport
DPM
Podiatrist license number
Donor Registration Number
DS
Discover Card
EI
Employee number
Employer number
ESN
Staff Enterprise Number
FDR
Fetal Death Report ID
FDRFN
Fetal Death Report File Number
FI
Facility ID
FILL
Filler Identifier
GI
Guarantor internal identifier
GL
General ledger number
GN
Guarantor external identifier
HC
Health Card Number
Indigenous/Aboriginal
JHN
Jurisdictional health number (Canada)
LACSN
Laboratory Accession ID
LANR
Lifelong physician number
Labor and industries number
License number
LR
Local Registry ID
Patient Medicaid number
Member Number
Patient's Medicare number
MCD
Practitioner Medicaid number
MCN
Microchip Number
MCR
Practitioner Medicare number
MCT
Marriage Certificate
Medical License number
Military ID number
MR
Medical record number
MRT
Temporary Medical Record Number
MasterCard
NBSNR
Secondary physician office number
NCT
Naturalization Certificate
National employer identifier
NH
National Health Plan Identifier
NI
National unique individual identifier
NII
National Insurance Organization Identifier
NIIP
National Insurance Payor Identifier (Payor)
NNxxx
National Person Identifier where the xxx is the ISO table 3166 3-character (alphabetic) country code
Nurse practitioner number
National provider identifier
OBI
Observation Instance Identifier
Optometrist license number
Physician Assistant number
Parole Card
PCN
Penitentiary/correctional institution Number
Living Subject Enterprise Number
PEN
Pension Number
PHC
Public Health Case Identifier
PHE
Public Health Event Identifier
PHO
Public Health Official ID
PI
Patient internal identifier
PLAC
Placer Identifier
Person number
PNT
Temporary Living Subject Number
PPIN
Medicare/CMS Performing Provider Identification Number
PPN
Passport number
PRC
Permanent Resident Card Number
Provider number
Patient external identifier
QA
QA number
RI
Resource identifier
Registered Nurse Number
RPH
Pharmacist license number
Railroad Retirement number
Regional registry ID
RRP
Railroad Retirement Provider
SB
Social Beneficiary Identifier
SID
Specimen ID
State license
Subscriber Number
SNBSN
State assigned NDBS card Identifier
SNO
Serial Number
Study Permit
State registry ID
Social Security number
STN
Shipment Tracking Number
TAX
Tax ID number
TN
Treaty Number/ (Canada)
TPR
Temporary Permanent Resident (Canada)
TRL
Training License Number
Unspecified identifier
UDI
Universal Device Identifier
UPIN
Medicare/CMS (formerly HCFA)'s Universal Physician Identification numbers
USID
Unique Specimen ID
VN
Visit number
VP
Visitor Permit
VISA
WC
WIC identifier
WCN
Workers' Comp Number
WP
Work Permit
XV
Health Plan Identifier
Organization identifier
http://terminology.hl7.org/CodeSystem/v2-0203
Alias name
Display name
Legal name
Stock exchange listing name
http://terminology.hl7.org/CodeSystem/v2-0204
administrative price or handling fee
direct unit cost
indirect unit cost
professional fee for performing provider
TF
technology fee for use of equipment
total price
UP
unit price, may be based on length of procedure or service
http://terminology.hl7.org/CodeSystem/v2-0205
Add/Insert
Used in Snapshot mode
http://terminology.hl7.org/CodeSystem/v2-0206
Archive
Initial load
Not present
Not present (the default, meaning current processing)
Restore from archive
Current processing, transmitted at intervals (scheduled or on demand)
http://terminology.hl7.org/CodeSystem/v2-0207
Application error
Application reject
NF
No data found, no errors
Data found, no errors (this is the default)
PD
Protected data
Too much data found
http://terminology.hl7.org/CodeSystem/v2-0208
EQ
Greater than or equal
Generic
GT
Less than or equal
Not Equal
http://terminology.hl7.org/CodeSystem/v2-0209
Default
http://terminology.hl7.org/CodeSystem/v2-0210
8859/1
The printable characters from the ISO 8859/1 Character set
8859/15
The printable characters from the ISO 8859/15 (Latin-15)
8859/2
The printable characters from the ISO 8859/2 Character set
8859/3
The printable characters from the ISO 8859/3 Character set
8859/4
The printable characters from the ISO 8859/4 Character set
8859/5
The printable characters from the ISO 8859/5 Character set
8859/6
The printable characters from the ISO 8859/6 Character set
8859/7
The printable characters from the ISO 8859/7 Character set
8859/8
The printable characters from the ISO 8859/8 Character set
8859/9
The printable characters from the ISO 8859/9 Character set
ASCII
The printable 7-bit ASCII character set.
BIG-5
Code for Taiwanese Character Set (BIG-5)
CNS 11643-1992
Code for Taiwanese Character Set (CNS 11643-1992)
GB 18030-2000
Code for Chinese Character Set (GB 18030-2000)
ISO IR14
Code for Information Exchange (one byte)(JIS X 0201-1976).
ISO IR159
Code of the supplementary Japanese Graphic Character set for information interchange (JIS X 0212-1990).
ISO IR6
ASCII graphic character set consisting of 94 characters.
ISO IR87
Code for the Japanese Graphic Character set for information interchange (JIS X 0208-1990),
JAS2020
A subset of ISO2020 used for most Kanjii transmissions
JIS X 0202
ISO 2022 with escape sequences for Kanjii
KS X 1001
Code for Korean Character Set (KS X 1001)
UNICODE
The world wide character standard from ISO/IEC 10646-1-1993
UNICODE UTF-16
UCS Transformation Format, 16-bit form
UNICODE UTF-32
UCS Transformation Format, 32-bit form
UNICODE UTF-8
UCS Transformation Format, 8-bit form
http://terminology.hl7.org/CodeSystem/v2-0211
The visit is marked for deletion and the user cannot enter new data against it.
The visit is marked inactive and the user cannot enter new data against it.
Marked for purge. User is no longer able to update the visit.
http://terminology.hl7.org/CodeSystem/v2-0213
Child Health Assistance
ES
Elective Surgery Program
FP
http://terminology.hl7.org/CodeSystem/v2-0214
Family only
No Publicity
http://terminology.hl7.org/CodeSystem/v2-0215
AI
Active Inpatient
Discharged Inpatient
http://terminology.hl7.org/CodeSystem/v2-0216
http://terminology.hl7.org/CodeSystem/v2-0217
Alone
Institution
Relative
Spouse Only
http://terminology.hl7.org/CodeSystem/v2-0220
Small Children Dependent
CB
Common Bath
Spouse dependent
Medical Supervision Required
Spouse Dependent
WU
Walk up
http://terminology.hl7.org/CodeSystem/v2-0223
Arranged
Not Arranged
http://terminology.hl7.org/CodeSystem/v2-0224
Not Required
http://terminology.hl7.org/CodeSystem/v2-0225
AB
Abbott Laboratories
Adams Laboratories, Inc.
ALP
Alpha Therapeutic Corporation
Armour
AVB
Aventis Behring L.L.C.
AVI
Aviron
Baxter Healthcare Corporation
BAH
BAY
Bayer Corporation
Berna Products
BPC
Berna Products Corporation
CEN
Centeon L.L.C.
CHI
Chiron Corporation
CMP
Celltech Medeva Pharmaceuticals
CNJ
Cangene Corporation
CON
Connaught
DVC
DynPort Vaccine Company, LLC
EVN
Evans Medical Limited
GEO
GeoVax Labs, Inc.
GRE
Greer Laboratories, Inc.
IAG
Immuno International AG
Merieux
IUS
Immuno-U.S., Inc.
JPN
The Research Foundation for Microbial Diseases of Osaka University
KGC
Korea Green Cross Corporation
LED
Lederle
Massachusetts Public Health Biologic Laboratories
MBL
Massachusetts Biologic Laboratories
MedImmune, Inc.
MIL
Miles
MIP
Bioport Corporation
MSD
Merck & Co., Inc.
NAB
NABI
North American Vaccine, Inc.
NOV
Novartis Pharmaceutical Corporation
NVX
Novavax, Inc.
NYB
New York Blood Center
ORT
Ortho-Clinical Diagnostics
OTC
Organon Teknika Corporation
Other manufacturer
Parkedale Pharmaceuticals
PMC
sanofi pasteur
PRX
Praxis Biologics
PWJ
PowderJect Pharmaceuticals
SCL
Sclavo, Inc.
Swiss Serum and Vaccine Inst.
SKB
GlaxoSmithKline
SOL
Solvay Pharmaceuticals
TAL
Talecris Biotherapeutics
Unknown manufacturer
United States Army Medical Research and Material Command
VXG
VaxGen
Wyeth-Ayerst
WAL
ZLB
ZLB Behring
http://terminology.hl7.org/CodeSystem/v2-0227
Diagnosis
Invasive procedure not classified elsewhere (I.V., catheter, etc.)
Medication (antibiotic)
Radiological scheduling (not using ICDA codes)
Sign and symptom
Tissue diagnosis
http://terminology.hl7.org/CodeSystem/v2-0228
Champus
Managed Care Organization
Medicare
http://terminology.hl7.org/CodeSystem/v2-0229
Anesthesia
Diagnostic procedure
Invasive procedure not classified elsewhere (e.g., IV, catheter, etc.)
Procedure for treatment (therapeutic, including operations)
http://terminology.hl7.org/CodeSystem/v2-0230
Full-time student
Not a student
Part-time student
http://terminology.hl7.org/CodeSystem/v2-0231
Medicare claim status
Medicaid claim status
Name/address change
http://terminology.hl7.org/CodeSystem/v2-0232
10D
10 day report
15D
15 day report
30D
30 day report
3D
3 day report
7D
7 day report
Additional information
Correction
Device evaluation
Requested information
http://terminology.hl7.org/CodeSystem/v2-0234
Clinical trial
Database/registry/poison control center
Distributor
Health professional
Literature
Manufacturer/marketing authority holder
Non-healthcare professional
Regulatory agency
http://terminology.hl7.org/CodeSystem/v2-0235
Local facility/user facility
Manufacturer
http://terminology.hl7.org/CodeSystem/v2-0236
Unexpected beneficial effect
Dependency
Interaction
Lack of expect therapeutic effect
Misuse
Overdose
Drug withdrawal
http://terminology.hl7.org/CodeSystem/v2-0237
Significant
http://terminology.hl7.org/CodeSystem/v2-0238
http://terminology.hl7.org/CodeSystem/v2-0239
Congenital anomaly/birth defect
Death
Caused hospitalized
Incapacity which is significant, persistent or permanent
J
Disability which is significant, persistent or permanent
Life threatening
Prolonged hospitalization
Required intervention to prevent permanent impairment/damage
http://terminology.hl7.org/CodeSystem/v2-0240
Died
Fully recovered
Not recovering/unchanged
Sequelae
http://terminology.hl7.org/CodeSystem/v2-0241
Health care consumer/patient
Other health professional
Lawyer/attorney
Mid-level professional (nurse, nurse practitioner, physician's assistant)
Other non-health professional
Physician (osteopath, homeopath)
http://terminology.hl7.org/CodeSystem/v2-0242
http://terminology.hl7.org/CodeSystem/v2-0243
Evaluation anticipated, but not yet begun
Product received in condition which made analysis impossible
Product discarded -- unable to follow up
Product remains implanted -- unable to follow up
Problem already known, no evaluation necessary
Evaluation in progress
Q
Product under quarantine -- unable to follow up
Product under recall/corrective action
Product unavailable for follow up investigation
Product not made by company
Evaluation completed
http://terminology.hl7.org/CodeSystem/v2-0247
Actual product involved in incident was evaluated
A product from the same lot as the actual product involved was evaluated
A product from a controlled/non-related inventory was evaluated
A product from a reserve sample was evaluated
http://terminology.hl7.org/CodeSystem/v2-0248
Highly probable
Improbable
Moderately probable
Not related
Somewhat probable
http://terminology.hl7.org/CodeSystem/v2-0250
Product dose or frequency of use increased
Product dose or frequency of use reduced
Product withdrawn permanently
WT
Product withdrawn temporarily
http://terminology.hl7.org/CodeSystem/v2-0251
AW
Abatement of event after product withdrawn
Event recurred after product reintroduced
Dose response observed
EX
Alternative explanations for the event available
Event occurred after product introduced
Literature reports association of product with event
Occurrence of event was confirmed by objective evidence
Effect observed when patient receives placebo
Similar events in past for this patient
TC
Toxic levels of product documented in blood or body fluids
http://terminology.hl7.org/CodeSystem/v2-0252
Transplacental
Blood product
http://terminology.hl7.org/CodeSystem/v2-0253
Absorbance
ACNC
Concentration, Arbitrary Substance
APER
Appearance
ARB
Arbitrary
AREA
ASPECT
Aspect
CACT
Catalytic Activity
CCNT
Catalytic Content
CCRTO
Catalytic Concentration Ratio
CFR
Catalytic Fraction
CLAS
CNC
Catalytic Concentration
CNST
Constant
COEF
Coefficient
COLOR
CONS
Consistency
CRAT
Catalytic Rate
CRTO
Catalytic Ratio
DEN
Density
DEV
DIFF
Difference
ELAS
Elasticity
ELPOT
Electrical Potential (Voltage)
ELRAT
Electrical current (amperage)
ELRES
Electrical Resistance
ENGR
Energy
ENT
Entitic
ENTCAT
Entitic Catalytic Activity
ENTNUM
Entitic Number
ENTSUB
Entitic Substance of Amount
ENTVOL
Entitic Volume
EQL
Equilibrium
FORCE
Mechanical force
FREQ
Frequency
IMP
Impression/ interpretation of study
KINV
Kinematic Viscosity
LEN
Length
LINC
Length Increment
Liquefaction
MASS
Mass
MCNC
Mass Concentration
MCNT
Mass Content
MCRTO
Mass Concentration Ratio
Mass Fraction
MGFLUX
Magnetic flux
MINC
Mass Increment
MORPH
Morphology
MOTIL
Motility
MRAT
Mass Rate
MRTO
Mass Ratio
NCNC
Number Concentration
NCNT
Number Content
NFR
Number Fraction
NRTO
Number Ratio
NUM
Optical density
OSMOL
Osmolality
PRES
Pressure (Partial)
PRID
Presence/Identity/Existence
PWR
Power (wattage)
RANGE
Ranges
RATIO
Ratios
RCRLTM
Reciprocal Relative Time
RDEN
Relative Density
RLMCNC
Relative Mass Concentration
RLSCNC
Relative Substance Concentration
RLTM
Relative Time
SATFR
Saturation Fraction
SCNC
Substance Concentration
SCNCIN
Substance Concentration Increment
SCNT
Substance Content
SCNTR
Substance Content Rate
SCRTO
Substance Concentration Ratio
SFR
Substance Fraction
SHAPE
SMELL
Smell
SRAT
Substance Rate
SRTO
Substance Ratio
SUB
Substance Amount
SUSC
Susceptibility
TASTE
Taste
Temperature
TEMPDF
Temperature Difference
TEMPIN
Temperature Increment
THRMCNC
Threshold Mass Concentration
THRSCNC
Threshold Substance Concentration
TIME
Time (e.g. seconds)
TITR
Dilution Factor (Titer)
TMDF
Time Difference
TMSTP
Time Stamp-Date and Time
TRTO
Time Ratio
TYPE
VCNT
Volume Content
VEL
Velocity
VELRT
Velocity Ratio
VFR
Volume Fraction
VISC
Viscosity
VOL
Volume
VRAT
Volume Rate
VRTO
Volume Ratio
http://terminology.hl7.org/CodeSystem/v2-0254
(asterisk) Life of the "unit"
12H
12 hours
1H
1 hour
1L
1 months (30 days)
1W
1 week
2.5H
2 1/2 hours
24H
24 hours
2D
2 days
2H
2 hours
2L
2 months
2W
2 weeks
30M
30 minutes
3 days
3H
3 hours
3L
3 months
3W
3 weeks
4D
4 days
4H
4 hours
4W
4 weeks
5D
5 days
5H
5 hours
6D
6 days
6H
6 hours
7H
7 hours
8H
8 hours
Life of the "unit"
point in time
http://terminology.hl7.org/CodeSystem/v2-0255
10 days
10M
10 minutes post challenge
12 hours post challenge
15M
15 minutes post challenge
1 hour post challenge
1 month (30 days) post challenge
1M
1 minute post challenge
2 1/2 hours post challenge
20M
20 minutes post challenge
24 hours post challenge
25M
25 minutes post challenge
2 hours post challenge
2 months (60 days) post challenge
2M
2 minutes post challenge
30 minutes post challenge
3 hours post challenge
3 months (90 days) post challenge
3M
3 minutes post challenge
4 hours post challenge
4M
4 minutes post challenge
5 hours post challenge
5M
5 minutes post challenge
6 hours post challenge
6M
6 minutes post challenge
7 days
7 hours post challenge
7M
7 minutes post challenge
8 hours post challenge
8H SHIFT
8 hours aligned on nursing shifts
8M
8 minutes post challenge
9M
9 minutes post challenge
BS
Baseline (time just before the challenge)
PEAK
The time post drug dose at which the highest drug level is reached (differs by drug)
RANDOM
Time from the challenge, or dose not specified. (random)
TROUGH
The time post drug dose at which the lowest drug level is reached (varies with drug)
http://terminology.hl7.org/CodeSystem/v2-0256
CFST
Fasting (no calorie intake) for the period specified in the time component of the term, e.g., 1H POST CFST
EXCZ
Exercise undertaken as challenge (can be quantified)
FFST
No fluid intake for the period specified in the time component of the term
http://terminology.hl7.org/CodeSystem/v2-0257
CONTROL
Control
DONOR
Donor
PATIENT
http://terminology.hl7.org/CodeSystem/v2-0258
Angioscopy
Biomagnetic imaging
Color flow Doppler
Colposcopy
Computed radiography
CS
Cystoscopy
Computed tomography
Duplex Doppler
DG
Diapanography
DM
Digital microscopy
Echocardiography
Endoscopy
Fluorescein angiography
FS
Fundoscopy
LP
Laparoscopy
LS
Laser surface scan
Magnetic resonance angiography
Magnetic resonance spectroscopy
NM
Nuclear Medicine (radioisotope study)
Positron emission tomography (PET)
Radio fluoroscopy
Single photon emission computed tomography (SPECT)
TG
Thermography
US
Ultrasound
XA
X-ray Angiography
http://terminology.hl7.org/CodeSystem/v2-0259
Clinic
Exam Room
Other Location
Nursing Unit
Operating Room
http://terminology.hl7.org/CodeSystem/v2-0260
EEG
Electro-Encephalogram
EKG
Electro-Cardiogram
Infusion pump
IV pump
OXY
Oxygen
SUC
Suction
VEN
Ventilator
VIT
Vital signs monitor
http://terminology.hl7.org/CodeSystem/v2-0261
Isolation
Private room - medically justified
Private room - due to overflow
http://terminology.hl7.org/CodeSystem/v2-0262
Ambulatory
Critical care
Intensive care
http://terminology.hl7.org/CodeSystem/v2-0263
ALC
AMB
Coronary/cardiac care
CCR
EDI
FPC
Family planning
INT
NAT
Naturopathic
NBI
Newborn, nursery, infants
OBG
Obstetrics, gynecology
OBS
Other specialty
PED
Pediatrics
General/family practice
Pediatric/neonatal intensive care
PPS
Pediatric psychiatric
Pediatric rehabilitation
PSI
Psychiatric intensive care
REH
WIC
Walk-in clinic
http://terminology.hl7.org/CodeSystem/v2-0265
FRI
MON
SUN
THU
TUE
WED
http://terminology.hl7.org/CodeSystem/v2-0267
Override allowed
Override required
Override not allowed
http://terminology.hl7.org/CodeSystem/v2-0268
Charge on Order
Charge on Result
http://terminology.hl7.org/CodeSystem/v2-0269
Autopsy report
Cardiodiagnostics
Diagnostic imaging
Discharge summary
ED
Emergency department report
HP
History and physical examination
Operative report
Psychiatric consultation
Psychiatric history and physical examination
Procedure note
Progress note
Surgical pathology
TS
Transfer summary
http://terminology.hl7.org/CodeSystem/v2-0270
Authenticated
Dictated
Documented
Incomplete
Legally authenticated
Pre-authenticated
http://terminology.hl7.org/CodeSystem/v2-0271
ASTM Level 1
ASTM Level 2
ASTM Level 3
http://terminology.hl7.org/CodeSystem/v2-0272
AV
Available for patient care
OB
Obsolete
Unavailable for patient care
http://terminology.hl7.org/CodeSystem/v2-0273
Active and archived
Archived (not active)
Purged
http://terminology.hl7.org/CodeSystem/v2-0275
CHECKUP
A routine check-up, such as an annual physical
EMERGENCY
Emergency appointment
FOLLOWUP
A follow up visit from a previous appointment
ROUTINE
Routine appointment - default if not valued
WALKIN
A previously unscheduled walk-in visit
http://terminology.hl7.org/CodeSystem/v2-0276
A request to add a completed appointment, used to maintain records of completed appointments that did not appear in the schedule (e.g., STAT, walk-in, etc.)
Routine schedule request type – default if not valued
A request for a tentative (e.g., “penciled in”) appointment
http://terminology.hl7.org/CodeSystem/v2-0277
Blocked
Discontinued
Noshow
Overbook
Started
http://terminology.hl7.org/CodeSystem/v2-0278
Confirm
Contact the Placer Contact Person prior to making any substitutions of this resource
Substitution of this resource is not allowed
Notify
Notify the Placer Contact Person, through normal institutional procedures, that a substitution of this resource has been made
Substitution of this resource is allowed
http://terminology.hl7.org/CodeSystem/v2-0279
http://terminology.hl7.org/CodeSystem/v2-0280
Hom
Home Care
Med
Psy
Rad
Skn
Skilled Nursing
http://terminology.hl7.org/CodeSystem/v2-0281
Assume Management
Return Patient After Evaluation
Second Opinion
Send Written Report
http://terminology.hl7.org/CodeSystem/v2-0282
http://terminology.hl7.org/CodeSystem/v2-0283
http://terminology.hl7.org/CodeSystem/v2-0284
Consulting Provider
PP
Primary Care Provider
Referring Provider
Referred to Provider
http://terminology.hl7.org/CodeSystem/v2-0286
ADD
CORRECT
LINK
UNCHANGED
UNLINK
UPDATE
http://terminology.hl7.org/CodeSystem/v2-0287
(pad)
f
g
h
j
k
l
m
p
q
r
s
t
v
z
+
/
http://terminology.hl7.org/CodeSystem/v2-0290
Source RFC 2046
BASIC
ISDN PCM audio data
DICOM
Digital Imaging and Communications in Medicine
FAX
Facsimile data
GIF
Graphics Interchange Format
Hypertext Markup Language
JOT
Electronic ink data (Jot 1.0 standard)
JPEG
Joint Photographic Experts Group
Octet-stream
Uninterpreted binary data
PICT
PICT format image data
PostScript
PostScript program
RTF
Rich Text Format
SGML
Standard Generalized Markup Language (HL7 V2.3.1 and later)
TIFF
TIFF image data
x-hl7-cda-level-one
HL7 Clinical Document Architecture Level One document
Extensible Markup Language (HL7 V2.3.1 and later)
http://terminology.hl7.org/CodeSystem/v2-0291
DTP
OPV
MMR
M/R
measles
rubella
mumps
Hep B, adolescent or pediatric
Td (adult)
IPV
pneumococcal conjugate
typhoid, ViCPs
DTP-Hib-Hep B
meningococcal C conjugate
Hep A-Hep B
vaccinia (smallpox) diluted
DTaP, 5 pertussis antigens6
DTaP, NOS
meningococcal, NOS
pneumococcal, NOS
pertussis
DTaP-Hep B-IPV
influenza, live, intranasal
tetanus toxoid, NOS
meningococcal A,C,Y,W-135 diphtheria conjugate
Tdap
rotavirus, pentavalent
VZIG (IND)
HPV, bivalent
rotavirus, monovalent
diphtheria antitoxin
DTaP-Hib-IPV
zoster
rotavirus, NOS1
TIG
IG, NOS
influenza, split (incl. purified surface antigen)
influenza, whole
Hib, NOS
rabies, intramuscular injection
BCG
DTaP
varicella
DTP-Hib
plague
anthrax
typhoid, oral
cholera
botulinum antitoxin
DT (pediatric)
CMVIG
HBIG
Hep A, pediatric, NOS
meningococcal
pneumococcal
RIG
tetanus toxoid
VZIG
yellow fever
rubella/mumps
Japanese encephalitis
rabies, intradermal injection
typhoid, parenteral
Hep B, adolescent/high risk infant2
Hep B, adult4
Hep B, dialysis
Hep B, NOS
Hib (PRP-D)
Hib (HbOC)
Hib (PRP-T)
Hib (PRP-OMP)
DTaP-Hib
Hib-Hep B
Hep A, adult
typhoid, parenteral, AKD (U.S. military)
adenovirus, type 4
adenovirus, type 7
dengue fever
hantavirus
Hep C
Hep E
herpes simplex 2
HPV, quadrivalent
Junin virus
leishmaniasis
leprosy
Lyme disease
malaria
melanoma
parainfluenza-3
Q fever
RSV-IGIV
rheumatic fever
Rift Valley fever
rotavirus, tetravalent
vaccinia (smallpox)
Staphylococcus bacterio lysate
tick-borne encephalitis
tularemia vaccine
vaccinia immune globulin
VEE, live
VEE, inactivated
adenovirus, NOS1
Hep A, ped/adol, 2 dose
Hep A, ped/adol, 3 dose
Hep A, NOS
IG
IGIV
influenza, NOS
polio, NOS
rabies, NOS
typhoid, NOS
VEE, NOS
RSV-MAb
MMRV
TST-OT tine test
TST-PPD intradermal
TST-PPD tine test
TST, NOS
RESERVED - do not use3
998
no vaccine administered5
999
http://terminology.hl7.org/CodeSystem/v2-0292
Fri
An indicator that Friday is or is not preferred for the day on which the appointment will occur.
Mon
An indicator that Monday is or is not preferred for the day on which the appointment will occur.
Prefend
An indicator that there is a preferred end time for the appointment request, service or resource.
Prefstart
An indicator that there is a preferred start time for the appointment request, service or resource.
Sat
An indicator that Saturday is or is not preferred for the day on which the appointment will occur.
Sun
An indicator that Sunday is or is not preferred for the day on which the appointment will occur.
Thu
An indicator that Thursday is or is not preferred for the day on which the appointment will occur.
Tue
An indicator that Tuesday is or is not preferred for the day on which the appointment will occur.
Wed
An indicator that Wednesday is or is not preferred for the day on which the appointment will occur.
http://terminology.hl7.org/CodeSystem/v2-0294
Flat-rate. Apply the entire price to this interval, do not pro-rate the price if the full interval has not occurred/been consumed
Pro-rate. Apply this price to this interval, pro-rated by whatever portion of the interval has occurred/been consumed
http://terminology.hl7.org/CodeSystem/v2-0298
No encoding - data are displayable ASCII characters.
Base64
Encoding as defined by MIME (Multipurpose Internet Mail Extensions) standard RFC 1521. Four consecutive ASCII characters represent three consecutive octets of binary data. Base64 utilizes a 65-character subset of US-ASCII, consisting of both the upper and
Hex
Hexadecimal encoding - consecutive pairs of hexadecimal digits represent consecutive single octets.
http://terminology.hl7.org/CodeSystem/v2-0299
CAP
College of American Pathologist Accreditation Number
CLIA
Clinical Laboratory Improvement Amendments
CLIP
Clinical laboratory Improvement Program
DNS
Domain Name System
EUI64
IEEE 64-bit Extended Unique Identifier
GUID
globally unique identifier
HCD
CEN Healthcare Coding Identifier
HL7
HL7 registration schemes
ISO Object Identifier
Local
L,M,N
US National Provider Identifier
Random
Uniform Resource Identifier
Universal Unique Identifier
x400
X.400 MHS identifier
x500
X500 directory Name
http://terminology.hl7.org/CodeSystem/v2-0301
Provider's Office
SNF
http://terminology.hl7.org/CodeSystem/v2-0305
Both hospital and physician
Hospital/institutional
Physician/professional
http://terminology.hl7.org/CodeSystem/v2-0309
http://terminology.hl7.org/CodeSystem/v2-0311
Yes, patient has a living will but it is not on file
No, patient does not have a living will but information was provided
No, patient does not have a living will and no information was provided
Yes, patient has a living will
http://terminology.hl7.org/CodeSystem/v2-0315
Yes, patient is a documented donor, but documentation is not on file
No, patient is not a documented donor, but information was provided
No, patient has not agreed to be a donor
Patient leaves organ donation decision to a specific person
Patient leaves organ donation decision to relatives
Yes, patient is a documented donor and documentation is on file
http://terminology.hl7.org/CodeSystem/v2-0316
9900
Pace spike
9901
SAS marker
9902
Sense marker
9903
Beat marker
9904
etc.
http://terminology.hl7.org/CodeSystem/v2-0317
Automatic Dispensing
Floor Stock
TR
Traditional
Unit Dose
http://terminology.hl7.org/CodeSystem/v2-0321
Not Administered
Partially Administered
Refused
http://terminology.hl7.org/CodeSystem/v2-0322
No change
http://terminology.hl7.org/CodeSystem/v2-0323
Gender of patient(s)
Implant: can be used for radiation implant patients
Infectious disease: this location can be used for isolation
LCR
Level of care
LIC
Licensed
OVR
Overflow
PRL
Privacy level: indicating the level of private versus non-private room
SET
Bed is set up
SHA
Shadow: a temporary holding location that does not physically exist
SMK
Smoking
Bed is staffed
TEA
Teaching location
http://terminology.hl7.org/CodeSystem/v2-0324
ALI
Location Alias(es)
DTY
Nearest dietary location
Nearest lab
LB2
Second nearest lab
Parent location
Nearest pharmacy
RX2
Second nearest pharmacy
http://terminology.hl7.org/CodeSystem/v2-0325
Account level
Visit level
http://terminology.hl7.org/CodeSystem/v2-0326
Actual count
Estimated (see comment)
http://terminology.hl7.org/CodeSystem/v2-0329
510E
510 (K) exempt
510K
510 (K)
522S
Post marketing study (522)
PMA
Premarketing authorization
Preamendment
TXN
Transitional
http://terminology.hl7.org/CodeSystem/v2-0330
Agent for a foreign manufacturer
http://terminology.hl7.org/CodeSystem/v2-0331
Accept
Initiate
http://terminology.hl7.org/CodeSystem/v2-0332
Associated party
Insured
http://terminology.hl7.org/CodeSystem/v2-0334
Ante (before)
BID
twice a day at institution-specified times
service is provided continuously between start time and stop time
Cibus Diurnus (lunch)
Inter
Cibus Matutinus (breakfast)
Meal Related Timings
<timing>C ("cum")<meal>
Once
one time only.
Post (after)
given as needed
PRNxxx
where xxx is some frequency code
Q<integer>D
every <integer> days
Q<integer>H
every <integer> hours
Q<integer>J<day#>
repeats on a particular day of the week,
Q<integer>L
every <integer> months (Lunar cycle)
Q<integer>M
every <integer> minutes
Q<integer>S
every <integer> seconds
Q<integer>W
every <integer> weeks
QAM
in the morning at institution-specified time
QHS
every day before the hour of sleep
QID
four times a day at institution-specified times
QOD
every other day
QPM
in the evening at institution-specified time
QSHIFT
during each of three eight-hour shifts at institution-specified times
TID
three times a day at institution-specified times
U <spec>
for future use, where <spec> is an interval specification as defined by the UNIX cron specification.
Cibus Vespertinus (dinner)
xID
"X" times per day at institution-specified times, where X is a numeral 5 or greater.
http://terminology.hl7.org/CodeSystem/v2-0335
Provider Ordered
Patient Preference
Work Load
http://terminology.hl7.org/CodeSystem/v2-0336
Certified
http://terminology.hl7.org/CodeSystem/v2-0337
Drug Enforcement Agency no.
L&I
Medicaid number
Medicare number
State license number
Training license number
Unique physician ID no.
http://terminology.hl7.org/CodeSystem/v2-0338
Service is subject to medical necessity procedures
Patient has been informed of responsibility, and agrees to pay for service
Patient has been informed of responsibility, and asks that the payer be billed
Advanced Beneficiary Notice has not been signed
http://terminology.hl7.org/CodeSystem/v2-0339
Patient is insured
Natural child/insured financial responsibility
Natural child/Insured does not have financial responsibility
Step child
Ward of the court
Organ donor
Cadaver donor
Niece/nephew
Injured plaintiff
Sponsored dependent
Minor dependent of a minor dependent
http://terminology.hl7.org/CodeSystem/v2-0344
Use NUBC codes
Auto accident
No fault insurance involved-including auto accident/other
Accident/tort liability
Accident/employment related
Other accident
Crime victim
Start of infertility treatment cycle
Last menstrual period
Onset of symptoms/illness
Date of onset for a chronically dependent individual
Date outpatient occupational therapy plan established or last reviewed
Date of retirement patient/beneficiary
Date of retirement spouse
Guarantee of payment began
UR notice received
Date active care ended
Date insurance denied
Date benefits terminated by primary payor
Date SNF bed available
Date home health plan established
Spouse's date of birth
Date outpatient physical therapy plan established or last reviewed
Date outpatient speech pathology plan established or last reviewed
Date beneficiary notified of intent to bill (accommodations)
Date beneficiary notified of intent to bill (procedures or treatments)
First day of the Medicare coordination period for ESRD beneficiaries covered by EGHP
Date of election of extended care facilities
Date treatment started for P.T.
Date of inpatient hospital discharge for covered transplant patients
Date of inpatient hospital discharge for non-covered transplant patient
Scheduled date of admission
Date of first test for pre-admission testing
Date of discharge
Scheduled date of canceled surgery
Date treatment started for O.T.
Date treatment started for S.T.
Date treatment started for cardiac rehab.
47 ... 49
Date lien released
Date treatment started for psychiatric care
Occurrence span codes and dates
70 ... 99
Birthdate - insured A
Effective date - insured A policy
Benefits exhausted payer A
http://terminology.hl7.org/CodeSystem/v2-0350
use NUBC codes
Qualifying stay dates for SNF
Prior stay dates
First/last visit
Benefit eligibility period
Non-covered level of care
SNF level of care
Patient liability
Provider liability period
SNF prior stay dates
M0
PSRO/UR approved stay dates
http://terminology.hl7.org/CodeSystem/v2-0351
ADR_A19
ADT_A01
A01, A04, A08, A13
ADT_A02
ADT_A03
ADT_A05
A05, A14, A28, A31
ADT_A06
A06, A07
ADT_A09
A09, A10, A11
ADT_A12
ADT_A15
ADT_A16
ADT_A17
ADT_A18
ADT_A20
ADT_A21
A21, A22, A23, A25, A26, A27, A29, A32, A33
ADT_A24
ADT_A28
A28, A31
ADT_A30
ADT_A37
ADT_A38
ADT_A39
A39, A40, A41, A42
ADT_A43
ADT_A44
ADT_A45
ADT_A50
A50, A51
ADT_A52
A52, A53
ADT_A54
A54, A55
ADT_A60
ADT_A61
A61, A62
ARD_A19
BAR_P01
BAR_P02
BAR_P05
BAR_P06
BAR_P10
BAR_P12
BPS_O29
BRP_030
BRP_O30
BRT_O32
BTS_O31
CCF_I22
CCI_I22
CCM_I21
CCQ_I19
CCR_I16
I16, |17, |18
CCU_I20
CQU_I19
CRM_C01
C01, C02, C03, C04, C05, C06, C07, C08
CSU_C09
C09, C10, C11, C12
DBC_O41
DBC_O42
DEL_O46
DEO_O45
DER_O44
DFT_P03
DFT_P11
DOC_T12
DPR_O48
DRC_O47
DRG_O43
DSR_P04
DSR_Q01
DSR_Q03
EAC_U07
EAN_U09
EAR_U08
EDR_R07
EHC_E01
EHC_E02
EHC_E04
EHC_E10
EHC_E12
EHC_E13
EHC_E15
EHC_E20
EHC_E21
EHC_E24
EQQ_Q04
ERP_R09
ESR_U02
ESU_U01
INR_U06
INU_U05
INV_U14
Events U14
LSU_U12
U12, U13
MDM_T01
T01, T03, T05, T07, T09, T11
MDM_T02
T02, T04, T06, T08, T10
MFD_MFA
MFA
MFD_P09
MFK_M01
M01, M02, M03, M04, M05, M06, M07, M08, M09, M10, M11
MFN_M01
MFN_M02
MFN_M03
MFN_M04
MFN_M05
MFN_M06
MFN_M07
MFN_M08
MFN_M09
MFN_M10
MFN_M11
MFN_M12
MFN_M13
MFN_M15
MFN_M16
MFN_M17
MFN_M18
MFQ_M01
M01, M02, M03, M04, M05, M06
MFR_M01
M01, M02, M03,
MFR_M04
MFR_M05
MFR_M06
MFR_M07
NMD_N02
NMQ_N01
NMR_N01
OMB_O27
OMD_O01
OMD_O03
OMG_O19
OMI_O23
OML_O21
OML_O33
OML_O35
OML_O39
OML_O59
Laboratory Fulfillment request with REL segment
OMN_O01
OMN_O07
OMP_O09
OMQ_O42
OMQ_O57
OMS_O01
OMS_O05
OPL_O37
OPR_O38
OPU_R25
ORA_R33
ORA_R41
ORB_O28
ORD_O02
ORD_O04
ORF_R02
R02, R04
ORF_R04
ORG_O20
ORI_O24
ORL_O22
ORL_O34
ORL_O36
ORL_O40
ORL_O41
ORL_O42
ORL_O43
ORL_O44
ORL_O53
ORL_O54
ORL_O55
ORL_O56
ORM_O01
ORM_Q06
ORN_O02
ORN_O08
ORP_O10
ORR_O02
ORR_Q06
ORS_O02
ORS_O06
ORU_R01
ORU_R30
ORU_R31
ORU_R32
ORU_W01
ORX_O43
ORX_O58
OSM_R26
OSQ_Q06
OSR_Q06
OSU_O41
OSU_O51
OSU_O52
OUL_R21
OUL_R22
OUL_R23
OUL_R24
PEX_P07
P07, P08
PGL_PC6
PC6, PC7, PC8
PIN_I07
PMU_B01
B01, B02
PMU_B03
PMU_B04
B04, B05, B06
PMU_B07
PMU_B08
PPG_PCG
PCC, PCG, PCH, PCJ
PPP_PCB
PCB, PCD
PPR_PC1
PC1, PC2, PC3
PPT_PCL
PPV_PCA
PRR_PC5
PTR_PCF
QBP_E03
QBP_E22
QBP_O33
QBP_O34
QBP_Q11
QBP_Q13
QBP_Q15
QBP_Q21
Q21, Q22, Q23,Q24, Q25
QBP_Qnn
Qnn
QBP_Z73
Z73
QCK_Q02
QCN_J01
J01, J02
QRF_W02
QRY_A19
QRY_P04
QRY_PC4
PC4, PC9, PCE, PCK
QRY_Q01
Q01, Q26, Q27, Q28, Q29, Q30
QRY_Q02
QRY_R02
QRY_T12
QSB_Q16
QVR_Q17
RAR_RAR
RAS_O01
RAS_O02
O022
RAS_O17
RCI_I05
RCL_I06
RDE_O01
RDE_O11
O11, O25
RDE_O49
Events O49
RDO_O01
RDR_RDR
RDS_O01
RDS_O13
RDY_K11
RDY_K15
REF_I12
I12, I13, I14, I15
RER_RER
RGR_RGR
RGV_O01
RGV_O15
ROR_ROR
RPA_I08
I08, I09. I10, I11
RPI_I01
I01, I04
RPI_I04
RPI_I0I
RPL_I02
RPR_I03
RQA_I08
I08, I09, I10, I11
RQC_I05
I05, I06
RQC_I06
RQI_I01
I01, I02, I03, I07
RQI_I0I
I01, I02, I03
RQP_I04
RQQ_Q09
RRA_O02
RRA_O18
RRD_O02
RRD_O14
RRE_O02
RRE_O12
O12, O26
RRE_O50
Events O50
RRG_O02
RRG_O16
RRI_I12
RRO_O02
RSP_E03
RSP_E22
RSP_K11
RSP_K21
RSP_K22
RSP_K23
K23, K24
RSP_K24
RSP_K25
RSP_K31
RSP_K32
RSP_O33
RSP_O34
RSP_Q11
RSP_Z82
Z82
RSP_Z86
Z86
RSP_Z88
Z88
RSP_Z90
Z90
RTB_K13
RTB_Knn
Knn
RTB_Z74
Z74
SDR_S31
S31, S36
SDR_S32
S32, S37
SIU_S12
S12, S13, S14, S15, S16, S17, S18, S19, S20, S21, S22, S23, S24, S26
SLR_S28
S28, S29, S30, S34, S35
SPQ_Q08
SQM_S25
SQR_S25
SRM_S01
S01, S02, S03, S04, S05, S06, S07, S08, S09, S10, S11
SRM_T12
SRR_S01
SRR_T12
SSR_U04
SSU_U03
STC_S33
SUR_P09
TBR_R08
TBR_R09
TCU_U10
U10, U11
UDM_Q05
VQQ_Q07
VXQ_V01
VXR_V03
VXU_V04
VXX_V02
http://terminology.hl7.org/CodeSystem/v2-0354
Coded element
CWE
Coded with Exceptions
Person location
http://terminology.hl7.org/CodeSystem/v2-0355
The character set switching mode specified in HL7 2.5, section 2.7.2 and section 2.A.46, "XPN - extended person name".
<null>
This is the default, indicating that there is no character set switching occurring in this message.
ISO 2022-1994
This standard is titled "Information Technology - Character Code Structure and Extension Technique". .
http://terminology.hl7.org/CodeSystem/v2-0356
Message accepted
Segment sequence error
Required field missing
Data type error
Table value not found
Value too long
Non-Conformant Cardinality
Other HL7 Error
Unsupported message type
Unsupported event code
Unsupported processing id
Unsupported version id
Unknown key identifier
Duplicate key identifier
Application record locked
http://terminology.hl7.org/CodeSystem/v2-0357
Not included in diagnosis ranking
The primary diagnosis
For secondary diagnosis
2 ...
For ranked secondary diagnoses
2 and higher
for ranked secondary diagnoses
For tertiary diagnosis
For quaternary diagnosis
http://terminology.hl7.org/CodeSystem/v2-0359
AUSDVA
Australia - Dept. of Veterans Affairs
AUSHIC
Australia - Health Insurance Commission
CANAB
Canada - Alberta
CANBC
Canada - British Columbia
CANMB
Canada - Manitoba
CANNB
Canada - New Brunswick
CANNF
Canada - Newfoundland
CANNS
Canada - Nova Scotia
CANNT
Canada - Northwest Territories
CANNU
Canada - Nanavut
CANON
Canada - Ontario
CANPE
Canada - Prince Edward Island
CANQC
Canada - Quebec
CANSK
Canada - Saskatchewan
CANYT
Canada - Yukon Territories
NLVWS
NL - Ministerie van Volksgezondheid, Welzijn en Sport
USCDC
US Center for Disease Control
USHCFA
US Healthcare Finance Authority
USSSA
US Social Security Administration
http://terminology.hl7.org/CodeSystem/v2-0363
1R
Primary Reason
2R
Secondary Reason
Ancillary Instructions
Duplicate/Interaction Reason
General Instructions
General Reason
Patient Instructions
Remark
http://terminology.hl7.org/CodeSystem/v2-0364
(null) No state change
CL
Clearing
Configuring
Diagnose
E-stopped
Idle
Initializing
Limited test menu
Maintenance
Normal Operation
Pausing
Powered Up
Ready to start
Shutting down
Sampling stopped
Transport stopped
http://terminology.hl7.org/CodeSystem/v2-0365
Remote
http://terminology.hl7.org/CodeSystem/v2-0366
(null) No level change
Critical
http://terminology.hl7.org/CodeSystem/v2-0367
Abort
Aliquot From container
Aliquot To container
Clear
Clear Notification
Disable Sending Events
Enable Sending Events
Emergency -stop
Execute (command specified in field Parameters (ST) 01394)
Initialize/Initiate
LC
Local Control Request
LK
Lock
LO
Load
Pause
Remote Control Request
Resume
SA
Sampling
Setup
TT
Transport To
Unlock
Unload
http://terminology.hl7.org/CodeSystem/v2-0368
Blind Sample
Calibrator, used for initial setting of calibration
Electronic QC, used with manufactured reference providing signals that simulate QC results
Specimen used for testing proficiency of the organization performing the testing (Filler)
Group (where a specimen consists of multiple individual elements that are not individually identified)
Pool (aliquots of individual specimens combined to form a single specimen representing all of the components.)
Specimen used for testing Operator Proficiency
Patient (default if blank component value)
Control specimen
Replicate (of patient sample as a control)
Verifying Calibrator, used for periodic calibration checks
http://terminology.hl7.org/CodeSystem/v2-0369
Archived
Identified
Left Equipment
In Process
In Position
Process Completed
Container Unavailable
http://terminology.hl7.org/CodeSystem/v2-0370
ACDA
ACD Solution A
ACDB
ACD Solution B
ACET
Acetic Acid
AMIES
Amies transport medium
BACTM
Bacterial Transport medium
BF10
Buffered 10% formalin
BOR
Borate Boric Acid
BOUIN
Bouin's solution
BSKM
Buffered skim milk
C32
3.2% Citrate
C38
3.8% Citrate
CARS
Carson's Modified 10% formalin
CARY
Cary Blair Medium
CHLTM
Chlamydia transport medium
CTAD
CTAD (this should be spelled out if not universally understood)
EDTK
Potassium/K EDTA
EDTK15
Potassium/K EDTA 15%
EDTK75
Potassium/K EDTA 7.5%
EDTN
Sodium/Na EDTA
Enteric bacteria transport medium
ENT+
Enteric plus
F10
10% Formalin
FDP
Thrombin NIH; soybean trypsin inhibitor (Fibrin Degradation Products)
FL10
Sodium Fluoride, 10mg
FL100
Sodium Fluoride, 100mg
HCL6
6N HCL
HEPA
Ammonium heparin
HEPL
Lithium/Li Heparin
HEPN
Sodium/Na Heparin
HNO3
Nitric Acid
JKM
Jones Kendrick Medium
KARN
Karnovsky's fixative
KOX
Potassium Oxalate
LIA
Lithium iodoacetate
M4
M4RT
M4-RT
M5
MICHTM
Michel's transport medium
MMDTM
MMD transport medium
NAF
Sodium Fluoride
NAPS
Sodium polyanethol sulfonate 0.35% in 0.85% sodium chloride
NONE
PAGE
Pages's Saline
PHENOL
Phenol
PVA
PVA (polyvinylalcohol)
RLM
Reagan Lowe Medium
SILICA
Siliceous earth, 12 mg
SPS
SPS(this should be spelled out if not universally understood)
SST
Serum Separator Tube (Polymer Gel)
STUTM
Stuart transport medium
THROM
Thrombin
THYMOL
Thymol
THYO
Thyoglycollate broth
TOLU
Toluene
URETM
Ureaplasma transport medium
VIRTM
Viral Transport medium
WEST
Buffered Citrate (Westergren Sedimentation Rate)
http://terminology.hl7.org/CodeSystem/v2-0371
Whole blood, homogeneous
BSEP
Whole blood, separated
Plasma, NOS (not otherwise specified)
SED
Sediment
Serum, NOS (not otherwise specified)
SUP
Supernatant
http://terminology.hl7.org/CodeSystem/v2-0372
ACID
Acidification
ALK
Alkalization
DEFB
Defibrination
FILT
Filtration
LDLP
LDL Precipitation
NEUT
Neutralization
RECA
Recalification
UFIL
Ultrafiltration
http://terminology.hl7.org/CodeSystem/v2-0373
CNTM
Present, type of contamination unspecified
http://terminology.hl7.org/CodeSystem/v2-0374
FLUR
Fluorocarbons
SFHB
Stromal free hemoglobin preparations
http://terminology.hl7.org/CodeSystem/v2-0375
Ambient temperature
C37
Body temperature
CAMB
Critical ambient temperature
CATM
Protect from air
CFRZ
Critical frozen temperature
CREF
Critical refrigerated temperature
DFRZ
Deep frozen
DRY
Dry
FRZ
Frozen temperature
MTLF
Metal Free
NTR
Liquid nitrogen
PRTL
Protect from light
PSA
Do not shake
PSO
No shock
Refrigerated temperature
UFRZ
Ultra frozen
UPR
Upright
http://terminology.hl7.org/CodeSystem/v2-0376
Opened container, indoor atmosphere, 60 minutes duration
ATM
Opened container, atmosphere and duration unspecified
http://terminology.hl7.org/CodeSystem/v2-0377
Calibration Error
CW
Calibration Warning
EE
Expired Error
EW
Expired Warning
Not Available Error
Not Available Warning
Other Error
OK Status
OW
Other Warning
QE
QC Error
QW
QC Warning
http://terminology.hl7.org/CodeSystem/v2-0383
Control Reagent
Diluent
Measurable Liquid Item
LW
Liquid Waste
Multiple Test Reagent
Pretreatment
PW
Purified Water
Reagent Calibrator
Countable Solid Item
Single Test Reagent
SW
Solid Waste
http://terminology.hl7.org/CodeSystem/v2-0384
Command cannot be completed because of error condition
Command completed successfully
Command cannot be completed because of the status of the requested equipment
TI
Command cannot be completed within requested completion time
Command cannot be completed for unknown reasons
http://terminology.hl7.org/CodeSystem/v2-0387
Evaluation
Regular Production
http://terminology.hl7.org/CodeSystem/v2-0388
Repeated with dilution
Reflex test
Original, first run
Repeated without dilution
http://terminology.hl7.org/CodeSystem/v2-0389
DB
Match on Date of Birth
Match on Name (Alpha Match)
Match on Name (Phonetic Match)
Match on Social Security Number
http://terminology.hl7.org/CodeSystem/v2-0392
LINKSOFT_2.01
Proprietary algorithm for LinkSoft v2.01
MATCHWARE_1.2
Proprietary algorithm for MatchWare v1.2
http://terminology.hl7.org/CodeSystem/v2-0393
Real Time
Bolus (a series of responses sent at the same time without use of batch formatting)
http://terminology.hl7.org/CodeSystem/v2-0394
Modified Subscription
New Subscription
http://terminology.hl7.org/CodeSystem/v2-0395
99zzz
Local general code where z is an alphanumeric character
99zzz or L
Local general code (where z is an alphanumeric character)
ACR
American College of Radiology finding codes
ACTCODE
Table of HL7 Version 3 ActCode values
ACTRELSS
Used to indicate that the target of the relationship will be a filtered subset of the total related set of targets. Used when there is a need to limit the number of components to the first, the last, the next, the total, the average or some other filtere
ALPHAID2006
German Alpha-ID v2006
ALPHAID2007
German Alpha-ID v2007
ALPHAID2008
German Alpha-ID v2008
ALPHAID2009
German Alpha-ID v2009
ALPHAID2010
German Alpha-ID v2010
ALPHAID2011
German Alpha-ID v2011
ALPHAID2012
German Alpha-ID v2013
ALPHAID2013
ALPHAID2014
German Alpha-ID v2014
ALPHAID2015
German Alpha-ID v2015
ALPHAID2016
German Alpha-ID v2016
AMTv2
Australian Medicines Terminology (v2)
ANS+
HL7 set of units of measure
ART
WHO Adverse Reaction Terms
AS4
ASTM E1238/ E1467 Universal
AS4E
AS4 Neurophysiology Codes
ATC
American Type Culture Collection
C4
CPT-4
C5
CPT-5
CAPECC
College of American Pathologists Electronic Cancer Checklist
CAS
Chemical abstract codes
CCC
Clinical Care Classification system
CD2
CDT-2 Codes
CDCA
CDC Analyte Codes
CDCEDACUITY
CDC Emergency Department Acuity
cdcgs1vis
VIS Bar Codes (IIS)
CDCM
CDC Methods/Instruments Codes
CDCNHSN
CDC National Healthcare Safety Network Codes
CDCOBS
CDC BioSense RT observations (Census) - CDC
CDCPHINVS
CDC PHIN Vocabulary Coding System
CDCREC
Race & Ethnicity - CDC
CDS
CDC Surveillance
CEN ECG diagnostic codes
CE (obsolete)
CLP
CPTM
CPT Modifier Code
CST
COSTART
CDC Vaccine Codes
DCL
DICOM Class Label
DCM
DICOM Controlled Terminology
DQL
DICOM Query Label
EUCLIDES
Euclides quantity codes
Euclides Lab method codes
Euclides Lab equipment codes
EDLEVEL
Education Level
ENTITYCODE
Entity Code
ENTITYHDLG
Entity Handling Code
ENZC
Enzyme Codes
EPASRS
EPA SRS
FDAUDI
FDA Unique Device Identifier
FDAUNII
Unique Ingredient Identifier (UNII)
FDDC
First DataBank Drug Codes
FDDX
First DataBank Diagnostic Codes
FDK
FDA K10
FIPS5_2
FIPS 5-2 (State)
FIPS6_4
FIPS 6-4 (County)
GDRG2004
G-DRG German DRG Codes v2004
GDRG2005
G-DRG German DRG Codes v2005
GDRG2006
G-DRG German DRG Codes v2006
GDRG2007
G-DRG German DRG Codes v2007
GDRG2008
G-DRG German DRG Codes v2008
GDRG2009
G-DRG German DRG Codes v2009
General code
GMDC2004
German Major Diagnostic Codes v2004
GMDC2005
German Major Diagnostic Codes v2005
GMDC2006
German Major Diagnostic Codes v2006
GMDC2007
German Major Diagnostic Codes v2007
GMDC2008
German Major Diagnostic Codes v2008
GMDC2009
German Major Diagnostic Codes v2009
GS1UDI
GS1 Unique Device Identifier
HB
HIBCC
HCPCS
CMS (formerly HCFA) Common Procedure Coding System
HCPT
Health Care Provider Taxonomy
HHC
Home Health Care
HI
Health Outcomes
HIBUDI
HIBCC Unique Device Identifier
HL7nnnn
HL7 Defined Codes where nnnn is the HL7 table number
HOT
Japanese Nationwide Medicine Code
HPC
CMS (formerly HCFA )Procedure Codes (HCPCS)
HSLOC
Healthcare Service Location
ICD-10
I10C
International Classification of Diseases, 10th Revision, Clinical Modification (ICD-10-CM)
I10G2004
ICD 10 Germany 2004
I10G2005
ICD 10 Germany 2005
I10G2006
ICD 10 Germany 2006
I10P
ICD-10 Procedure Codes
I9
ICD9
I9C
ICD-9CM
I9CDX
ICD-9CM Diagnosis codes
I9CP
ICD-9CM Procedure codes
IBT
ISBT
IBT0001
ISBT 128 Standard transfusion/transplantation data items
IBTnnnn
ISBT 128 codes where nnnn specifies a specific table within ISBT 128.
IC2
ICHPPC-2
ICCUDI
ICCBBA Unique Device Identifier
ICD10AM
ICD-10 Australian modification
ICD10CA
ICD-10 Canada
ICD10GM2007
ICD 10 Germany v2007
ICD10GM2008
ICD 10 Germany v2008
ICD10GM2009
ICD 10 Germany v2009
ICD10GM2010
ICD 10 Germany v2010
ICD10GM2011
ICD 10 Germany v2011
ICD10GM2012
ICD 10 Germany v2012
ICD10GM2013
ICD 10 Germany v2013
ICD10GM2014
ICD 10 Germany v2014
ICD10GM2015
ICD 10 Germany v2015
ICD10GM2016
ICD 10 Germany v2016
ICDO
International Classification of Diseases for Oncology
ICDO2
International Classification of Disease for Oncology Second Edition
ICDO3
International Classification of Disease for Oncology Third Edition
ICF
International Classification of Functioning, Disability and Health (ICF)
ICS
ICCS
ICSD
International Classification of Sleep Disorders
IHELAW
IHE Laboratory Analytical Workflow (LAW) Profile Codes.
ISO 2955.83 (units of measure) with HL7 extensions
ISO+
ISO3166_1
ISO 3166-1 Country Codes
ISO3166_2
ISO 3166-2 Country subdivisions
ISO4217
ISO4217 Currency Codes
ISO639
ISO 639 Language
ISOnnnn
ISO Defined Codes where nnnn is the ISO table number
ISOnnnn (deprecated)
ITIS
Integrated Taxonomic Information System
IUPC
IUPAC/IFCC Component Codes
IUPP
IUPAC/IFCC Property Codes
JC10
JLAC/JSLM, nationwide laboratory code
JC8
Japanese Chemistry
JJ1017
Japanese Image Examination Cache
Local general code
LANGUAL
LanguaL
LB
Local billing code
Logical Observation Identifier Names and Codes (LOINCÂ®)
Medicaid
Medical Device Communication
MDDX
Medispan Diagnostic Codes
MEDC
Medical Economics Drug Codes
MEDIATYPE
MIME Media Type IANA
MEDR
Medical Dictionary for Drug Regulatory Affairs (MEDDRA)
MEDX
Medical Economics Diagnostic Codes
MGPI
Medispan GPI
MVX
CDC Vaccine Manufacturer Codes
NAICS
Industry (NAICS)
NCPDPnnnnsss
NCPDP code list for data element nnnn [as used in segment sss]
NDA
NANDA
NDC
National drug codes
NDFRT
NDF-RT (Drug Classification)
NIC
Nursing Interventions Classification
NIP001
Source of Information (Immunization)
NIP002
Substance refusal reason
NIP004
Vaccination - Contraindications, Precautions, and Immunities
NIP007
Vaccinated at location (facility)
NIP008
Vaccine purchased with (Type of funding)
NIP009
Reported adverse event previously
NIP010
VAERS Report type
NND
Notifiable Event (Disease/Condition) Code List
National Provider Identifier
NUBC
National Uniform Billing Committee
NULLFL
Null Flavor
O301
German Procedure Codes
O3012004
OPS Germany v2004
O3012005
OPS Germany v2005
O3012006
OPS Germany v2006
OBSMETHOD
Observation Method Code
OHA
Omaha System
OPS2007
OPS Germany v2007
OPS2008
OPS Germany v2008
OPS2009
OPS Germany v2009
OPS2010
OPS Germany v2010
OPS2011
OPS Germany v2011
OPS2012
OPS Germany v2012
OPS2013
OPS Germany v2013
OPS2014
OPS Germany v2014
OPS2015
OPS Germany v2015
OPS2016
OPS Germany v2016
PHDSCSOPT
Source of Payment Typology
PHINQUESTION
CDC Public Health Information Network (PHIN) Question
CDC PHLIP Lab result codes that are not covered in SNOMED at the time of this implementation
PLT
CDC PHLIP Lab test codes, where LOINC concept is too broad or not yet available, especially as needed for ordering and or lab to lab reporting )
POS Codes
PRTCPTNMODE
Paticipation Mode Code
Read Classification
ROLECLASS
Used initially for contact roles.
ROLECODE
Participation Mode
RSPMODE
Specifies the mode, immediate versus deferred or queued, by which a receiver should communicate its receiver responsibilities.
RXNORM
RxNorm
SCT
SNOMED Clinical Terms
SCT2
SNOMED Clinical Terms alphanumeric codes
SDM
SNOMED- DICOM Microglossary
SIC
Industry (SIC)
SNM
Systemized Nomenclature of Medicine (SNOMED)
SNM3
SNOMED International
SNT
SNOMED topology codes (anatomic sites)
SOC
Occupation (SOC 2000)
UB04FL14
Priority (Type) of Visit
UB04FL15
Point of Origin
UB04FL17
Patient Discharge Status
UB04FL31
Occurrence Code
UB04FL35
Occurrence Span
UB04FL39
Value Code
UCDS
UCUM
UCUM code set for units of measure(from Regenstrief)
UMD
MDNS
UML
Unified Medical Language
UPC
Universal Product Code
USGSGNIS
U.S. Board on Geographic Names (USGS - GNIS)
USPS
United States Postal Service
VIS
Clinicians are required to track the Vaccine Information Sheet (VIS) that was shared with the recipient of a vaccination. This code system contains codes that identify the document type and the owner of the document.
WHO record # drug codes (6 digit)
WHO record # drug codes (8 digit)
WHO record # code with ASTM extension
WHO ATC
X12Dennnn
ASC X12 Code List nnnn
http://terminology.hl7.org/CodeSystem/v2-0396
Ascending, case insensitive
Descending, case insensitive
http://terminology.hl7.org/CodeSystem/v2-0397
Fragmentation
Interactive Continuation
http://terminology.hl7.org/CodeSystem/v2-0398
Medi-Cal
http://terminology.hl7.org/CodeSystem/v2-0401
Graduate
Undergraduate
http://terminology.hl7.org/CodeSystem/v2-0402
Write
Speak
Understand
Sign
http://terminology.hl7.org/CodeSystem/v2-0403
Excellent
Good
Poor
Some (level unknown)
http://terminology.hl7.org/CodeSystem/v2-0404
Physician Clinic
Acute Care
http://terminology.hl7.org/CodeSystem/v2-0406
Migrates to different CPU
Shut down
Start up
http://terminology.hl7.org/CodeSystem/v2-0409
No suggested values defined.
2ND
Second
3RD
Third
4TH
Fourth
5TH
Fifth
A/P
Anterior/Posterior
Anterior
BLT
Bilateral
Observation of type Clinical Genomics (CG)
Decubitus
DST
LAT
Lateral
LFT
Left
LLQ
Left Lower Quadrant
LOW
Lower
LUQ
Left Upper Quadrant
Medial
NDBS
Observation of type Newborn Dried Blood Screening (NDBS)
Pediatric
Posterior
Portable
Proximal
REC
Recumbent
RGH
Right
RLQ
Right Lower Quadrant
RUQ
Right Upper Quadrant
UPP
Upper
WCT
With Contrast
WOC
Without Contrast
WSD
With Sedation
http://terminology.hl7.org/CodeSystem/v2-0411
DRG Exempt
DRG Non Exempt
http://terminology.hl7.org/CodeSystem/v2-0415
1st non-Operative
2nd non-Operative
Major Operative
2nd Operative
3rd Operative
http://terminology.hl7.org/CodeSystem/v2-0416
No tissue expected
Insufficient Tissue
Not abnormal
Abnormal-not categorized
Mechanical abnormal
Growth alteration
Degeneration & necrosis
Non-acute inflammation
Non-malignant neoplasm
Malignant neoplasm
Basal cell carcinoma
Carcinoma-unspecified type
Additional tissue required
http://terminology.hl7.org/CodeSystem/v2-0417
the admitting procedure
the primary procedure
for ranked secondary procedures
http://terminology.hl7.org/CodeSystem/v2-0418
http://terminology.hl7.org/CodeSystem/v2-0421
Non-acute
Acute
Dead on Arrival (DOA)
http://terminology.hl7.org/CodeSystem/v2-0422
Doctor's Office Closed
http://terminology.hl7.org/CodeSystem/v2-0423
Premature / Pre-term
Full Term
Overdue / Post-term
http://terminology.hl7.org/CodeSystem/v2-0424
Born in facility
Transfer in
Born en route
Born at home
http://terminology.hl7.org/CodeSystem/v2-0425
CRYO
Cryoprecipitated AHF
CRYOP
Pooled Cryoprecipitate
FFP
Fresh Frozen Plasma
FFPTH
Fresh Frozen Plasma - Thawed
Packed Cells
Autologous Packed Cells
PCNEO
Packed Cells - Neonatal
PCW
Washed Packed Cells
Platelet Concentrate
PLTNEO
Reduced Volume Platelets
PLTP
Pooled Platelets
PLTPH
Platelet Pheresis
PLTPHLR
Leukoreduced Platelet Pheresis
RWB
Reconstituted Whole Blood
WBA
Autologous Whole Blood
http://terminology.hl7.org/CodeSystem/v2-0426
Body fluid exposure
Contaminated Substance
Diet Errors
Equipment problem
Patient fell (not from bed)
Patient fell from bed
Infusion error
Foreign object left during surgery
Sterile precaution violated
Procedure error
Pharmaceutical error
Suicide Attempt
Transfusion error
http://terminology.hl7.org/CodeSystem/v2-0427
Preventable
User Error
http://terminology.hl7.org/CodeSystem/v2-0428
Breeding/genetic stock
Dairy
Dual Purpose
LY
Layer, Includes Multiplier flocks
MT
Meat
Pleasure
Racing
Show
http://terminology.hl7.org/CodeSystem/v2-0429
Car
On foot
Helicopter
Public Transport
http://terminology.hl7.org/CodeSystem/v2-0430
Tobacco - chewed
Kava
Marijuana
Tobacco - smoked
http://terminology.hl7.org/CodeSystem/v2-0431
Chronic
Comatose
Improved
Moribund
http://terminology.hl7.org/CodeSystem/v2-0432
Aggressive
Blind
Confused
On IV
Do not resuscitate
http://terminology.hl7.org/CodeSystem/v2-0433
Satisfactory
Stable
http://terminology.hl7.org/CodeSystem/v2-0434
DNR
No directive
http://terminology.hl7.org/CodeSystem/v2-0435
Adverse Reaction (Not otherwise classified)
Contraindication
Side Effect
http://terminology.hl7.org/CodeSystem/v2-0436
Bracelet
Necklace
Wallet Card
http://terminology.hl7.org/CodeSystem/v2-0437
Confirmed or verified
Doubt raised
Erroneous
Confirmed but inactive
Suspect
http://terminology.hl7.org/CodeSystem/v2-0438
AUI
Authorization information
CCD
Charge code and date
CCP
Channel calibration parameters
Channel definition
CF
Coded element with formatted values
CK
Composite ID with check digit
Composite ID number and name
CNE
Coded with no exceptions
CNN
Composite ID number and name simplified
CNS
Composite price
CQ
Composite quantity with units
Channel sensitivity and units
Coded with exceptions
CX
Extended composite ID with check digit
DDI
Daily deductible information
DIN
Date and institution name
DLD
Discharge to location and date
DLN
DLT
Delta
Date/time range
DTM
Date/time
DTN
Day type and number
Encapsulated data
Entity identifier
EIP
Entity identifier pair
ELD
Error location and description
ERL
Error location
FC
Financial class
FN
Family name
Formatted text
GTS
General timing specification
Hierarchic designator
ICD
Insurance certification definition
Coded values for HL7 tables
Coded value for user-defined tables
JCC
Job code/class
LA1
Location with address variation 1
LA2
Location with address variation 2
Multiplexed array
MOC
Money and charge code
MOP
Money or percentage
Message type
Numeric array
NDL
Name with date and location
Numeric
Numeric range
OCD
Occurrence code and date
OSD
Order sequence definition
OSP
Occurrence span code and date
PIP
Practitioner institutional privileges
PLN
Practitioner license or other ID number
Person name
Performing person time stamp
Parent result link
Processing type
PTA
Policy type and amount
QIP
Query input parameter list
QSC
Query selection criteria
RCD
Row column definition
RFR
Reference range
Repeat interval
RMC
Room coverage
Reference pointer
RPT
Repeat pattern
SAD
Street Address
SCV
Scheduling class value pair
Sequence ID
Structured numeric
String of telephone number digits
SPD
Specialty description
Specimen source
SRT
Sort order
String data
Telephone number
TQ
Timing/quantity
Time stamp
Text data
UVC
UB value code and amount
VH
Visiting hours
VID
Version identifier
Value range
WVI
Channel Identifier
WVS
Waveform source
XAD
Extended address
XCN
Extended composite ID number and name for persons
XON
Extended composite name and ID number for organizations
XPN
Extended person name
XTN
Extended telecommunications number
http://terminology.hl7.org/CodeSystem/v2-0440
Inactive - Lost to follow-up (cancel contract)
Inactive - Moved or gone elsewhere (cancel contract)
Inactive - Permanently inactive (Do not reactivate or add new entries to the record)
http://terminology.hl7.org/CodeSystem/v2-0441
Emergency Room Casualty
Primary Care
Therapeutic
http://terminology.hl7.org/CodeSystem/v2-0442
Assistant/Alternate Interpreter
Administering Provider
Attending
Collecting Provider
Dispensing Provider
Entering Provider (probably not the same as transcriptionist?)
FHCP
Family Health Care Professional
Initiating Provider (as in action by)
MDIR
Medical Director
Ordering Provider
Pharmacist (not sure how to dissect Pharmacist/Treatment Supplier's Verifier ID)
Primary Interpreter
Responsible Observer
Technician
Transcriptionist
Verifying Provider
VPS
Verifying Pharmaceutical Supplier (not sure how to dissect Pharmacist/Treatment Supplier's Verifier ID)
VTS
Verifying Treatment Supplier (not sure how to dissect Pharmacist/Treatment Supplier's Verifier ID)
http://terminology.hl7.org/CodeSystem/v2-0443
Prefix Family Middle Given Suffix
Prefix Given Middle Family Suffix
http://terminology.hl7.org/CodeSystem/v2-0444
Patient/Person Name is an Alias
Unknown/Default Address
Unknown/Default Date of Birth
Unknown/Default Social Security Number
http://terminology.hl7.org/CodeSystem/v2-0445
LOG
Log Event
Service Event
http://terminology.hl7.org/CodeSystem/v2-0450
Hospital - Outpatient - Admit thru Discharge Claim
Hospital - Other - Admit thru Discharge Claim
http://terminology.hl7.org/CodeSystem/v2-0455
IV Therapy
Oncology
Lab/Chemistry
991
Cafeteria /Guest Tray
993
Telephone/Telegraph
994
TV/Radio
http://terminology.hl7.org/CodeSystem/v2-0456
No edits present on claim
Only edits present are for line item denial or rejection
Multiple-day claim with one or more days denied or rejected
Claim denied, rejected, suspended or returned to provider with only post payment edits
Claim denied, rejected, suspended or returned to provider with only pre payment edits
http://terminology.hl7.org/CodeSystem/v2-0457
OCE line item denial or rejection is not ignored
OCE line item denial or rejection is ignored
External line item denial. Line item is denied even if no OCE edits
External line item rejection. Line item is rejected even if no OCE edits
http://terminology.hl7.org/CodeSystem/v2-0459
Line item not denied or rejected
Line item denied or rejected
Line item is on a multiple-day claim. The line item is not denied or rejected, but occurs on a day that has been denied or rejected.
http://terminology.hl7.org/CodeSystem/v2-0460
Alphabetic (i.e., Default or some single-byte)
Ideographic (i.e., Kanji)
Phonetic (i.e., ASCII, Katakana, Hiragana, etc.)
http://terminology.hl7.org/CodeSystem/v2-0465
031
Dental procedures
Excision/biopsy
Level 1 skin repair.
http://terminology.hl7.org/CodeSystem/v2-0466
No payment adjustment
Designated current drug or biological payment adjustment applies to APC (status indicator G)
Designated new device payment adjustment applies to APC (status indicator H)
Designated new drug or new biological payment adjustment applies to APC (status indicator J)
Deductible not applicable (specific list of HCPCS codes)
http://terminology.hl7.org/CodeSystem/v2-0468
Not packaged
Packaged service (status indicator N, or no HCPCS code and certain revenue codes)
Packaged as part of partial hospitalization per diem or daily mental health service per diem
http://terminology.hl7.org/CodeSystem/v2-0469
Crnl
Corneal Tissue APC
DME
Durable Medical Equipment
EPO
Epotein
Clinical Laboratory APC
Mamm
Screening Mammography APC
NoPay
This APC is not paid
OPPS
Outpatient Prospective Payment System
PartH
Partial Hospitalization APC
Pckg
Packaged APC
Thrpy
Therapy APC
http://terminology.hl7.org/CodeSystem/v2-0470
Asynchronous
Actuation Time
Synchronous
http://terminology.hl7.org/CodeSystem/v2-0472
This observation/service is on the formulary, and has guidelines
This observation/service is not on the formulary
This observation/service is on the formulary, but is restricted
This observation/service is on the formulary
http://terminology.hl7.org/CodeSystem/v2-0473
Local market area
Medical Center Area
Subdivision
Subdepartment
Division
http://terminology.hl7.org/CodeSystem/v2-0474
Treatment Failure
No Exception
http://terminology.hl7.org/CodeSystem/v2-0475
Schedule I
II
Schedule II
III
Schedule III
Schedule IV
Schedule V
VI
Schedule VI
http://terminology.hl7.org/CodeSystem/v2-0477
Pharmaceutical substance is in the formulary, but guidelines apply
Pharmaceutical substance is NOT in the formulary
Pharmaceutical substance is in the formulary, but restrictions apply
Pharmaceutical substance is in the formulary
http://terminology.hl7.org/CodeSystem/v2-0478
Other solution as medication orders
IV Large Volume Solutions
http://terminology.hl7.org/CodeSystem/v2-0480
Inpatient Order
Outpatient Order
http://terminology.hl7.org/CodeSystem/v2-0482
EL
Electronic
EM
E-mail
In Person
Paper
Reflexive (Automated system)
VC
Video-conference
VO
Voice
http://terminology.hl7.org/CodeSystem/v2-0483
Trial Quantity Balance
Compassionate Fill
New/Renew - Full Fill
New/Renew - Part Fill
Refill - Part Fill
Refill - Full Fill
Manufacturer Sample
Trial Quantity
Non-Prescription Fill
http://terminology.hl7.org/CodeSystem/v2-0484
Callback
Preop
As needed
Timing critical
TD<integer>
Timing critical within <integer> days.
TH<integer>
Timing critical within <integer> hours.
TL<integer>
Timing critical within <integer> months.
TM<integer>
Timing critical within <integer> minutes.
TS<integer>
Timing critical within <integer> seconds.
TW<integer>
Timing critical within <integer> weeks.
http://terminology.hl7.org/CodeSystem/v2-0485
No suggested values
ACNE
Tissue, Acne
ACNFLD
Fluid, Acne
AIRS
Air Sample
Allograft
AMP
Amputation
ANGI
Catheter Tip, Angio
ARTC
Catheter Tip, Arterial
ASERU
Serum, Acute
ATTE
Environment, Attest
AUTOA
Environmental, Autoclave Ampule
AUTOC
Environmental, Autoclave Capsule
AUTP
Autopsy
BCYST
Cyst, Baker's
Bile Fluid
BITE
Bite
BLEB
Bleb
BLIST
Blister
BOIL
Boil
BONE
BOWL
Bowel contents
BRSH
Brush
BRUS
Brushing
BUB
Bubo
BULLA
Bulla/Bullae
BX
Biopsy
CARBU
Carbuncle
CAT
Catheter
CBITE
Bite, Cat
CLIPP
Clippings
CONE
Biospy, Cone
CSCR
Scratch, Cat
CSERU
Serum, Convalescent
CSITE
Catheter Insertion Site
CSMY
Fluid, Cystostomy Tube
Fluid, Cyst
CSVR
Blood, Cell Saver
Curretage
Cervical Mucus
CVPS
Site, CVP
CVPT
Catheter Tip, CVP
CYN
Nodule, Cystic
DBITE
Bite, Dog
DCS
Sputum, Deep Cough
Ulcer, Decubitus
DEION
Environmental, Water (Deionized)
DIA
Dialysate
Dialysis Fluid
DISCHG
DIV
Diverticulum
DRNG
Drainage, Tube
DRNGP
Drainage, Penrose
EBRUSH
Brush, Esophageal
EEYE
Environmental, Eye Wash
EFF
Environmental, Effluent
EFFUS
Effusion
EFOD
Environmental, Food
EISO
Environmental, Isolette
ENVIR
Environmental, Unidentified Substance
EOTH
Environmental, Other Substance
ESOI
Environmental, Soil
ESOS
Environmental, Solution (Sterile)
ETA
Aspirate, Endotrach
ETTP
Catheter Tip, Endotracheal
ETTUB
Tube, Endotracheal
EWHI
Environmental, Whirlpool
Gas, exhaled (=breath)
EXS
Shunt, External
EXUDTE
Exudate
FAW
Environmental, Water (Well)
FBLOOD
Blood, Fetal
FGA
Fluid, Abdomen
FLD
Fluid, Other
Fluid, Body unsp
FLUID
FOLEY
Catheter Tip, Foley
FRS
Fluid, Respiratory
FSCLP
Scalp, Fetal
FUR
Furuncle
GASA
Aspirate, Gastric
GASAN
Antrum, Gastric
GASBR
Brushing, Gastric
GASD
Drainage, Gastric
Fluid/contents, Gastric
GRAFT
Graft
GRAFTS
Graft Site
GRANU
Granuloma
GROSH
Catheter, Groshong
GSOL
Solution, Gastrostomy
GSPEC
Biopsy, Gastric
Tube, Gastric
GTUBE
Drainage Tube, Drainage (Gastrostomy)
HBITE
Bite, Human
HBLUD
Blood, Autopsy
HEMAQ
Catheter Tip, Hemaquit
HEMO
Catheter Tip, Hemovac
HERNI
Tissue, Herniated
HEV
Drain, Hemovac
HIC
Catheter, Hickman
HYDC
Fluid, Hydrocele
IBITE
Bite, Insect
ICYST
Cyst, Inclusion
IDC
Catheter Tip, Indwelling
Gas, Inhaled
ILEO
Drainage, Ileostomy
ILLEG
Source of Specimen Is Illegible
Implant
INCI
Site, Incision/Surgical
INFIL
INS
Insect
INTRD
Catheter Tip, Introducer
IUD
Intrauterine Device
IVCAT
Catheter Tip, IV
IVFLD
Fluid, IV
IVTIP
Tubing Tip, IV
JEJU
Drainage, Jejunal
JNTFLD
Fluid, Joint
JP
Drainage, Jackson Pratt
KELOI
Lavage
KIDFLD
Fluid, Kidney
LAVG
Lavage, Bronhial
LAVGG
Lavage, Gastric
LAVGP
Lavage, Peritoneal
LAVPG
Lavage, Pre-Bronch
LENS1
Contact Lens
LENS2
Contact Lens Case
LESN
Lesion
Liquid, Unspecified
LIQO
Liquid, Other
LSAC
Fluid, Lumbar Sac
MAHUR
Catheter Tip, Makurkour
Blood, Menstrual
MUCOS
Mucosa
MUCUS
Mucus
NASDR
Drainage, Nasal
NEDL
Needle
NEPH
Site, Nephrostomy
NGASP
Aspirate, Nasogastric
NGAST
Drainage, Nasogastric
NGS
Site, Naso/Gastric
NODUL
Nodule(s)
NSECR
Secretion, Nasal
Lesion, Oral
Source, Other
PACEM
Pacemaker
PCFL
Fluid, Pericardial
PDSIT
Site, Peritoneal Dialysis
PDTS
Site, Peritoneal Dialysis Tunnel
PELVA
Abscess, Pelvic
PENIL
Lesion, Penile
PERIA
Abscess, Perianal
PILOC
Cyst, Pilonidal
PINS
Site, Pin
PIS
Site, Pacemaker Insetion
PLAN
Plant Material
PLEVS
Serum, Peak Level
Pleural fluid (thoracentesis fluid)
PND
Drainage, Penile
POL
Polyps
POPGS
Graft Site, Popliteal
POPLG
Graft, Popliteal
POPLV
Site, Popliteal Vein
PORTA
Catheter, Porta
Plasma, Platelet poor
PROST
Prosthetic Device
Plasma, Platelet rich
PSC
Pseudocyst
PUNCT
Wound, Puncture
PUSFR
Pustule
PUST
QC3
Quality Control
RANDU
Urine, Random
RBITE
Bite, Reptile
RECT
Drainage, Rectal
RECTA
Abscess, Rectal
RENALC
Cyst, Renal
RENC
Fluid, Renal Cyst
SCAR
Tissue, Keloid (Scar)
SCLV
Catheter Tip, Subclavian
SCROA
Abscess, Scrotal
SECRE
Secretion(s)
SHU
Site, Shunt
SHUNF
Fluid, Shunt
SHUNT
Shunt
SITE
SKBP
Biopsy, Skin
SMM
Mass, Sub-Mandibular
Fluid, synovial (Joint fluid)
SPRP
Catheter Tip, Suprapubic
SPRPB
Cathether Tip, Suprapubic
Environmental, Spore Strip
SPUT1
Sputum, Simulated
SPUTIN
Sputum, Inducted
SPUTSP
Sputum, Spontaneous
STER
Environmental, Sterrad
STONE
Stone, Kidney
SUBMA
Abscess, Submandibular
SUBMX
Abscess, Submaxillary
SUMP
Drainage, Sump
Suprapubic Tap
SUTUR
Suture
SWGZ
Catheter Tip, Swan Gantz
TASP
Aspirate, Tracheal
TLC
Cathether Tip, Triple Lumen
TRAC
Site, Tracheostomy
Transudate
TSERU
Serum, Trough
TSTES
Abscess, Testicular
TTRA
Aspirate, Transtracheal
TUBES
Tubes
TUMOR
Tumor
TZANC
Smear, Tzanck
UDENT
Source, Unidentified
Unknown Medicine
URINB
Urine, Bladder Washings
URINC
Urine, Catheterized
URINM
Urine, Midstream
URINN
Urine, Nephrostomy
URINP
Urine, Pedibag
USCOP
Urine, Cystoscopy
USPEC
Source, Unspecified
Unkown substance
VASTIP
Catheter Tip, Vas
VENT
Catheter Tip, Ventricular
WASH
WASI
Washing, e.g. bronchial washing
WB
Blood, Whole
WEN
Wen
WORM
Worm
WRT
Wart
WWA
Environmental, Water
WWO
Environmental, Water (Ocean)
WWT
Environmental, Water (Tap)
http://terminology.hl7.org/CodeSystem/v2-0487
ANP
Plates, Anaerobic
BAP
Plates, Blood Agar
BCAE
Blood Culture, Aerobic Bottle
BCAN
Blood Culture, Anaerobic Bottle
BCPD
Blood Culture, Pediatric Bottle
BIO
Capillary Specimen
CATH
Catheterized
CVP
Line, CVP
EPLA
Environmental, Plate
ESWA
Environmental, Swab
FNA
Aspiration, Fine Needle
KOFFP
Plate, Cough
Line, Arterial
Line, Venous
MARTL
Martin-Lewis Agar
ML11
Mod. Martin-Lewis Agar
MLP
Plate, Martin-Lewis
NYP
Plate, New York City
PACE
Pace, Gen-Probe
Pinworm Prep
PNA
Arterial puncture
PRIME
Pump Prime
PUMP
Pump Specimen
QC5
Quality Control For Micro
SCLP
Scalp, Fetal Vein
SCRAPS
Scrapings
Shaving
SWA
Swab
SWD
Swab, Dacron tipped
TMAN
Transport Media, Anaerobic
TMCH
Transport Media, Chalamydia
TMM4
Transport Media, M4
TMMY
Transport Media, Mycoplasma
TMOT
Transport Media,
TMP
Plate, Thayer-Martin
TMPV
Transport Media, PVA
TMSC
Transport Media, Stool Culture
TMUP
Transport Media, Ureaplasma
TMVI
Transport Media, Viral
VENIP
Venipuncture
WOOD
Swab, Wooden Shaft
http://terminology.hl7.org/CodeSystem/v2-0488
AGG
BHZ
Biohazard
Biological
Corrosive
ESC
Escape Risk
EXP
Explosive
IFL
MaterialDangerInflammable
MaterialDangerInfectious
INJ
Injury Hazard
POI
Poison
Radioactive
http://terminology.hl7.org/CodeSystem/v2-0489
QS
Quantity not sufficient
Missing patient ID number
RB
Broken container
Clotting
Missing collection date
Missing patient name
Hemolysis
Identification problem
Labeling
Contamination
Missing phlebotomist ID
Improper storage
Name misspelling
http://terminology.hl7.org/CodeSystem/v2-0490
http://terminology.hl7.org/CodeSystem/v2-0491
??
Inappropriate due to ...
Appropriate
Inappropriate
http://terminology.hl7.org/CodeSystem/v2-0492
Autolyzed
CFU
Centrifuged
CLOT
Clotted
COOL
Cool
FROZ
Frozen
HEM
Hemolyzed
LIVE
Live
ROOM
Room temperature
SNR
Sample not received
http://terminology.hl7.org/CodeSystem/v2-0493
Aliquot
Component
Modified from original specimen
http://terminology.hl7.org/CodeSystem/v2-0494
BIL
DIS
EXT
Quadrant, Left Lower
Quadrant, Left Upper
Quadrant, Right Lower
Quadrant, Right Upper
http://terminology.hl7.org/CodeSystem/v2-0495
001
Release of Information/MR / Authorization to Disclosure Protected Health Information
002
Medical Procedure (invasive)
003
Acknowledge Receipt of Privacy Notice
004
Abortion
005
Abortion/Laminaria
006
Accutane - Information
007
Accutane - Woman
008
Advanced Beneficiary Notice
009
AFP (Alpha Fetoprotein) Screening
010
Amniocentesis (consent & refusal)
011
Anatomical Gift (organ donation)
012
Anesthesia - Complications
013
Anesthesia - Questionnaire
014
Angiogram
015
Angioplasty
016
Anticancer Drugs
017
Antipsychotic Medications
018
Arthrogram
019
020
AZT Therapy
021
Biliary Drainage
022
Biliary Stone Extraction
023
024
Bleeding Time Test
025
Bronchogram
026
027
Coronary Angiography
028
Coronary Angiography w/o Surgery Capability
029
Cataract Op/Implant of FDA Aprvd Lens
030
Cataract Op/Implant of Investigational Lens
Cataract Surgery
032
Cholera Immunization
033
Cholesterol Screening
034
Circumcision - Newborn
035
Colonoscopy
036
Contact Lenses
037
CT Scan - Cervical & Lumbar
038
CT Scan w/ IV Contrast Media into Vein
039
CVS (Chorionic Villus) Sampling
040
Cystospy
041
Disclosure of Protected Health Information to Family/Friends
042
D & C and Conization
043
Dacryocystogram
044
Diagnostic Isotope
045
Drainage of an Abscess
046
Drug Screening
047
Electronic Monitoring of Labor - Refusal
048
Endometrial Biopsy
049
Endoscopy/Sclerosis of Esophageal Varices
050
ERCP
051
Exposure to reportable Communicable Disease
052
External Version
053
Fluorescein Angioscopy
054
Hepatitis B - Consent/Declination
055
Herniogram
056
HIV Test - Consent Refusal
057
HIV Test - Disclosure
058
HIV Test - Prenatal
059
Home IV Treatment Program
060
Home Parenteral Treatment Program
061
Hysterectomy
062
Hysterosalpingogram
063
Injection Slip/ Consent
064
065
Intrauterine Device/Sterilization
066
Intravascular Infusion of Streptokinase/Urokinase
067
Intravenous Cholangiogram
068
Intravenous Digital Angiography
069
Iodine Administration
070
ISG
071
072
Laser Photocoagulation
073
Laser treatment
074
Lithium Carbonate
075
Liver Biopsy
076
Lumbar Puncture
077
Lymphangiogram
078
MAO Inhibitors
079
Med, Psych, and/or Drug/Alcohol
080
Medical Treatment - Refusal
081
Morning-after Pill
082
MRI - Adult
083
MRI - Pediatric
084
Myelogram
085
Needle Biopsy
086
Needle Biopsy of Lung
087
Newborn Treatment and Release
088
Norplant Subdermal Birth Control Implant
089
Operations, Anesthesia, Transfusions
090
Oral Contraceptives
091
Organ Donation
092
Patient Permits, Consents
093
Patient Treatment Permit, Release & Admission
094
Penile Injections
095
Percutaneous Nephrostomy
096
Percutaneous Transhepatic Cholangiogram
097
Photographs
098
Photographs - Employee
099
Photographs - Medical Research
Photographs - news Media
Psychiatric Admission - Next of Kin
Psychiatric Information During Hospital Stay
Public Release of Information
Radiologic Procedure
Refusal of Treatment
Release of Body
Release of Limb
Rh Immune Globulin
Rights of Medical Research Participants
Request to Restrict Access/Disclosure to Medical Record/Protected Health Information
Request for Remain Anonymous
Seat Belt Exemption
Sialogram
1137
Voiding Cystogram
Sigmoidoscopy
Sterilization - Anesthesia & Medical Services
Sterilization -Federally Funded
Sterilization - Female
Sterilization - Laparoscopy/Pomeroy
Sterilization - Non-Federally Funded
Sterilization - Secondary
Tranquilizers
Transfer - Acknowledgement
Transfer - Authorization
Transfer Certification - Physician
Transfer/Discharge Request
Transfer for Non-Medical Reasons
Transfer - Interfaculty Neonatal
Transfer Refusal
Transfer Refusal of Further Treatment
Treadmill & EKG
Treadmill, Thallium-201
Typhoid
Use of Investigational Device
Use of Investigational Drug
Venogram
Videotape
http://terminology.hl7.org/CodeSystem/v2-0496
Verbal
Written
http://terminology.hl7.org/CodeSystem/v2-0497
Active - Consent has been granted
Bypassed (Consent not sought)
Limited - Consent has been granted with limitations
Pending - Consent has not yet been sought
Refused - Consent has been refused
Rescinded - Consent was initially granted, but was subsequently revoked or ended.
http://terminology.hl7.org/CodeSystem/v2-0498
PJ
Professional Judgment
http://terminology.hl7.org/CodeSystem/v2-0499
Full Disclosure
No Disclosure
Partial Disclosure
http://terminology.hl7.org/CodeSystem/v2-0500
Rx Private
http://terminology.hl7.org/CodeSystem/v2-0501
Legally mandated
MIN
Subject is a minor
Subject is not competent to consent
http://terminology.hl7.org/CodeSystem/v2-0502
Cyclical
Reserved for future use
Sequential
http://terminology.hl7.org/CodeSystem/v2-0503
End related service request(s), end current service request.
End related service request(s), start current service request.
Start related service request(s), end current service request.
Start related service request(s), start current service request.
http://terminology.hl7.org/CodeSystem/v2-0504
#
The last service request in a cyclic group.
The first service request in a cyclic group
First service
Last service
http://terminology.hl7.org/CodeSystem/v2-0505
Compound
Exclusive
Nurse prerogative
Simultaneous
Tapering
http://terminology.hl7.org/CodeSystem/v2-0506
Alert provider when abnormal
BCC
Blind copy
Copies requested
Film-with-patient
Notify provider when ready
http://terminology.hl7.org/CodeSystem/v2-0507
Autologous Unit
CMV Negative
CMV Safe
Directed Unit
FR
Fresh unit
Hemoglobin S Negative
HLA Matched
IgA Deficient
Irradiated
Leukoreduced
Washed
http://terminology.hl7.org/CodeSystem/v2-0508
Released into inventory for general availability
Dispensed to patient location
Presumed transfused (dispensed and not returned)
Returned unused/no longer needed
Reserved and ready to dispense
Released (no longer allocated for the patient)
Received into inventory (for specified patient)
Returned unused/keep linked to patient for possible use later
Request to dispense blood product
Reserved (ordered and product allocated for the patient)
Wasted (product no longer viable)
http://terminology.hl7.org/CodeSystem/v2-0510
Record coming over is a correction and thus replaces a final status
Deletes the BPX record
Final status; Can only be changed with a corrected status
Order detail description only (no status)
Preliminary status
http://terminology.hl7.org/CodeSystem/v2-0511
Transfused with adverse reaction
Transfused
http://terminology.hl7.org/CodeSystem/v2-0513
ABOINC
ABO Incompatible Transfusion Reaction
ACUTHEHTR
Acute Hemolytic Transfusion Reaction
ALLERGIC1
Allergic Reaction - First
ALLERGIC2
Allergic Reaction - Recurrent
ALLERGICR
Allergic Reaction - Repeating
ANAPHYLAC
Anaphylactic Reaction
BACTCONTAM
Reaction to Bacterial Contamination
DELAYEDHTR
Delayed Hemolytic Transfusion Reaction
DELAYEDSTR
Delayed Serological Transfusion Reaction
GVHD
Graft vs Host Disease - Transfusion - Associated
HYPOTENS
Non-hemolytic Hypotensive Reaction
NONHTR1
Non-Hemolytic Fever Chill Transfusion Reaction - First
NONHTR2
Non-Hemolytic Fever Chill Transfusion Reaction - Recurrent
NONHTRREC
Non-Hemolytic Fever Chill Transfusion Reaction - Repeating
NONIMMUNE
Non-Immune Hemolysis
NONSPEC
Non-Specific, Non-Hemolytic Transfusion Reaction
NORXN
No Evidence of Transfusion Reaction
PTP
Posttransfusion Purpura
VOLOVER
Symptoms most likely due to volume overload
http://terminology.hl7.org/CodeSystem/v2-0514
http://terminology.hl7.org/CodeSystem/v2-0516
Inform help desk
NPAT
Do NOT inform patient
Inform patient
USR
Inform User
http://terminology.hl7.org/CodeSystem/v2-0517
EQV
Equivalence Override
EXTN
Extension Override
INLV
Interval Override
http://terminology.hl7.org/CodeSystem/v2-0518
Medium
http://terminology.hl7.org/CodeSystem/v2-0520
%
Indicates a percent change
Absolute Change
http://terminology.hl7.org/CodeSystem/v2-0523
Repeating cycle of orders
Reserved for possible future use
Sequence conditions
http://terminology.hl7.org/CodeSystem/v2-0524
day of the month
DW
day of the week (begins with Monday)
DY
day of the year
hour of the day
MY
month of the year
minute of the hour
second of the minute
WY
week of the year
http://terminology.hl7.org/CodeSystem/v2-0527
before meal (from lat. ante cibus)
ACD
before lunch (from lat. ante cibus diurnus)
ACM
before breakfast (from lat. ante cibus matutinus)
ACV
before dinner (from lat. ante cibus vespertinus)
HS
the hour of sleep (e.g., H18-22)
between meals (from lat. inter cibus)
between lunch and dinner
ICM
between breakfast and lunch
between dinner and the hour of sleep
after meal (from lat. post cibus)
after lunch (from lat. post cibus diurnus)
PCM
after breakfast (from lat. post cibus matutinus)
PCV
after dinner (from lat. post cibus vespertinus)
http://terminology.hl7.org/CodeSystem/v2-0528
hour
month
minute
second
year
http://terminology.hl7.org/CodeSystem/v2-0529
Drug Enforcement Agency
DOD
Department of Defense
Master Card
Veterans Affairs
Visa
http://terminology.hl7.org/CodeSystem/v2-0530
Last Rites only
http://terminology.hl7.org/CodeSystem/v2-0534
Signed CMS-1500 claim form on file, e.g., authorization for release of any medical or other information necessary to process this claim and assignment of benefits.
Signed authorization for assignment of benefits on file.
Signature generated by provider because the patient was not physically present for services.
Signed authorization for release of any medical or other information necessary to process this claim on file.
http://terminology.hl7.org/CodeSystem/v2-0535
Active/Valid
http://terminology.hl7.org/CodeSystem/v2-0536
Contractor
Consultant
Volunteer
http://terminology.hl7.org/CodeSystem/v2-0538
Leave of Absence
Termination
http://terminology.hl7.org/CodeSystem/v2-0540
Container Cracked
Container Leaking
Container Torn
Seal Broken
XAMB
Not Ambient temperature
XC37
Not Body temperature
XCAMB
Not Critical ambient temperature
XCATM
Exposed to Air
XCFRZ
Not Critical frozen temperature
XCREF
Not Critical refrigerated temperature
XDFRZ
Not Deep frozen
XDRY
Not Dry
XFRZ
Not Frozen temperature
XMTLF
Metal Exposed
XNTR
Not Liquid nitrogen
XPRTL
Not Protected from light
XPSA
Shaken
XPSO
Exposed to shock
XREF
Not Refrigerated temperature
XUFRZ
Not Ultra frozen
XUPR
Not Upright
http://terminology.hl7.org/CodeSystem/v2-0544
County/Parish
Country
State/Province
http://terminology.hl7.org/CodeSystem/v2-0547
Durable Power of Attorney in Healthcare Affairs
Conservator
Emergent Practitioner (practitioner judging case as emergency requiring care without a consent)
Non-Emergent Practitioner (i.e. medical ethics committee)
http://terminology.hl7.org/CodeSystem/v2-0548
Acetabulum
ACHIL
Achilles
ADB
Abdomen
ADE
Adenoids
Adrenal
AMS
Amniotic Sac
ANAL
Anal
ANKL
Ankle
ANTEC
Antecubital
ANTECF
Antecubital Fossa
ANTR
Antrum
ANUS
Anus
AORTA
Aorta
APDX
Appendix
Aortic Rim
AREO
Areola
ARM
Arm
ARTE
Artery
ASCIT
Ascites
ASCT
Ascitic Fluid
ATR
Atrium
AURI
Auricular
Aortic Valve
AXI
Axilla
BACK
Back
BARTD
Bartholin Duct
BARTG
Bartholin Gland
BCYS
Brain Cyst Fluid
Body, Whole
Bile Duct
BLAD
Bladder
Blood, Arterial
Blood, Capillary
Blood, Venous
BLOOD
BMAR
Bone marrow
BOWEL
BOWLA
Bowel, Large
BOWSM
Bowel, Small
BRA
Brachial
BRAIN
BROCH
Bronchiole/Bronchiolar
BRONC
Bronchus/Bronchial
BROW
Eyebrow
BRST
Breast
BRSTFL
Breast fluid
BRTGF
Bartholin Gland Fluid
BRV
Broviac
BUCCA
BURSA
Bursa
BURSF
Bursa Fluid
BUTT
Buttocks
CALF
Calf
CANAL
Canal
CANLI
Canaliculis
CANTH
Canthus
CARO
Carotid
CARP
Carpal
CAVIT
Cavity
Blood, Cord
Cardiac Muscle
CDUCT
Common Duct
CECUM
Cecum/Cecal
CERVUT
Cervix/Uterus
CHE
Cavity, Chest
CHEEK
Cheek
CHES
Chest
CHEST
CHESTÂ
CHIN
Chin
CIRCU
Circumcision Site
CLAVI
Clavicle/Clavicular
CLIT
Clitoris
CLITO
Clitoral
COCCG
Coccygeal
COCCY
Coccyx
COLON
Colon
COLOS
Colostomy
CONJ
Cord
CORAL
Coral
CORD
Cord Blood
CORN
Cornea
COS
Colostomy Stoma
CRANE
Cranium, ethmoid
CRANF
Cranium, frontal
CRANO
Cranium, occipital
CRANP
Cranium, parietal
CRANS
Cranium, sphenoid
CRANT
Cranium, temporal
Cerebral Spinal Fluid
CUBIT
Cubitus
CUFF
Cuff
CULD
Cul De Sac
CULDO
Culdocentesis
DELT
Deltoid
Dental Gingiva
DENTA
DIGIT
Digit
DISC
Disc
DORS
Dorsum/Dorsal
DPH
Diaphragm
Duodenal Fluid
DUODE
Duodenum/Duodenal
DUR
Dura
EARBI
Ear bone, incus
EARBM
Ear bone, malleus
EARBS
Ear bone,stapes
EARLO
Ear Lobe
Endocervical
ELBOW
Elbow
ELBOWJ
Elbow Joint
EOLPH
endolpthamitis
EPD
Epididymis
EPICA
Epicardial
EPICM
Epicardium
EPIDU
EPIGL
Epiglottis
ESO
Esophagus
ESOPG
Esophageal
Endotracheal
ETHMO
Ethmoid
EUR
Endourethral
EYELI
Eyelid
FACE
Face
FALLT
Fallopian Tube
FBINC
Facial bone, inferior nasal concha
FBLAC
Facial bone, lacrimal
FBMAX
Facial bone, maxilla
FBNAS
Facial bone, nasal
FBPAL
Facial bone, palatine
FBVOM
Facial bone, vomer
FBZYG
Facial bone, zygomatic
FEMOR
Femoral
FEMUR
Femur
FET
Fetus
FIBU
Fibula
FING
Finger
FINGN
Finger Nail
FMH
Femoral Head
FOL
Follicle
FOOT
Foot
FOREA
Forearm
FOREH
Forehead
FORES
Foreskin
FOURC
Fourchette
GB
Gall Bladder
Genital Cervix
Genital Lochia
Genital Lesion
GLAND
Gland
GLANS
Glans
GLUT
Gluteus
GLUTE
Gluteal
GLUTM
Gluteus Medius
GROIN
Groin
GUM
Gum
GVU
Genital - Vulva
HAL
Hallux
HAND
Hand
HART
Heart
Head
HEEL
Heel
Hemorrhoid
HIP
Hip
HIPJ
Hip Joint
HUMER
Humerus
HV
Heart Valve
HVB
Heart Valve, Bicuspid
HVT
Heart Valve, Tricuspid
HYMEN
Hymen
ICX
Intracervical
ILC
Ileal Conduit
ILCON
Ilical Conduit
ILCR
Iliac Crest
ILE
Ileal Loop
ILEOS
Ileostomy
ILEUM
Ileum
ILIAC
Iliac
INASA
INGUI
Inguinal
INSTL
Intestine, Large
INSTS
Intestine, Small
Intestine
INTRO
Introitus
INTRU
ISCHI
Ischium
ISH
Loop, Ishial
JAW
Jaw
JUGE
Jugular, External
JUGI
Jugular, Internal
KIDN
Kidney
KIDNÂ
KNEE
Knee
KNEEF
Knee Fluid
KNEEJ
Knee Joint
LABIA
Labia
LABMA
Labia Majora
LABMI
Labia Minora
LACRI
Lacrimal
LARYN
Larynx
LEG
Leg
LENS
Lens
LING
LINGU
Lingula
LIP
Lip
LIVER
Liver
LMN
Lumen
Lymph Node
LNG
Lymph Node, Groin
LOBE
Lobe
LOCH
Lochia
LUMBA
Lumbar
LUNG
MALLE
Malleolus
MANDI
Mandible/Mandibular
MAST
Mastoid
MAXIL
Maxilla/Maxillary
MAXS
Maxillary Sinus
MEATU
Meatus
MEDST
Mediastinum
MEDU
Medullary
METAC
Metacarpal
METAT
Metatarsal
Milk, Breast
MITRL
Mitral Valve
MOLAR
Molar
MONSU
Mons Ureteris
MONSV
Mons Veneris(Mons Pubis)
MOU
Membrane
MOUTH
Mouth
MP
Mons Pubis
MPB
Meninges
MRSA2
Mrsa:
MYO
Myocardium
NAILB
Nail Bed
NAILF
Nail, Finger
NAILT
Nail, Toe
NARES
Nares
NASL
NAVEL
Navel
NECK
Neck
NERVE
Nerve
NIPPL
Nipple
NLACR
Nasolacrimal
Nose (Nasal Passage)
NOSE
Nose/Nose(outside)
NOSTR
Nostril
Nasopharyngeal/Nasopharynx
NSS
Nasal Septum
NTRAC
Nasotracheal
OCCIP
Occipital
OLECR
Olecranon
OMEN
Omentum
ORBIT
Orbit/Orbital
ORO
Oropharynx
OSCOX
Os coxa (pelvic girdle)
OVARY
Ovary
Pancreatic Fluid
PALAT
Palate
PALM
Palm
PANAL
Perianal/Perirectal
PANCR
Pancreas
PARAT
Paratracheal
PARIE
Parietal
PARON
Paronychia
PAROT
Parotid/Parotid Gland
PAS
Parasternal
PATEL
Patella
PCARD
Pericardium
PCLIT
Periclitoral
PELV
Pelvis
PENIS
Penis
PENSH
Penile Shaft
Peritoneal
PERI
Pericardial Fluid
PERIH
Perihepatic
Perineal Abscess
PERIS
Perisplenic
PERIT
PERIU
Periurethal
PERIV
Perivesicular
PERRA
Perirectal
PERT
Peritoneal Fluid
PHALA
Phalanyx
PILO
Pilonidal
PINNA
Pinna
PLACF
Placenta (Fetal Side)
PLACM
Placenta (Maternal Side)
PLANT
Plantar
PLATH
Palate, Hard
PLATS
Palate, Soft
PLEU
Pleural Fluid
PLEUR
Pleura
Pleural Fluid (Thoracentesis Fld)
PNEAL
PNEPH
Perinephric
PNM
Perineum
POPLI
Popliteal
PORBI
Periorbital
PREAU
Preauricular
PRERE
Prerenal
PROS
Prostatic Fluid
PRST
Prostate Gland
PTONS
Peritonsillar
PUBIC
Pubic
Pulmonary Artery
RADI
Radial
RADIUS
Radius
Red Blood Cells
RECTL
RECTU
Rectum
RENL
Renal
RIB
Rib
RNP
Renal Pelvis
RPERI
Retroperitoneal
SAC
Uterine Cul/De/Sac
SACIL
Sacroiliac
SACRA
Sacral
SACRO
Sacrococcygeal
SACRU
Sacrum
SALGL
Salivary Gland
SCALP
Scalp
SCAPU
Scapula/Scapular
SCLAV
Supraclavicle/Supraclavicular
SCLER
Sclera
Sub Clavian
SCROT
Scrotum/Scrotal
SDP
Subdiaphramatic
Seminal Fluid
SEMN
Semen
SEPTU
Septum/Septal
SEROM
Seroma
SGF
Subgaleal Fluid
SHIN
Shin
SHOL
Shoulder
SHOLJ
Sholder Joint
SIGMO
Sigmoid
SINUS
Sinus
SKENE
Skene's Gland
Skeletal Muscle
SKULL
Skull
SOLE
Sole
SPCOR
Spinal Cord
SPHEN
Sphenoid
SPLN
Spleen
SPX
Supra Cervical
Sternum/Sternal
STOM
Stoma
STOMA
Stomach
STOOLL
Liquid Stool
STUMP
Stump
Subdural
SUBD
Subdural Fluid
SUBM
Submandibular
SUBME
Submental
SUBPH
Subphrenic
SUBX
Submaxillary
SUPB
Suprapubic Specimen
SUPRA
Suprapubic
SWTG
Sweat Gland
SYN
Synovial Fluid
SYNOL
Synovial
SYNOV
Synovium
TARS
Tarsal
TBRON
Transbronchial
TCN
Transcarina Asp
TDUCT
Tear Duct
TEMPL
Temple
TEMPO
Temporal
TESTI
Testicle(Testis)
THIGH
Thigh
THM
Thymus
THORA
Thorax/Thoracic/Thoracentesis
THUMB
Thumb
THYRD
Thyroid
TIBIA
Tibia
TML
Temporal Lobe
TNL
Thumbnail
TOE
Toe
TOEN
Toe Nail
TONG
Tongue
TONS
Tonsil
TOOTH
Tooth
TRCHE
Trachea/Tracheal
TSK
Tooth Socket
ULNA
Ulna/Ulnar
Umbilical Blood
UMBL
Umbilicus/Umbilical
URET
Ureter
USTOM
Stoma, Urinary
UTER
Uterus
UTERI
Uterine
VAGIN
Vagina/Vaginal
VAL
Valve
VAS
Vas Deferens
VASTL
Vastus Lateralis
VAULT
Vault
VCSF
Ventricular CSF
VCUFF
Vaginal Cuff
VEIN
Vein
VENTG
Ventragluteal
VERMI
Vermis Cerebelli
VERTC
Vertebra, cervical
VERTL
Vertebra, lumbar
VERTT
Vertebra, thoracic
VESCL
Vesicular
VESFLD
Vesicular Fluid
VESI
Vesicle
VESTI
Vestibule(Genital)
VGV
Vaginal Vault
VITR
VOC
Vocal Cord
VULVA
Vulva
WRIST
Wrist
External Jugular
Â
http://terminology.hl7.org/CodeSystem/v2-0550
Authorization request for inpatient admission
Combined Authorization and Adjudication request
Cancel Authorization request
Cancel Invoice Product/Service Group
Cancel Invoice Product/Service Line Item
Cancel Invoice
Copy of Invoice
Coverage Register Query
Authorization request for inpatient stay extension
OA
Original Authorization
Original Invoice
Pre-Authorization
Pre-Determination Invoice
Re-Assessment
Referral Pre-Authorization
Referral authorization
Special Authorization
http://terminology.hl7.org/CodeSystem/v2-0553
Late Invoice
NORM
Normal submission
Subscriber coverage problem
http://terminology.hl7.org/CodeSystem/v2-0554
BK
Block
Fee for Service
GP
Non Patient
Salary
By Session
Supplemental
http://terminology.hl7.org/CodeSystem/v2-0555
AMBULATORY CARE
DENT
DENTAL
http://terminology.hl7.org/CodeSystem/v2-0556
EMPL
Payee Organization
PERS
PPER
Pay Person
http://terminology.hl7.org/CodeSystem/v2-0557
FM
Family Member
http://terminology.hl7.org/CodeSystem/v2-0558
Processed
http://terminology.hl7.org/CodeSystem/v2-0559
CLCTR
Claim Center
DGAPP
Diagnostic Approval Number
DTCTR
Data Center Number
ENC
Encounter Number
GFTH
Good Faith Indicator
OOP
Out of Province Indicator
SEQ
Sequence Number
http://terminology.hl7.org/CodeSystem/v2-0561
DFADJ
Deferred Adjudication Processing
EFORM
Electronic form to follow
Fax to follow
PAPER
Paper documentation to follow
PYRDELAY
Delayed by a Previous Payer
RTADJ
Real Time Adjudication Processing
http://terminology.hl7.org/CodeSystem/v2-0562
Edit/Adjudication Response
Provider Adjustment
Processing Result
http://terminology.hl7.org/CodeSystem/v2-0564
DISP
Dispensing Fee
GST
Goods and Services Tax
HST
Harmonized Sales Tax
MKUP
Mark up Fee
PST
Provincial Sales Tax
http://terminology.hl7.org/CodeSystem/v2-0565
GRN
Granulocytes
PLS
Platelets
Peripheral Stem Cells
WBL
Whole Blood
http://terminology.hl7.org/CodeSystem/v2-0566
EOB
Print on EOB
Inform Patient
Inform Provider
http://terminology.hl7.org/CodeSystem/v2-0569
CASH
Cash
CCCA
Credit Card
CCHK
Cashier's Check
CDAC
Credit/Debit Account
CHCK
Check
DDPO
Direct Deposit
DEBC
Debit Card
SWFT
Society for Worldwide Interbank Financial Telecommunications (S.W.I.F.T.)
Traveler's Check
VISN
VISA Special Electronic Funds Transfer Network
http://terminology.hl7.org/CodeSystem/v2-0570
Acknowledge
ADJ
Adjudicated with Adjustments
ADJSUB
Adjudicated as Submitted
ADJZER
Adjudicated to Zero
PAID
PEND
PRED
Pre-Determination
REJECT
Reject
http://terminology.hl7.org/CodeSystem/v2-0571
RVAT
Registered in VAT register
UVAT
Unregistered in VAT register
http://terminology.hl7.org/CodeSystem/v2-0572
KERB
Kerberos Service Ticket
SAML
Authenticated User Identity Assertion
http://terminology.hl7.org/CodeSystem/v2-0615
Added in error
On request
http://terminology.hl7.org/CodeSystem/v2-0616
Classification
http://terminology.hl7.org/CodeSystem/v2-0617
Listed
Unlisted (Should not appear in directories)
Unpublished
http://terminology.hl7.org/CodeSystem/v2-0618
Pending Inactive
http://terminology.hl7.org/CodeSystem/v2-0625
CRT
http://terminology.hl7.org/CodeSystem/v2-0634
DOP/DOQ
MIN/MAX
Override
http://terminology.hl7.org/CodeSystem/v2-0642
Cost
TME
http://terminology.hl7.org/CodeSystem/v2-0651
mm/dd/yy
yy.mm.dd
dd/mm/yy
dd.mm.yy
yy/mm/dd
Yymmdd
http://terminology.hl7.org/CodeSystem/v2-0653
EO Gas Sterilizer
Steam Sterilizer
Peracetic Acid
http://terminology.hl7.org/CodeSystem/v2-0657
OR Mode Without Operator
OR Mode with Operator
CPD Mode Without Operator
CPD Mode With Operator
Offline Mode
http://terminology.hl7.org/CodeSystem/v2-0659
Real Time Values
Historic Values
http://terminology.hl7.org/CodeSystem/v2-0667
LCC
Load is Complete
LCN
Load Canceled
LCP
Load In Process
LLD
Building a Load
http://terminology.hl7.org/CodeSystem/v2-0669
http://terminology.hl7.org/CodeSystem/v2-0682
2RS
Second Rinse
ANR
Anesthesia/Respiratory
BDP
Bedpans
BWD
Bowie-Dick Test
CMW
Chemical Wash
COD
Code
Cart Wash
Decontamination
DRT
Dart
DRW
Dart Warm-up Cycle
EOH
EO High Temperature
EOL
EO Low Temperature
Express
FLS
Flash
GLS
Glassware
GNP
Gen. Purpose
GRV
Gravity
GTL
Gentle
Isothermal
IST
Instrument Wash
LKT
Leak Test
LQD
Liquid
OPW
Optional Wash
PEA
PLA
Plastic Goods Wash
PRV
Prevac
RNS
Rinse
SFP
Steam Flush Pressure Pulse
THR
Thermal
TRB
Tray/Basin
UTL
Utensil Wash
WFP
Wrap/Steam Flush Pressure Pulse (Wrap/SFPP)
http://terminology.hl7.org/CodeSystem/v2-0702
All demographic data
DRG
HIV status and results
Patient Location
OI
Opt in all registries (HIPAA)
OO
Opt out all registries (HIPAA)
PID-17
Religion
PID-7
Date of Birth
Psychiatric Mental health
Sensitive medical data
Sexually transmitted diseases
http://terminology.hl7.org/CodeSystem/v2-0717
Diagnosis-related
Employee of this organization
Organizational policy or requirement
Physician Request
REG
Regulatory requirement
http://terminology.hl7.org/CodeSystem/v2-0719
APT
ARQ
Event
EVN.CRT
Event Criterion
Expectation
Intent
PRMS
Promise
RQO
Request-Order
http://terminology.hl7.org/CodeSystem/v2-0725
Nothing obvious
http://terminology.hl7.org/CodeSystem/v2-0728
Valid code
Invalid code
Two primary diagnosis codes
Invalid for this gender
Invalid for this age
http://terminology.hl7.org/CodeSystem/v2-0731
Normal grouping
Invalid or missing primary diagnosis
Diagnosis is not allowed to be primary
Data does not fulfill DRG criteria
Invalid age, admission date, date of birth or discharge date
Invalid gender
Invalid discharge status
Invalid weight ad admission
Invalid length of stay
Invalid field "same day"
http://terminology.hl7.org/CodeSystem/v2-0734
Normal length of stay
Short length of stay
Long length of stay
http://terminology.hl7.org/CodeSystem/v2-0739
00
Effective weight calculated
Hospital specific contract
Eeffective weight for transfer/referral calculated
Referral from other hospital based on a cooperation (no DRG reimbursement)
No information/entry in cost data for this DRG
No relative weight found for department (type)
http://terminology.hl7.org/CodeSystem/v2-0742
Valid code; not used for grouping
Valid code; used for grouping
Invalid code; not used for grouping
Invalid code; code is relevant for grouping
http://terminology.hl7.org/CodeSystem/v2-0749
No weight reported at admission used for grouping
Weight reported at admission used for grouping
Default weight (>2499g) used for grouping
http://terminology.hl7.org/CodeSystem/v2-0755
Respiration minutes not used for grouping
Listed respiration minutes used for grouping
OPS code value used for grouping
http://terminology.hl7.org/CodeSystem/v2-0757
Admission status is valid; used for grouping
Admission status is valid; not used for grouping
Admission status is invalid; not used for grouping
Admission status is invalid; default value used for grouping
http://terminology.hl7.org/CodeSystem/v2-0759
Not used
http://terminology.hl7.org/CodeSystem/v2-0761
Neither operation relevant nor non-operation relevant procedure
Operation relevant procedure
Non-operation relevant procedure
http://terminology.hl7.org/CodeSystem/v2-0763
http://terminology.hl7.org/CodeSystem/v2-0776
EQP
Supply
TDC
Tubes, Drains, and Catheters
http://terminology.hl7.org/CodeSystem/v2-0778
American Medical Association
FDA
Food and Drug Administration
http://terminology.hl7.org/CodeSystem/v2-0790
SMDA
Safe Medical Devices Act
http://terminology.hl7.org/CodeSystem/v2-0793
EOG
Ethylene Oxide Gas
Peracetic acid
STM
Steam
http://terminology.hl7.org/CodeSystem/v2-0806
Case
Each
Set
http://terminology.hl7.org/CodeSystem/v2-0818
application
Application data
Audio data
Image data
Model data
Video data
http://terminology.hl7.org/CodeSystem/v2-0834
No longer in service
http://terminology.hl7.org/CodeSystem/v2-0868
FLA
Flammable
Toxic
http://terminology.hl7.org/CodeSystem/v2-0871
Both
Professional Part
Technical Part
http://terminology.hl7.org/CodeSystem/v2-0881
Employed
http://terminology.hl7.org/CodeSystem/v2-0882
http://terminology.hl7.org/CodeSystem/v2-0894
Exempt
http://terminology.hl7.org/CodeSystem/v2-0895
CCS
Credit Card Security code
Version ID
http://terminology.hl7.org/CodeSystem/v2-0904
Inventoried
ONH
Processing
TRN
In Transit
TTL
Triaged to Lab
http://terminology.hl7.org/CodeSystem/v2-0905
ASAP - As soon as possible, next highest priority after stat
Callback results - filler should contact the placer as soon as results are available, even for preliminary results
Callback for scheduling - Filler should contact the placer (or target) to schedule the service.
CSP
Callback placer for scheduling - filler should contact the placer to schedule the service
CSR
Contact recipient for scheduling - Filler should contact the service recipient (target) to schedule the service
Elective - Beneficial to the patient but not essential for survival.
Emergency - An unforeseen combination of circumstances or the resulting state that calls for immediate action
Preop - Used to indicate that a service is to be performed prior to a scheduled surgery. When ordering a service and using the pre-op priority, a check is done to see the amount of time that must be allowed for performance of the service. When the order
As needed - An "as needed" order should be accompanied by a description of what constitutes a need. This description is represented by an observation service predicate as a precondition.
Routine - Routine service, do at usual work hours
Rush reporting - A report should be prepared and sent as quickly as possible
Stat - With highest priority (e.g. emergency).
Timing critical - It is critical to come as close as possible to the requested time (e.g. for a through antimicrobial level).
Use as directed - Drug is to be used as directed by the prescriber.
Urgent - Calls for prompt action
http://terminology.hl7.org/CodeSystem/v2-0906
Business - Since the service class can represent knowledge structures that may be considered a trade or business secret, there is sometimes (though rarely) the need to flag those items as of business level confidentiality. However, no patient related inf
Celebrity - Celebrities are people of public interest (VIP) including employees, whose information require special protection.
Clinician - Only clinicians may see this item, billing and administration persons can not access this item without special permission.
Substance abuse related - Alcohol/drug-abuse related item
HIV Related - HIV and AIDS related item
Individual - Access only to individual persons who are mentioned explicitly as actors of this service and whose actor type warrants that access (cf. to actor typed code).
Low - No patient record item can be of low confidentiality. However, some service objects are not patient related and therefore may have low confidentiality.
Normal - Normal confidentiality rules (according to good health care practice) apply, that is, only authorized individuals with a legitimate medical or business need may access this item.
Psychiatry related - Psychiatry related item
Restricted - Restricted access, e.g. only to providers having a current care relationship to the patient.
Sensitive - Information for which the patient seeks heightened confidentiality. Sensitive information is not to be shared with family members. Information reported by the patient about family members is sensitive by default. Flag can be set or cleared
SDV
Sexual and domestic violence related - Sexual assault / domestic violence related item
Taboo - Information not to be disclosed or discussed with patient except through physician assigned to patient in this case. This is usually a temporary constraint only; example use is a new fatal diagnosis or finding, such as malignancy or HIV.
Very restricted - Very restricted access as declared by the Privacy Officer of the record holder.
http://terminology.hl7.org/CodeSystem/v2-0907
Share In1 Day -<p>Share result regardless of reference/therapeutic range after 1 or more business day as agreed to by the systems in play.
SIDC
Share in 1 Day Conditionally -<p>Share result in reference ranges/therapeutic with patient after 1 or more business day as agreed to by the systems in play.<p>Withhold result out of reference/therapeutic range until physician release
SIMM
Share Immediately -<p>Share result with patient immediately
STBD
Share To Be Determined -<p>Category to be determined
SWNL
Share Within Normal Limits -<p>Share result in reference/therapeutic range with patient immediately<p>Share result out of reference/therapeutic ranges with patient after 1 or more business day as agreed to by the systems in play.
SWTH
Share Withhold -<p>Withhold result regardless of reference/therapeutic ranges
http://terminology.hl7.org/CodeSystem/v2-0909
AAP
Alert Acknowledging Provider
Administration Cosigner
Admitting Provider
AHP
Authorized Performing Health Professional
APO
Authorized Performing Provider Organization
ARI
Assistant Result Interpreter
Attending Provider
Author/Event Initiator
EARI
Expected Assistant Result Interpreter
Entering Person
EPRI
Expected Principal Result Interpreter
EQUIP
Outside Site(s) Where Observation May Be Performed
PB
Packed by
Performing Organization
POMD
Performing Organization Medical Director
PPH
Patient Preferred Pharmacy
Principal Result Interpreter
Results Copies To
RHP
Referring Health Professional
RPO
Referring Provider Organization
Send by
Specimen Collector
Verifier (Verifying Person)
WAY
Waypoint
WAYR
Waypoint Recipient
http://terminology.hl7.org/CodeSystem/v2-0912
Analysis Process
Information Management
Placer Data
http://terminology.hl7.org/CodeSystem/v2-0914
Patient was fasting prior to the procedure.
Fasting not asked of the patient at time of procedure.
The patient indicated they did not fast prior to the procedure.
Not Given - Patient was not asked at the time of the procedure.
http://terminology.hl7.org/CodeSystem/v2-0916
Loading
http://terminology.hl7.org/CodeSystem/v2-0917
Continuous
PCA Only
PCA + Continuous
http://terminology.hl7.org/CodeSystem/v2-0918
In some cases, this test should be only exclusively with like tests (examples are cyto or pathology)
This test can be included with any number of other tests
This test should be exclusive
http://terminology.hl7.org/CodeSystem/v2-0919
http://terminology.hl7.org/CodeSystem/v2-0920
ADM
PROC
SERV
http://terminology.hl7.org/CodeSystem/v2-0921
Initial Request
Request for Appeal
Request for Extension
http://terminology.hl7.org/CodeSystem/v2-0922
ABR
Aborted Run: Process interrupted after the Phlebotomist inserts the needle in the Donor's arm
NIN
Process was not interrupted
WOT
Walk Out: Process interrupted before the Phlebotomist inserts the needle in the Donor's arm
http://terminology.hl7.org/CodeSystem/v2-0923
Per Day
Per Month
Duration of the Order
Patients Lifetime
WK
Per Week
http://terminology.hl7.org/CodeSystem/v2-0924
ACN
Air Contamination
CLT
Collapse
DAK
Defective Apheresis Kit
DBG
Defective Bag
DMT
Defective Instrument
DND
Defective Needle
Infiltration
IPF
Instrument Power Failure
MIS
Missed / in tissue
NAD
Needle adjustment (this may not end a procedure, if successful will impact component production)
PFL
Poor flow
VSM
Vein Spasm
http://terminology.hl7.org/CodeSystem/v2-0925
NDR
Not Drawn
Successful
UL5
Unsuccessful Less than 50 ml drawn
http://terminology.hl7.org/CodeSystem/v2-0926
Both Arms
http://terminology.hl7.org/CodeSystem/v2-0927
2RC
Double Red Cells
Hemachromatosis
Hematopoietic Progenitor Cells
PNP
Platelets and Plasma
PNR
Platelets and Red Cells
Platelets, Plasma, and Red Cells
THA
Therapeutic Apheresis
THW
Therapeutic Whole Blood
http://terminology.hl7.org/CodeSystem/v2-0933
Apheresis Software Crash
BSC
Manufacturing Software Crash
CFT
Couldn't follow through with donation (scared)
DBB
Bathroom
DCW
Couldn't wait
DNI
Phlebotomy Issue
GFE
General Facility Emergency
NRG
No reason given, donor decided to stop without giving a reason
Phone Call-Donor
http://terminology.hl7.org/CodeSystem/v2-0935
Atheist
Baptist
Catholic
Episcopalian
Judaism
Lutheran
Church of Latter Day Saints (Mormon)
Hindu
Protestant
http://terminology.hl7.org/CodeSystem/v2-0006|2.1
Associate of Arts
AAS
Associate of Applied Science
ABA
Associate of Business Administration
Associate of Engineering
Associate of Science
Bachelor of Arts
BBA
Bachelor of Business Administration
Bachelor or Engineering
BFA
Bachelor of Fine Arts
Bachelor of Nursing
Bachelor of Science
BSL
Bachelor of Science - Law
BSN
Bachelor on Science - Nursing
Bachelor of Theology
CANP
Certified Adult Nurse Practitioner
CER
Certificate
Certified Medical Assistant
CNM
CNP
Certified Nurse Practitioner
Certified Nurse Specialist
CPNP
Certified Pediatric Nurse Practitioner
CRN
Certified Registered Nurse
DBA
Doctor of Business Administration
DED
Doctor of Education
DIP
Diploma
Doctor of Osteopathy
EMT
Emergency Medical Technician
EMTP
Emergency Medical Technician - Paramedic
FPNP
Family Practice Nurse Practitioner
High School Graduate
JD
Juris Doctor
Master of Arts
MBA
Master of Business Administration
MCE
Master of Civil Engineering
Doctor of Medicine
MDA
Medical Assistant
MDI
Master of Divinity
ME
Master of Engineering
Master of Education
MEE
Master of Electrical Engineering
Master of Fine Arts
MME
Master of Mechanical Engineering
Master of Science
MSL
Master of Science - Law
MSN
Master of Science - Nursing
Master of Theology
Non-Graduate
Physician Assistant
PHD
Doctor of Philosophy
Doctor of Engineering
Doctor of Science
Advanced Practice Nurse
PharmD
Doctor of Pharmacy
RMA
Registered Medical Assistant
Registered Pharmacist
SEC
Secretarial Certificate
Trade School Graduate
http://terminology.hl7.org/CodeSystem/v2-0360|2.3.1
ABC
Christian: American Baptist Church
AGN
Agnostic
AME
Christian: African Methodist Episcopal Zion
AMT
Christian: African Methodist Episcopal
ANG
Christian: Anglican
AOG
Christian: Assembly of God
ATH
Baha'i
Christian: Baptist
BMA
Buddhist: Mahayana
BOT
Buddhist: Other
BRE
Brethren
BTA
Buddhist: Tantrayana
BTH
Buddhist: Theravada
BUD
Buddhist
Christian: Roman Catholic
Chinese Folk Religionist
CHR
Christian
CHS
Christian: Christian Science
Christian: Christian Missionary Alliance
CNF
Confucian
COC
Christian: Church of Christ
COG
Christian: Church of God
COI
Christian: Church of God in Christ
Christian: Congregational
COM
Christian: Community
COP
Christian: Other Pentecostal
COT
Christian: Other
CRR
Christian: Christian Reformed
Disciples of Christ
EOT
Christian: Eastern Orthodox
EPI
Christian: Episcopalian
Ethnic Religionist
EVC
Christian: Evangelical Church
FRQ
Christian: Friends
FUL
Christian: Full Gospel
FWB
Christian: Free Will Baptist
Christian: Greek Orthodox
HIN
Hindu: Other
HSH
Hindu: Shaivites
HVA
Hindu: Vaishnavites
JAI
Jain
JCO
Jewish: Conservative
JEW
Jewish
JOR
Jewish: Orthodox
Jewish: Other
JRC
Jewish: Reconstructionist
JRF
Jewish: Reform
JRN
Jewish: Renewal
JWN
Christian: Jehovah's Witness
LMS
Christian: Lutheran Missouri Synod
LUT
Christian: Lutheran
MEN
Christian: Mennonite
MET
Christian: Methodist
MOM
Christian: Latter-day Saints
MOS
Muslim
MOT
Muslim: Other
MSH
Muslim: Shiite
MSU
Muslim: Sunni
NAM
Native American
NAZ
Christian: Church of the Nazarene
NOE
Nonreligious
New Religionist
Christian: Orthodox
Christian: Pentecostal
Christian: Other Protestant
Christian: Presbyterian
Christian: Protestant
QUA
Christian: Reformed Church
REO
Christian: Reorganized Church of Jesus Christ-LDS
SAA
Christian: Salvation Army
SEV
Christian: Seventh Day Adventist
SHN
Shintoist
SIK
Sikh
SOU
Christian: Southern Baptist
SPI
Spiritist
UCC
Christian: United Church of Christ
Christian: United Methodist
UNI
Christian: Unitarian
UNU
Christian: Unitarian Universalist
VAR
WES
Christian: Wesleyan
WMC
Christian: Wesleyan Methodist
http://terminology.hl7.org/CodeSystem/v2-0006|2.4
OBRG
OBR group
ORCG
ORC group
PIDG
PID group
RXAG
RXA group
RXDG
RXD group
RXEG
RXE group
RXOG
RXO group
etc
http://terminology.hl7.org/CodeSystem/v2-0391|2.4
ADMINISTRATION
ALLERGY
APP_STATS
APP_STATUS
ASSOCIATED_PERSON
ASSOCIATED_RX_ADMIN
ASSOCIATED_RX_ORDER
AUTHORIZATION
AUTHORIZATION_CONTACT
CERTIFICATE
CLOCK
CLOCK_AND_STATISTICS
CLOCK_AND_STATS_WITH_NOTE
CLOCK_AND_STATS_WITH_NOTES
CLOCK_AND_STATS_WITH_NOTES_ALT
COMMAND
COMMAND_RESPONSE
COMMON_ORDER
COMPONENT
COMPONENTS
CONTAINER
DEFINITION
DIET
DISPENSE
ENCODED ORDER
ENCODED_ORDER
ENCODING
EXPERIENCE
FINANCIAL
FINANCIAL_COMMON ORDER
FINANCIAL_COMMON_ORDER
FINANCIAL_INSURANCE
FINANCIAL_OBSERVATION
FINANCIAL_ORDER
FINANCIAL_PROCEDURE
FINANCIAL_TIMING QUANTITY
FINANCIAL_TIMING_QUANTITY
GENERAL RESOURCE
GENERAL_RESOURCE
GIVE
GOAL
GOAL_OBSERVATION
GOAL_PATHWAY
GOAL_ROLE
GUARANTOR_INSURANCE
INSURANCE
LOCATION RESOURCE
LOCATION_RESOURCE
MERGE_INFO
MF
MF_CDM
MF_CLIN_STUDY
MF_CLIN_STUDY_SCHED
MF_INV_ITEM
MF_LOCATION
MF_LOC_DEPT
MF_OBS_ATTRIBUTES
MF_PHASE_SCHED_DETAIL
MF_QUERY
MF_SITE_DEFINED
MF_STAFF
MF_TEST
MF_TEST_BATTERIES
MF_TEST_BATT_DETAIL
MF_TEST_CALCULATED
MF_TEST_CALC_DETAIL
MF_TEST_CATEGORICAL
MF_TEST_CAT_DETAIL
MF_TEST_NUMERIC
NK1_TIMING_QTY
NOTIFICATION
OBSERVATION
OBSERVATION_PRIOR
OBSERVATION_REQUEST
OMSERVATION
ORDER
ORDER_CHOICE
ORDER_DETAIL
ORDER_DETAIL_SUPPLEMENT
ORDER_DIET
ORDER_ENCODED
ORDER_OBSERVATION
ORDER_PRIOR
ORDER_TRAY
PATHWAY
PATHWAY_ROLE
PATIENT VISIT
PATIENT_PRIOR
PATIENT_RESULT
PATIENT_VISIT
PATIENT_VISIT_PRIOR
PERSONNEL RESOURCE
PERSONNEL_RESOURCE
PEX_CAUSE
PEX_OBSERVATION
PRIOR_RESULT
PROBLEM
PROBLEM_OBSERVATION
PROBLEM_PATHWAY
PROBLEM_ROLE
PROCEDURE
PRODUCT
PRODUCT_STATUS
PROVIDER
PROVIDER_CONTACT
QRY_WITH_DETAIL
QUERY_RESPONSE
QUERY_RESULT_CLUSTER
REQUEST
RESOURCE
RESOURCES
RESPONSE
RESULT
RESULTS
RESULTS_NOTES
ROW_DEFINITION
RX_ADMINISTRATION
RX_ORDER
SCHEDULE
SERVICE
SPECIMEN
SPECIMEN_CONTAINER
STAFF
STUDY
STUDY_OBSERVATION
STUDY_PHASE
STUDY_SCHEDULE
TEST_CONFIGURATION
TIMING
TIMING_DIET
TIMING_ENCODED
TIMING_GIVE
TIMING_PRIOR
TIMING_QTY
TIMING_QUANTITY
TIMING_TRAY
TREATMENT
VISIT
http://terminology.hl7.org/CodeSystem/v2-0391|2.6
CTR
Certified Tumor Registrar
Medical Technician
Registered Nurse
http://terminology.hl7.org/CodeSystem/v2-0360|2.7
http://terminology.hl7.org/CodeSystem/v2-4000
Error/reject only
Successful only
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementCondition
_AcknowledgementDetailNotSupportedCode
AcknowledgementDetailNotSupportedCode
NS200
Unsupported interaction
NS202
NS203
NS250
Unsupported processing Mode
NS260
Unknown sender
NS261
Unrecognized attentionline
INTERR
Internal system error
NOSTORE
No storage space for message.
RTEDEST
Message routing error, destination unreachable.
RTUDEST
Error: Message routing error, unknown destination.
RTWDEST
Message routing warning, destination unreachable.
Syntax error
SYN102
SYN105
SYN100
Required association missing
SYN101
Required attribute missing
SYN114
Insufficient repetitions
SYN106
Terminology error
SYN103
Value not found in code system
SYN104
Invalid code system in CNE
SYN107
Deprecated code
SYN108
Number of repetitions exceeds limit
SYN110
Number of association repetitions exceeds limit
SYN112
Number of attribute repetitions exceeds limit
SYN109
Mandatory element with null value
SYN111
Value does not match fixed value
SYN113
Formal constraint violation
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode
ERR
INFO
WARN
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailType
Application Acknowledgement Accept
Application Acknowledgement Error
Application Acknowledgement Reject
Accept Acknowledgement Commit Accept
Accept Acknowledgement Commit Error
Accept Acknowledgement Commit Reject
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementType
act
_ActClassRecordOrganizer
record organizer
COMPOSITION
composition
DOCCLIN
clinical document
CDALVLONE
CDA Level One clinical document
record container
CATEGORY
DOCBODY
document body
DOCSECT
document section
TOPIC
topic
EXTRACT
EHR
electronic health record
FOLDER
folder
GROUPER
grouper
CLUSTER
Cluster
ACCM
accommodation
ACCT
accession
ADJUD
financial adjudication
control act
ACTN
action
state transition control
CNTRCT
contract
FCNTRCT
financial contract
COV
coverage
CONC
concern
HCASE
public health case
OUTBR
outbreak
CONTREG
container registration
CTTEVENT
clinical trial timepoint event
DISPACT
disciplinary action
EXPOS
AEXPOS
acquisition exposure
TEXPOS
transmission exposure
INC
incident
INFRM
inform
INVE
invoice element
LIST
working list
MPROT
monitoring program
observation
_ActClassROI
ActClassROI
ROIBND
bounded ROI
ROIOVL
overlay ROI
_SubjectPhysicalPosition
subject physical position
_SubjectBodyPosition
subject body position
left lateral decubitus
prone
RLD
right lateral decubitus
SFWL
Semi-Fowler's
SIT
sitting
standing
supine
RTRD
reverse trendelenburg
TRD
trendelenburg
ALRT
detected issue
BATTERY
battery
CLNTRL
clinical trial
CNOD
Condition Node
COND
CASE
OUTB
DGIMG
diagnostic image
genomic observation
DETPOL
determinant peptide
expression level
locus
PHN
phenotype
polypeptide
bio sequence
SEQVAR
bio sequence variation
INVSTG
OBSSER
observation series
OBSCOR
correlated observation sequences
position
POSACC
position accuracy
POSCOORD
position coordinate
SPCOBS
specimen observation
VERIF
PCPR
care provision
encounter
POLICY
JURISPOL
jurisdictional policy
ORGPOL
organizational policy
SCOPOL
scope of practice policy
STDPOL
standard of practice policy
SBADM
substance administration
SBEXT
Substance Extraction
SPECCOLLECT
Specimen Collection
review
SPCTRT
specimen treatment
SPLY
STORE
storage
SUBST
Substitution
TRFR
TRNS
transportation
XACT
financial transaction
_ActClassContainer
ActClassContainer
ENTRY
entry
ORGANIZER
organizer
DOCCNTNT
DOCLIST
DOCLSTITM
DOCPARA
DOCTBL
LINKHTML
LOCALATTR
LOCALMRKP
REFR
TBLCOL
TBLCOLGP
TBLDATA
TBLHDR
TBLROW
tbody
tfoot
thead
unordered
http://terminology.hl7.org/CodeSystem/v3-ActClass
_ActAccountCode
ActAccountCode
ACCTRECEIVABLE
account receivable
credit card
Diner's Club
DV
PBILLACCT
patient billing account
_ActAdjudicationCode
ActAdjudicationCode
_ActAdjudicationGroupCode
ActAdjudicationGroupCode
DAY
location
MONTH
PERIOD
PROV
WEEK
week
YEAR
adjudicated with adjustments
ANF
adjudicated with adjustments and no financial impact
adjudicated as refused
adjudicated as submitted
_ActAdjudicationResultActionCode
ActAdjudicationResultActionCode
DISPLAY
FORM
Print on Form
_ActBillableModifierCode
ActBillableModifierCode
CPT modifier codes
HCPCSA
HCPCS Level II and Carrier-assigned
_ActBillingArrangementCode
ActBillingArrangementCode
BLK
block funding
capitation funding
CONTF
contract funding
FINBILL
financial
ROST
roster funding
SESS
sessional funding
FFS
fee for service
FFPS
first fill, part fill, partial strength
FFCS
first fill complete, partial strength
TFS
trial fill partial strength
_ActBoundedROICode
ActBoundedROICode
ROIFS
fully specified ROI
ROIPS
partially specified ROI
_ActCareProvisionCode
act care provision
_ActCredentialedCareCode
act credentialed care
_ActCredentialedCareProvisionPersonCode
act credentialed care provision peron
CACC
certified anatomic pathology and clinical pathology care
CAIC
certified allergy and immunology care
CAMC
certified aerospace medicine care
CANC
certified anesthesiology care
CAPC
certified anatomic pathology care
CBGC
certified clinical biochemical genetics care
CCCC
certified clinical cytogenetics care
CCGC
certified clinical genetics (M.D.) care
CCPC
certified clinical pathology care
CCSC
certified colon and rectal surgery care
CDEC
certified dermatology care
CDRC
certified diagnostic radiology care
CEMC
certified emergency medicine care
CFPC
certified family practice care
CIMC
certified internal medicine care
CMGC
certified clinical molecular genetics care
CNEC
certified neurology care
CNMC
certified nuclear medicine care
CNQC
certified neurology with special qualifications in child neurology care
CNSC
certified neurological surgery care
COGC
certified obstetrics and gynecology care
COMC
certified occupational medicine care
COPC
certified ophthalmology care
COSC
certified orthopaedic surgery care
COTC
certified otolaryngology care
CPEC
certified pediatrics care
CPGC
certified Ph.D. medical genetics care
CPHC
certified public health and general preventive medicine care
CPRC
certified physical medicine and rehabilitation care
CPSC
certified plastic surgery care
CPYC
certified psychiatry care
CROC
certified radiation oncology care
CRPC
certified radiological physics care
CSUC
certified surgery care
CTSC
certified thoracic surgery care
CURC
certified urology care
CVSC
certified vascular surgery care
LGPC
licensed general physician care
_ActCredentialedCareProvisionProgramCode
act credentialed care provision program
AALC
accredited assisted living care
AAMC
accredited ambulatory care
ABHC
accredited behavioral health care
ACAC
accredited critical access hospital care
ACHC
accredited hospital care
AHOC
accredited home care
ALTC
accredited long term care
AOSC
accredited office-based surgery care
CACS
certified acute coronary syndrome care
CAMI
certified acute myocardial infarction care
CAST
certified asthma care
CBAR
certified bariatric surgery care
CCAD
certified coronary artery disease care
CCAR
certified cardiac care
CDEP
certified depression care
CDGD
certified digestive/gastrointestinal disorders care
CDIA
certified diabetes care
CEPI
certified epilepsy care
CFEL
certified frail elderly care
CHFC
certified heart failure care
CHRO
certified high risk obstetrics care
CHYP
certified hyperlipidemia care
CMIH
certified migraine headache care
CMSC
certified multiple sclerosis care
COJR
certified orthopedic joint replacement care
certified oncology care
COPD
certified chronic obstructive pulmonary disease care
CORT
certified organ transplant care
CPAD
certified parkinsons disease care
CPND
certified pneumonia disease care
CPST
certified primary stroke center care
CSDM
certified stroke disease management care
CSIC
certified sickle cell care
CSLD
certified sleep disorders care
CSPT
certified spine treatment care
CTBU
certified trauma/burn center care
CVDC
certified vascular diseases care
CWMA
certified wound management care
CWOH
certified women's health care
_ActEncounterCode
ActEncounterCode
ambulatory
EMER
field
home health
inpatient encounter
ACUTE
inpatient acute
NONAC
inpatient non-acute
OBSENC
observation encounter
PRENC
pre-admission
short stay
virtual
_ActMedicalServiceCode
ActMedicalServiceCode
Alternative Level of Care
CARD
DNTL
DRGRHB
Drug Rehab
GENRL
General
ONC
PALL
Palliative
PHAR
Pharmaceutical
PHYRHB
Physical Rehab
PSYCH
SURG
_ActClaimAttachmentCategoryCode
ActClaimAttachmentCategoryCode
AUTOATTCH
auto attachment
DOCUMENT
HEALTHREC
health record
image attachment
LABRESULTS
lab results
MODEL
WIATTCH
work injury report attachment
XRAY
x-ray
_ActConsentType
ActConsentType
ICOL
information collection
IDSCL
information disclosure
INFA
information access
INFAO
access only
INFASO
access and save only
IRDSCL
information redisclosure
RESEARCH
research information access
RSDID
de-identified information access
RSREID
re-identifiable information access
_ActContainerRegistrationCode
ActContainerRegistrationCode
_ActControlVariable
ActControlVariable
AUTO
auto-repeat permission
endogenous content
REFLEX
reflex permission
_ActCoverageConfirmationCode
ActCoverageConfirmationCode
_ActCoverageAuthorizationConfirmationCode
ActCoverageAuthorizationConfirmationCode
AUTH
Authorized
NAUTH
Not Authorized
_ActCoverageEligibilityConfirmationCode
ActCoverageEligibilityConfirmationCode
ELG
NELG
_ActCoverageLimitCode
ActCoverageLimitCode
_ActCoverageQuantityLimitCode
ActCoverageQuantityLimitCode
COVPRD
coverage period
LFEMX
life time maximum
NETAMT
Net Amount
PRDMX
period maximum
UNITPRICE
Unit Price
UNITQTY
Unit Quantity
COVMX
coverage maximum
_ActCoveredPartyLimitCode
ActCoveredPartyLimitCode
_ActCoverageTypeCode
ActCoverageTypeCode
_ActInsurancePolicyCode
ActInsurancePolicyCode
EHCPOL
extended healthcare
HSAPOL
health spending account
AUTOPOL
automobile
collision coverage policy
UNINSMOT
uninsured motorist policy
PUBLICPOL
public healthcare
DENTPRG
dental program
DISEASEPRG
public health program
CANPRG
women's cancer detection program
ENDRENAL
end renal program
HIVAIDS
HIV-AIDS program
MANDPOL
mandatory health program
MENTPRG
mental health program
SAFNET
safety net clinic program
SUBPRG
substance use program
SUBSIDIZ
subsidized health program
SUBSIDMC
subsidized managed care program
SUBSUPP
subsidized supplemental health program
WCBPOL
worker's compensation
_ActInsuranceTypeCode
ActInsuranceTypeCode
_ActHealthInsuranceTypeCode
ActHealthInsuranceTypeCode
dental care policy
DISEASE
disease specific policy
DRUGPOL
drug policy
health insurance plan policy
LTC
long term care policy
MCPOL
managed care policy
point of service policy
HMO
health maintenance organization policy
PPO
preferred provider organization policy
MENTPOL
mental health policy
SUBPOL
substance use policy
VISPOL
vision care policy
disability insurance policy
EWB
employee welfare benefit plan policy
FLEXP
flexible benefit plan policy
LIFE
life insurance policy
ANNU
annuity policy
TLIFE
term life insurance policy
ULIFE
universal life insurance policy
PNC
property and casualty insurance policy
REI
reinsurance policy
SURPL
surplus line insurance policy
UMBRL
umbrella liability insurance policy
_ActProgramTypeCode
ActProgramTypeCode
CHAR
charity program
CRIME
crime victim program
EAP
employee assistance program
GOVEMP
government employee health program
HIRISK
high risk pool program
indigenous peoples health program
MILITARY
military health program
RETIRE
retiree health program
SOCIAL
social service program
VET
veteran health program
_ActDetectedIssueManagementCode
ActDetectedIssueManagementCode
_ActAdministrativeDetectedIssueManagementCode
ActAdministrativeDetectedIssueManagementCode
_AuthorizationIssueManagementCode
Authorization Issue Management Code
EMAUTH
emergency authorization override
authorization confirmed
Therapy Appropriate
Consulted Supplier
Assessed Patient
appropriate indication or diagnosis
prior therapy documented
Patient Explanation
Consulted Other Source
Consulted Prescriber
Prescriber Declined Change
Interacting Therapy No Longer Active/Planned
Supply Appropriate
Vacation Supply
Weekend Supply
additional quantity on separate dispense
Other Action Taken
Provided Patient Education
Added Concurrent Therapy
Temporarily Suspended Concurrent Therapy
Stopped Concurrent Therapy
Instituted Ongoing Monitoring Program
_ActExposureCode
ActExposureCode
CHLDCARE
Day care - Child care Interaction
CONVEYNC
Common Conveyance Interaction
HLTHCARE
Health Care Interaction - Not Patient Care
HOMECARE
Care Giver Interaction
HOSPPTNT
Hospital Patient Interaction
HOSPVSTR
Hospital Visitor Interaction
HOUSEHLD
Household Interaction
INMATE
Inmate Interaction
INTIMATE
Intimate Interaction
LTRMCARE
Long Term Care Facility Interaction
PLACE
Common Space Interaction
PTNTCARE
Health Care Interaction - Patient Care
SCHOOL2
School Interaction
SOCIAL2
Social/Extended Family Interaction
SUBSTNCE
Common Substance Interaction
TRAVINT
Common Travel Interaction
WORK2
Work Interaction
_ActFinancialTransactionCode
ActFinancialTransactionCode
CHRG
Standard Charge
Standard Charge Reversal
_ActIncidentCode
ActIncidentCode
MVA
Motor vehicle accident
SCHOOL
School Accident
Sporting Accident
WPA
Workplace accident
_ActInformationAccessCode
ActInformationAccessCode
ACADR
adverse drug reaction access
ACALL
all access
ACALLG
allergy access
ACCONS
informational consent access
ACDEMO
demographics access
ACDI
diagnostic imaging access
ACIMMUN
immunization access
ACLAB
lab test result access
ACMED
medication access
ACMEDC
medical condition access
ACMEN
mental health access
ACOBS
common observations access
ACPOLPRG
policy or program information access
ACPROV
provider information access
ACPSERV
professional service access
ACSUBSTAB
substance abuse access
_ActInformationAccessContextCode
ActInformationAccessContextCode
INFAUT
authorized information transfer
INFCON
after explicit consent
INFCRT
only on court order
INFDNG
only if danger to others
INFEMER
only in an emergency
INFPWR
only if public welfare risk
INFREG
regulatory information transfer
_ActInformationCategoryCode
ActInformationCategoryCode
ALLCAT
all categories
ALLGCAT
allergy category
ARCAT
adverse drug reaction category
COBSCAT
common observation category
DEMOCAT
demographics category
DICAT
diagnostic image category
IMMUCAT
immunization category
LABCAT
lab test category
MEDCCAT
medical condition category
MENCAT
mental health category
PSVCCAT
professional service category
RXCAT
medication category
_ActInvoiceElementCode
ActInvoiceElementCode
_ActInvoiceAdjudicationPaymentCode
ActInvoiceAdjudicationPaymentCode
_ActInvoiceAdjudicationPaymentGroupCode
ActInvoiceAdjudicationPaymentGroupCode
ALEC
alternate electronic
BONUS
bonus
CFWD
carry forward adjusment
EDU
education fees
EPYMT
early payment fee
GARN
garnishee
INVOICE
submitted invoice
PINV
paper invoice
PPRD
prior period adjustment
PROA
professional association deduction
RECOV
recovery
RETRO
retro adjustment
TRAN
transaction fee
_ActInvoiceAdjudicationPaymentSummaryCode
ActInvoiceAdjudicationPaymentSummaryCode
INVTYPE
invoice type
PAYEE
payee
payor
SENDAPP
sending application
_ActInvoiceDetailCode
ActInvoiceDetailCode
_ActInvoiceDetailClinicalProductCode
ActInvoiceDetailClinicalProductCode
UNSPSC
United Nations Standard Products and Services Classification
_ActInvoiceDetailDrugProductCode
ActInvoiceDetailDrugProductCode
GTIN
Global Trade Item Number
_ActInvoiceDetailGenericCode
ActInvoiceDetailGenericCode
_ActInvoiceDetailGenericAdjudicatorCode
ActInvoiceDetailGenericAdjudicatorCode
COIN
coinsurance
COPAYMENT
patient co-pay
DEDUCTIBLE
PAY
SPEND
spend down
COINS
co-insurance
_ActInvoiceDetailGenericModifierCode
ActInvoiceDetailGenericModifierCode
AFTHRS
non-normal hours
ISOL
isolation allowance
OOO
out of office
_ActInvoiceDetailGenericProviderCode
ActInvoiceDetailGenericProviderCode
CANCAPT
cancelled appointment
DSC
ESA
extraordinary service assessment
FFSTOP
fee for service top off
FNLFEE
final fee
FRSTFEE
first fee
MARKUP
markup or up-charge
MISSAPT
missed appointment
PERFEE
periodic fee
PERMBNS
performance bonus
RESTOCK
restocking fee
TRAVEL
travel
URGENT
_ActInvoiceDetailTaxCode
ActInvoiceDetailTaxCode
FST
federal sales tax
harmonized sales Tax
provincial/state sales tax
_ActInvoiceDetailPreferredAccommodationCode
ActInvoiceDetailPreferredAccommodationCode
_ActEncounterAccommodationCode
ActEncounterAccommodationCode
_HL7AccommodationCode
HL7AccommodationCode
Suite
Semi-private
_ActInvoiceDetailClinicalServiceCode
ActInvoiceDetailClinicalServiceCode
_ActInvoiceGroupCode
ActInvoiceGroupCode
_ActInvoiceInterGroupCode
ActInvoiceInterGroupCode
CPNDDRGING
compound drug invoice group
CPNDINDING
compound ingredient invoice group
CPNDSUPING
compound supply invoice group
DRUGING
drug invoice group
FRAMEING
frame invoice group
LENSING
lens invoice group
PRDING
product invoice group
_ActInvoiceRootGroupCode
ActInvoiceRootGroupCode
CPINV
clinical product invoice
CSINV
clinical service invoice
CSPINV
clinical service and product
FININV
financial invoice
OHSINV
oral health service
PAINV
preferred accommodation invoice
RXCINV
Rx compound invoice
RXDINV
Rx dispense invoice
SBFINV
sessional or block fee invoice
VRXINV
vision dispense invoice
_ActInvoiceElementSummaryCode
ActInvoiceElementSummaryCode
_InvoiceElementAdjudicated
InvoiceElementAdjudicated
ADNFPPELAT
adjud. nullified prior-period electronic amount
ADNFPPELCT
adjud. nullified prior-period electronic count
ADNFPPMNAT
adjud. nullified prior-period manual amount
ADNFPPMNCT
adjud. nullified prior-period manual count
ADNFSPELAT
adjud. nullified same-period electronic amount
ADNFSPELCT
adjud. nullified same-period electronic count
ADNFSPMNAT
adjud. nullified same-period manual amount
ADNFSPMNCT
adjud. nullified same-period manual count
ADNPPPELAT
adjud. non-payee payable prior-period electronic amount
ADNPPPELCT
adjud. non-payee payable prior-period electronic count
ADNPPPMNAT
adjud. non-payee payable prior-period manual amount
ADNPPPMNCT
adjud. non-payee payable prior-period manual count
ADNPSPELAT
adjud. non-payee payable same-period electronic amount
ADNPSPELCT
adjud. non-payee payable same-period electronic count
ADNPSPMNAT
adjud. non-payee payable same-period manual amount
ADNPSPMNCT
adjud. non-payee payable same-period manual count
ADPPPPELAT
adjud. payee payable prior-period electronic amount
ADPPPPELCT
adjud. payee payable prior-period electronic count
ADPPPPMNAT
adjud. payee payable prior-period manual amout
ADPPPPMNCT
adjud. payee payable prior-period manual count
ADPPSPELAT
adjud. payee payable same-period electronic amount
ADPPSPELCT
adjud. payee payable same-period electronic count
ADPPSPMNAT
adjud. payee payable same-period manual amount
ADPPSPMNCT
adjud. payee payable same-period manual count
ADRFPPELAT
adjud. refused prior-period electronic amount
ADRFPPELCT
adjud. refused prior-period electronic count
ADRFPPMNAT
adjud. refused prior-period manual amount
ADRFPPMNCT
adjud. refused prior-period manual count
ADRFSPELAT
adjud. refused same-period electronic amount
ADRFSPELCT
adjud. refused same-period electronic count
ADRFSPMNAT
adjud. refused same-period manual amount
ADRFSPMNCT
adjud. refused same-period manual count
_InvoiceElementPaid
InvoiceElementPaid
PDNFPPELAT
paid nullified prior-period electronic amount
PDNFPPELCT
paid nullified prior-period electronic count
PDNFPPMNAT
paid nullified prior-period manual amount
PDNFPPMNCT
paid nullified prior-period manual count
PDNFSPELAT
paid nullified same-period electronic amount
PDNFSPELCT
paid nullified same-period electronic count
PDNFSPMNAT
paid nullified same-period manual amount
PDNFSPMNCT
paid nullified same-period manual count
PDNPPPELAT
paid non-payee payable prior-period electronic amount
PDNPPPELCT
paid non-payee payable prior-period electronic count
PDNPPPMNAT
paid non-payee payable prior-period manual amount
PDNPPPMNCT
paid non-payee payable prior-period manual count
PDNPSPELAT
paid non-payee payable same-period electronic amount
PDNPSPELCT
paid non-payee payable same-period electronic count
PDNPSPMNAT
paid non-payee payable same-period manual amount
PDNPSPMNCT
paid non-payee payable same-period manual count
PDPPPPELAT
paid payee payable prior-period electronic amount
PDPPPPELCT
paid payee payable prior-period electronic count
PDPPPPMNAT
paid payee payable prior-period manual amount
PDPPPPMNCT
paid payee payable prior-period manual count
PDPPSPELAT
paid payee payable same-period electronic amount
PDPPSPELCT
paid payee payable same-period electronic count
PDPPSPMNAT
paid payee payable same-period manual amount
PDPPSPMNCT
paid payee payable same-period manual count
_InvoiceElementSubmitted
InvoiceElementSubmitted
SBBLELAT
submitted billed electronic amount
SBBLELCT
submitted billed electronic count
SBNFELAT
submitted nullified electronic amount
SBNFELCT
submitted cancelled electronic count
SBPDELAT
submitted pending electronic amount
SBPDELCT
submitted pending electronic count
_ActInvoiceOverrideCode
ActInvoiceOverrideCode
COVGE
coverage problem
electronic form to follow
fax to follow
good faith indicator
late invoice
MANUAL
manual review
OOJ
out of jurisdiction
ORTHO
orthodontic service
paper documentation to follow
PIE
public insurance exhausted
delayed by a previous payor
REFNR
referral not required
REPSERV
repeated service
UNRELAT
unrelated service
VERBAUTH
verbal authorization
_ActListCode
ActListCode
_ActObservationList
ActObservationList
CARELIST
care plan
CONDLIST
condition list
INTOLIST
intolerance list
PROBLIST
problem list
RISKLIST
risk factors
GOALLIST
goal list
_ActTherapyDurationWorkingListCode
ActTherapyDurationWorkingListCode
_ActMedicationTherapyDurationWorkingListCode
act medication therapy duration working list
ACU
short term/acute
CHRON
continuous/chronic
ONET
one time
as needed
MEDLIST
medication list
CURMEDLIST
current medication list
DISCMEDLIST
discharge medication list
HISTMEDLIST
medication history
_ActMonitoringProtocolCode
ActMonitoringProtocolCode
CTLSUB
Controlled Substance
investigational
limited use
non prescription medicine
prescription only medicine
special authorization
special access
_ActNonObservationIndicationCode
ActNonObservationIndicationCode
IND01
imaging study requiring contrast
IND02
colonoscopy prep
IND03
prophylaxis
IND04
surgical prophylaxis
IND05
pregnancy prophylaxis
_ActObservationVerificationType
act observation verification
VFPAPER
verify paper
_ActPaymentCode
ActPaymentCode
ACH
Automated Clearing House
CHK
Cheque
DDP
Non-Payment Data
_ActPharmacySupplyType
ActPharmacySupplyType
Daily Fill
Emergency Supply
Script Owing
FF
First Fill
FFC
First Fill - Complete
First Fill - Part Fill
FFSS
first fill, partial strength
Trial Fill
Floor stock
Refill
RFC
Refill - Complete
RFCS
refill complete partial strength
RFF
Refill (First fill this facility)
RFFS
refill partial strength (first fill this facility)
RFP
RFPS
refill part fill partial strength
RFS
refill partial strength
TB
Trial Balance
TBS
trial balance partial strength
UDE
unit dose equivalent
_ActPolicyType
ActPolicyType
_ActPrivacyPolicy
ActPrivacyPolicy
_ActConsentDirective
ActConsentDirective
EMRGONLY
emergency only
GRANTORCHOICE
grantor choice
IMPLIED
implied consent
IMPLIEDD
implied consent with opportunity to dissent
NOCONSENT
no consent
NOPP
notice of privacy practices
OPTIN
opt-in
OPTINR
opt-in with restrictions
OPTOUT
op-out
OPTOUTE
opt-out with exceptions
_ActPrivacyLaw
ActPrivacyLaw
_ActUSPrivacyLaw
42CFRPart2
42 CFR Part2
CommonRule
Common Rule
HIPAANOPP
HIPAA notice of privacy practices
HIPAAPsyNotes
HIPAA psychotherapy notes
HIPAASelfPay
HIPAA self-pay
Title38Section7332
Title 38 Section 7332
_InformationSensitivityPolicy
InformationSensitivityPolicy
_ActInformationSensitivityPolicy
ActInformationSensitivityPolicy
substance abuse information sensitivity
GDIS
genetic disease information sensitivity
HIV/AIDS information sensitivity
MST
military sexual trauma information sensitivity
SCA
sickle cell anemia information sensitivity
sexual assault, abuse, or domestic violence information sensitivity
SEX
sexuality and reproductive health information sensitivity
specially protected information sensitivity
BH
behavioral health information sensitivity
COGN
cognitive disability information sensitivity
DVD
developmental disability information sensitivity
EMOTDIS
emotional disturbance information sensitivity
MH
mental health information sensitivity
psychiatry disorder information sensitivity
PSYTHPN
psychotherapy note information sensitivity
SUD
substance use disorder information sensitivity
ETHUD
alcohol use disorder information sensitivity
OPIOIDUD
opioid use disorder information sensitivity
sexually transmitted disease information sensitivity
TBOO
taboo
VIO
violence information sensitivity
SICKLE
sickle cell
_EntitySensitivityPolicyType
EntityInformationSensitivityPolicy
DEMO
all demographic information sensitivity
DOB
date of birth information sensitivity
GENDER
gender and sexual orientation information sensitivity
LIVARG
living arrangement information sensitivity
MARST
marital status information sensitivity
RACE
race information sensitivity
religion information sensitivity
_RoleInformationSensitivityPolicy
RoleInformationSensitivityPolicy
business information sensitivity
employer information sensitivity
LOCIS
location information sensitivity
SSP
sensitive service provider information sensitivity
ADOL
adolescent information sensitivity
CEL
celebrity information sensitivity
diagnosis information sensitivity
DRGIS
drug information sensitivity
employee information sensitivity
PDS
patient default information sensitivity
physician requested information sensitivity
patient requested information sensitivity
COMPT
compartment
ACOCOMPT
accountable care organization compartment
CTCOMPT
care team compartment
FMCOMPT
financial management compartment
HRCOMPT
human resource compartment
LRCOMPT
legitimate relationship compartment
PACOMPT
patient administration compartment
RESCOMPT
research project compartment
RMGTCOMPT
records management compartment
ActTrustPolicyType
trust policy
TRSTACCRD
trust accreditation
TRSTAGRE
trust agreement
TRSTASSUR
trust assurance
TRSTCERT
trust certificate
TRSTFWK
trust framework
TRSTMEC
trust mechanism
COVPOL
benefit policy
SecurityPolicy
security policy
AUTHPOL
authorization policy
ACCESSCONSCHEME
access control scheme
DELEPOL
delegation policy
ObligationPolicy
obligation policy
ANONY
anonymize
AOD
accounting of disclosure
AUDIT
audit
AUDTR
audit trail
CPLYCC
comply with confidentiality code
CPLYCD
comply with consent directive
CPLYJPP
comply with jurisdictional privacy policy
CPLYOPP
comply with organizational privacy policy
CPLYOSP
comply with organizational security policy
CPLYPOL
comply with policy
DECLASSIFYLABEL
declassify security label
DEID
DELAU
delete after use
DOWNGRDLABEL
downgrade security label
DRIVLABEL
derive security label
ENCRYPT
ENCRYPTR
encrypt at rest
ENCRYPTT
encrypt in transit
ENCRYPTU
encrypt in use
HUAPRV
human approval
LABEL
assign security label
MASK
mask
MINEC
minimum necessary
PERSISTLABEL
persist security label
PRIVMARK
privacy mark
PSEUD
REDACT
redact
UPGRDLABEL
upgrade security label
RefrainPolicy
refrain policy
NOAUTH
no disclosure without subject authorization
NOCOLLECT
no collection
NODSCLCD
no disclosure without consent directive
NODSCLCDS
no disclosure without information subject's consent directive
NOINTEGRATE
no integration
NOLIST
no unlisted entity disclosure
NOMOU
no disclosure without MOU
NOORGPOL
no disclosure without organizational authorization
NOPAT
no disclosure to patient, family or caregivers without attending provider's authorization
NOPERSISTP
no collection beyond purpose of use
NORDSCLCD
no redisclosure without consent directive
NORDSCLCDS
no redisclosure without information subject's consent directive
NORDSCLW
no disclosure without jurisdictional authorization
NORELINK
no relinking
NOREUSE
no reuse beyond purpose of use
NOVIP
no unauthorized VIP disclosure
ORCON
no disclosure without originator authorization
_ActProductAcquisitionCode
ActProductAcquisitionCode
LOAN
Loan
RENT
Rent
TRANSFER
SALE
Sale
_ActSpecimenTransportCode
ActSpecimenTransportCode
SREC
specimen received
SSTOR
specimen in storage
STRAN
specimen in transit
_ActSpecimenTreatmentCode
ActSpecimenTreatmentCode
Recalcification
_ActSubstanceAdministrationCode
ActSubstanceAdministrationCode
DRUG
Drug therapy
FD
IMMUNIZ
BOOSTER
Booster Immunization
INITIMMUNIZ
Initial Immunization
_ActTaskCode
ActTaskCode
order entry task
LABOE
laboratory test order entry task
MEDOE
medication order entry task
PATDOC
patient documentation task
ALLERLREV
allergy list review
CLINNOTEE
clinical note entry task
DIAGLISTE
diagnosis list entry task
DISCHINSTE
discharge instruction entry
DISCHSUME
discharge summary entry task
PATEDUE
patient education entry
PATREPE
pathology report entry task
PROBLISTE
problem list entry task
RADREPE
radiology report entry task
IMMLREV
immunization list review
REMLREV
reminder list review
WELLREMLREV
wellness reminder list review
PATINFO
patient information review task
ALLERLE
allergy list entry
CDSREV
clinical decision support intervention review
CLINNOTEREV
clinical note review task
DISCHSUMREV
discharge summary review task
DIAGLISTREV
diagnosis list review task
IMMLE
immunization list entry
LABRREV
laboratory results review task
MICRORREV
microbiology results review task
MICROORGRREV
microbiology organisms results review task
MICROSENSRREV
microbiology sensitivity test results review task
MLREV
medication list review task
MARWLREV
medication administration record work list review task
OREV
orders review task
PATREPREV
pathology report review task
PROBLISTREV
problem list review task
RADREPREV
radiology report review task
REMLE
reminder list entry
WELLREMLE
wellness reminder list entry
RISKASSESS
risk assessment instrument task
FALLRISK
falls risk assessment instrument task
_ActTransportationModeCode
ActTransportationModeCode
_ActPatientTransportationModeCode
ActPatientTransportationModeCode
AFOOT
pedestrian transport
AMBT
ambulance transport
AMBAIR
fixed-wing ambulance transport
AMBGRND
ground ambulance transport
AMBHELO
helicopter ambulance transport
LAWENF
law enforcement transport
PRVTRN
private transport
PUBTRN
public transport
_ObservationType
ObservationType
_ActSpecObsCode
ActSpecObsCode
ARTBLD
ActSpecObsArtBldCode
DILUTION
ActSpecObsDilutionCode
AUTO-HIGH
Auto-High Dilution
AUTO-LOW
Auto-Low Dilution
Pre-Dilution
RERUN
Rerun Dilution
EVNFCTS
ActSpecObsEvntfctsCode
INTFR
ActSpecObsInterferenceCode
FIBRIN
Fibrin
HEMOLYSIS
ICTERUS
Icterus
LIPEMIA
Lipemia
VOLUME
ActSpecObsVolumeCode
AVAILABLE
Available Volume
CONSUMPTION
Consumption Volume
CURRENT
Current Volume
INITIAL
Initial Volume
_AnnotationType
AnnotationType
_ActPatientAnnotationType
ActPatientAnnotationType
ANNDI
diagnostic image note
ANNGEN
general note
ANNIMM
immunization note
ANNLAB
laboratory note
ANNMED
medication note
_GeneticObservationType
GeneticObservationType
GENE
gene
_ImmunizationObservationType
ImmunizationObservationType
OBSANTC
antigen count
OBSANTV
antigen validity
_IndividualCaseSafetyReportType
Individual Case Safety Report Type
PAT_ADV_EVNT
patient adverse event
VAC_PROBLEM
vaccine product problem
_LOINCObservationActContextAgeType
LOINCObservationActContextAgeType
21611-9
age patient qn est
21612-7
age patient qn reported
29553-5
age patient qn calc
30525-0
age patient qn definition
30972-4
age at onset of adverse event
_MedicationObservationType
MedicationObservationType
REP_HALF_LIFE
representative half-life
SPLCOATING
SPLCOLOR
SPLIMAGE
SPLIMPRINT
imprint
SPLSCORING
SPLSHAPE
SPLSIZE
SPLSYMBOL
symbol
_ObservationIssueTriggerCodedObservationType
ObservationIssueTriggerCodedObservationType
_CaseTransmissionMode
case transmission mode
AIRTRNS
airborne transmission
ANANTRNS
animal to animal transmission
ANHUMTRNS
animal to human transmission
BDYFLDTRNS
body fluid contact transmission
BLDTRNS
blood borne transmission
DERMTRNS
transdermal transmission
ENVTRNS
environmental exposure transmission
FECTRNS
fecal-oral transmission
FOMTRNS
fomite transmission
FOODTRNS
food-borne transmission
HUMHUMTRNS
human to human transmission
INDTRNS
indeterminate disease transmission mode
LACTTRNS
lactation transmission
NOSTRNS
nosocomial transmission
PARTRNS
parenteral transmission
PLACTRNS
transplacental transmission
SEXTRNS
sexual transmission
TRNSFTRNS
transfusion transmission
VECTRNS
vector-borne transmission
WATTRNS
water-borne transmission
_ObservationQualityMeasureAttribute
ObservationQualityMeasureAttribute
AGGREGATE
aggregate measure observation
CMPMSRMTH
composite measure method
CMPMSRSCRWGHT
component measure scoring weight
COPY
copyright
CRS
clinical recommendation statement
DEF
definition
disclaimer
FINALDT
finalized date/time
GUIDE
guidance
IDUR
improvement notation
ITMCNT
items counted
KEY
keyword
MEDT
measurement end date
measurement start date
MSRADJ
risk adjustment
MSRAGG
rate aggregation
MSRIMPROV
health quality measure improvement notation
MSRJUR
MSRRPTR
reporter type
MSRRPTTIME
timeframe for reporting
MSRSCORE
measure scoring
MSRSET
health quality measure care setting
MSRTOPIC
health quality measure topic type
MSRTP
measurement period
MSRTYPE
measure type
RAT
rationale
SDE
supplemental data elements
STRAT
stratification
TRANF
transmission format
USE
notice of use
_ObservationSequenceType
ObservationSequenceType
TIME_ABSOLUTE
absolute time sequence
TIME_RELATIVE
relative time sequence
_ObservationSeriesType
ObservationSeriesType
_ECGObservationSeriesType
ECGObservationSeriesType
REPRESENTATIVE_BEAT
ECG representative beat waveforms
RHYTHM
ECG rhythm waveforms
_PatientImmunizationRelatedObservationType
PatientImmunizationRelatedObservationType
CLSSRM
classroom
GRADE
grade
SCHL
SCHLDIV
school division
TEACHER
_PopulationInclusionObservationType
PopulationInclusionObservationType
DENEX
denominator exclusions
DENEXCEP
denominator exceptions
DENOM
IPOP
initial population
IPPOP
initial patient population
MSROBS
measure observation
MSRPOPL
measure population
MSRPOPLEX
measure population exclusions
NUMER
NUMEX
numerator exclusions
_PreferenceObservationType
PREFSTRENGTH
preference strength
ADVERSE_REACTION
Adverse Reaction
ASSERTION
Assertion
CASESER
case seriousness criteria
CDIO
case disease imported observation
CRIT
criticality
CTMO
case transmission mode observation
DX
ObservationDiagnosisTypes
ADMDX
admitting diagnosis
DISDX
discharge diagnosis
INTDX
intermediate diagnosis
NOI
nature of injury
GISTIER
GIS tier
HHOBS
household situation observation
ISSUE
_ActAdministrativeDetectedIssueCode
ActAdministrativeDetectedIssueCode
_ActAdministrativeAuthorizationDetectedIssueCode
ActAdministrativeAuthorizationDetectedIssueCode
Insufficient authorization
SUPPRESSED
record suppressed
VALIDAT
validation issue
KEY204
KEY205
COMPLY
Compliance Alert
DUPTHPY
Duplicate Therapy Alert
DUPTHPCLS
duplicate therapeutic alass alert
DUPTHPGEN
duplicate generic alert
ABUSE
commonly abused/misused alert
FRAUD
potential fraud
PLYDOC
Poly-orderer Alert
PLYPHRM
Poly-supplier Alert
Dosage problem
DOSECOND
dosage-condition alert
DOSEDUR
Dose-Duration Alert
DOSEDURH
Dose-Duration High Alert
DOSEDURHIND
Dose-Duration High for Indication Alert
DOSEDURL
Dose-Duration Low Alert
DOSEDURLIND
Dose-Duration Low for Indication Alert
DOSEH
High Dose Alert
DOSEHINDA
High Dose for Age Alert
DOSEHIND
High Dose for Indication Alert
DOSEHINDSA
High Dose for Height/Surface Area Alert
DOSEHINDW
High Dose for Weight Alert
DOSEIVL
Dose-Interval Alert
DOSEIVLIND
Dose-Interval for Indication Alert
DOSEL
Low Dose Alert
DOSELINDA
Low Dose for Age Alert
DOSELIND
Low Dose for Indication Alert
DOSELINDSA
Low Dose for Height/Surface Area Alert
DOSELINDW
Low Dose for Weight Alert
MDOSE
maximum dosage reached
OBSA
Observation Alert
AGE
Age Alert
ADALRT
adult alert
GEALRT
geriatric alert
PEALRT
pediatric alert
Condition Alert
HGHT
LACT
Lactation Alert
PREG
Pregnancy Alert
WGHT
CREACT
common reaction alert
Genetic Alert
GEND
Gender Alert
Lab Alert
REACT
Reaction Alert
ALGY
Allergy Alert
Intolerance Alert
RREACT
Related Reaction Alert
RALG
Related Allergy Alert
Related Prior Reaction Alert
RINT
Related Intolerance Alert
BUS
business constraint violation
CODE_INVAL
code is not valid
CODE_DEPREC
code has been deprecated
FORMAT
invalid format
ILLEGAL
illegal
LEN_RANGE
length out of range
LEN_LONG
length is too long
LEN_SHORT
length is too short
MISSCOND
conditional element missing
MISSMAND
mandatory element missing
NODUPS
duplicate values are not permitted
NOPERSIST
element will not be persisted
REP_RANGE
repetitions out of range
MAXOCCURS
repetitions above maximum
MINOCCURS
repetitions below minimum
_ActAdministrativeRuleDetectedIssueCode
ActAdministrativeRuleDetectedIssueCode
KEY206
non-matching identification
OBSOLETE
obsolete record returned
_ActSuppliedItemDetectedIssueCode
ActSuppliedItemDetectedIssueCode
_AdministrationDetectedIssueCode
AdministrationDetectedIssueCode
_AppropriatenessDetectedIssueCode
AppropriatenessDetectedIssueCode
_InteractionDetectedIssueCode
InteractionDetectedIssueCode
FOOD
Food Interaction Alert
TPROD
Therapeutic Product Alert
Drug Interaction Alert
NHP
Natural Health Product Alert
NONRX
Non-Prescription Interaction Alert
PREVINEF
previously ineffective
DACT
drug action detected issue
timing detected issue
ALRTENDLATE
end too late alert
ALRTSTRTLATE
start too late alert
_TimingDetectedIssueCode
TimingDetectedIssueCode
ENDLATE
End Too Late Alert
STRTLATE
Start Too Late Alert
_SupplyDetectedIssueCode
SupplyDetectedIssueCode
ALLDONE
already performed
FULFIL
fulfillment alert
NOTACTN
no longer actionable
NOTEQUIV
not equivalent alert
NOTEQUIVGEN
not generically equivalent alert
NOTEQUIVTHER
not therapeutically equivalent alert
event timing incorrect alert
INTERVAL
outside requested time
MINFREQ
too soon within frequency based on the usage
HELD
held/suspended alert
TOOLATE
Refill Too Late Alert
TOOSOON
Refill Too Soon Alert
HISTORIC
record recorded as historical
PATPREF
violates stated preferences
PATPREFALT
violates stated preferences, alternate available
KSUBJ
knowledge subject
KSUBT
knowledge subtopic
OINT
ALG
DALG
Drug Allergy
EALG
FALG
Food Allergy
DINT
Drug Intolerance
DNAINT
Drug Non-Allergy Intolerance
EINT
Environmental Intolerance
ENAINT
Environmental Non-Allergy Intolerance
FINT
Food Intolerance
FNAINT
Food Non-Allergy Intolerance
NAINT
Non-Allergy Intolerance
Severity Observation
_FDALabelData
FDALabelData
FDACOATING
FDACOLOR
FDAIMPRINTCD
imprint code
FDALOGO
FDASCORING
FDASHAPE
FDASIZE
_ROIOverlayShape
ROIOverlayShape
CIRCLE
circle
ELLIPSE
ellipse
POINT
point
POLY
polyline
breikost (GE)
diabetes mellitus diet
FAST
fasting
FORMULA
formula diet
GF
gluten free
low fat
low protein
LQ
liquid
low sodium
normal diet
no fat
PAF
phenylalanine free
parenteral
reduction diet
schonkost (GE)
SUPPLEMENT
nutritional supplement
tea only
VLI
low valin, leucin, isoleucin
DRUGPRG
drug program
PRLMN
SECOBS
SecurityObservationType
SECCATOBS
security category observation
SECCLASSOBS
security classification observation
SECCONOBS
security control observation
SECINTOBS
security integrity observation
SECALTINTOBS
security alteration integrity observation
SECDATINTOBS
security data integrity observation
SECINTCONOBS
security integrity confidence observation
SECINTPRVOBS
security integrity provenance observation
SECINTPRVABOBS
security integrity provenance asserted by observation
SECINTPRVRBOBS
security integrity provenance reported by observation
SECINTSTOBS
security integrity status observation
SECTRSTOBS
TRSTACCRDOBS
trust accreditation observation
TRSTAGREOBS
trust agreement observation
TRSTCERTOBS
trust certificate observation
TRSTFWKOBS
trust framework observation
TRSTLOAOBS
trust assurance observation
TRSTMECOBS
trust mechanism observation
SUBSIDFFS
subsidized fee for service program
WRKCOMP
(workers compensation program
_ActProcedureCode
ActProcedureCode
_ActBillableServiceCode
ActBillableServiceCode
_HL7DefinedActCodes
HL7DefinedActCodes
COPAY
DEDUCT
DOSEIND
Storage
http://terminology.hl7.org/CodeSystem/v3-ActCode
_ActExposureLevelCode
ActExposureLevelCode
HIGH
MEDIUM
medium
http://terminology.hl7.org/CodeSystem/v3-ActExposureLevelCode
Electronic Form To Follow
Fax To Follow
LINV
Last Invoice
Paper Documentation To Follow
http://terminology.hl7.org/CodeSystem/v3-ActInvoiceElementModifier
_ActMoodCompletionTrack
ActMoodCompletionTrack
_ActMoodPotential
PERM
permission
SLOT
resource slot
event (occurrence)
intent
_ActMoodDesire
desire
_ActMoodActRequest
act request
appointment request
PERMRQ
permission request
RMD
recommendation
promise
appointment
_ActMoodPredicate
ActMoodPredicate
criterion
event criterion
GOL.CRT
goal criterion
INT.CRT
intent criterion
PRMS.CRT
promise criterion
RQO.CRT
request criterion
RSK.CRT
risk criterion
EXPEC
expectation
RSK
risk
OPT
http://terminology.hl7.org/CodeSystem/v3-ActMood
callback results
callback for scheduling
callback placer for scheduling
contact recipient for scheduling
elective
preop
rush reporting
timing critical
use as directed
http://terminology.hl7.org/CodeSystem/v3-ActPriority
_ActAccommodationReason
ActAccommodationReason
ACCREQNA
Accommodation Requested Not Available
FLRCNV
Floor Convenience
MEDNEC
Medical Necessity
_ActCoverageReason
ActCoverageReason
_EligibilityActReasonCode
EligibilityActReasonCode
_ActIneligibilityReason
ActIneligibilityReason
COVSUS
coverage suspended
DECSD
deceased
REGERR
registered in error
_CoverageEligibilityReason
CoverageEligibilityReason
age eligibility
crime victim
disability
EMPLOY
employment benefit
FINAN
financial eligibility
HEALTH
health status
MULTI
multiple criteria eligibility
property and casualty condition
STATUTORY
statutory eligibility
VEHIC
motor vehicle accident victim
WORK
work related
_ActInformationManagementReason
ActInformationManagementReason
_ActHealthInformationManagementReason
ActHealthInformationManagementReason
_ActConsentInformationAccessOverrideReason
ActConsentInformationAccessOverrideReason
OVRER
emergency treatment override
OVRINCOMP
incompetency override
OVRPJ
professional judgment override
OVRPS
public safety override
OVRTPS
third party safety override
PurposeOfUse
purpose of use
HMARKT
healthcare marketing
HOPERAT
healthcare operations
CAREMGT
care management
DONAT
donation
fraud
GOV
government
HACCRED
health accreditation
HCOMPL
health compliance
HDECD
decedent
HDIRECT
directory
HDM
healthcare delivery management
HLEGAL
HOUTCOMS
health outcome measure
HPRGRP
health program reporting
HQUALIMP
health quality improvement
HSYSADMIN
health system administration
LABELING
labeling
METAMGT
metadata management
MEMADMIN
member administration
MILCDM
military command
PATADMIN
patient administration
PATSFTY
patient safety
PERFMSR
performance measure
RECORDMGT
records management
SYSDEV
system development
HTEST
test health data
TRAIN
training
HPAYMT
healthcare payment
CLMATTCH
claim attachment
COVAUTH
coverage authorization
COVERAGE
coverage under policy or program
ELIGDTRM
eligibility determination
ELIGVER
eligibility verification
ENROLLM
enrollment
MILDCRG
military discharge
REMITADV
remittance advice
HRESCH
healthcare research
BIORCH
biomedical research
CLINTRCH
clinical trial research
CLINTRCHNPC
clinical trial research without patient care
CLINTRCHPC
clinical trial research with patient care
PRECLINTRCH
preclinical trial research
DSRCH
disease specific healthcare research
POARCH
population origins or ancestry healthcare research
TRANSRCH
translational healthcare research
PATRQT
patient requested
FAMRQT
family requested
PWATRNY
power of attorney
SUPNWK
support network
PUBHLTH
public health
DISASTER
disaster
THREAT
threat
TREAT
CLINTRL
coordination of care
ETREAT
Emergency Treatment
BTG
break the glass
ERTREAT
emergency room treatment
POPHLTH
population health
_ActInformationPrivacyReason
ActInformationPrivacyReason
MARKT
marketing
OPERAT
operations
LEGAL
subpoena
ACCRED
accreditation
COMPL
compliance
ENADMIN
entity administration
OUTCOMS
outcome measure
PRGRPT
program reporting
QUALIMP
quality improvement
SYSADMN
system administration
PAYMT
RESCH
SRVC
_ActInvalidReason
ActInvalidReason
ADVSTORAGE
adverse storage condition
COLDCHNBRK
cold chain break
EXPLOT
expired lot
OUTSIDESCHED
administered outside recommended schedule or practice
PRODRECALL
product recall
_ActInvoiceCancelReason
ActInvoiceCancelReason
INCCOVPTY
incorrect covered party as patient
INCINVOICE
incorrect billing
INCPOLICY
incorrect policy
INCPROV
incorrect provider
_ActNoImmunizationReason
ActNoImmunizationReason
IMMUNE
immunity
MEDPREC
medical precaution
OSTOCK
product out of stock
PATOBJ
patient objection
PHILISOP
philosophical objection
RELIG
religious objection
VACEFF
vaccine efficacy concerns
VACSAF
vaccine safety concerns
_ActSupplyFulfillmentRefusalReason
ActSupplyFulfillmentRefusalReason
FRR01
order stopped
FRR02
stale-dated order
FRR03
incomplete data
FRR04
product unavailable
FRR05
ethical/religious
FRR06
unable to provide care
_ClinicalResearchEventReason
ClinicalResearchEventReason
retest
TRM
termination
UNS
unscheduled
_ClinicalResearchObservationReason
ClinicalResearchObservationReason
NPT
non-protocol
per protocol
UPT
per definition
_CombinedPharmacyOrderSuspendReasonCode
CombinedPharmacyOrderSuspendReasonCode
ALTCHOICE
try another treatment first
CLARIF
prescription requires clarification
DRUGHIGH
drug level too high
HOSPADM
admission to hospital
LABINT
lab interference issues
NON-AVAIL
patient not-available
parent is pregnant/breast feeding
SALG
SDDI
drug interacts with another drug
SDUPTHER
duplicate therapy
SINTOL
suspected intolerance
patient scheduled for surgery
WASHOUT
waiting for old drug to wash out
_ControlActNullificationReasonCode
ControlActNullificationReasonCode
ALTD
altered decision
EIE
NORECMTCH
no record match
_ControlActNullificationRefusalReasonType
ControlActNullificationRefusalReasonType
INRQSTATE
in requested state
NOMATCH
no match
NOPRODMTCH
no product match
NOSERMTCH
no service match
NOVERMTCH
no version match
NOPERM
no permission
NOUSERPERM
no user permission
NOAGNTPERM
no agent permission
NOUSRPERM
WRNGVER
wrong version
_ControlActReason
ControlActReason
_MedicationOrderAbortReasonCode
medication order abort reason
DISCONT
product discontinued
INEFFECT
ineffective
MONIT
response to monitoring
NOREQ
no longer required for treatment
NOTCOVER
not covered
PREFUS
patient refuse
RECALL
product recalled
REPLACE
change in order
DOSECHG
change in medication/dose
REPLACEFIX
error in order
UNABLE
unable to use
_MedicationOrderReleaseReasonCode
medication order release reason
HOLDDONE
suspend reason no longer applies
HOLDINAP
suspend reason inappropriate
_ModifyPrescriptionReasonType
ModifyPrescriptionReasonType
ADMINERROR
administrative error in order
CLINMOD
clinical modification
_PharmacySupplyEventAbortReason
PharmacySupplyEventAbortReason
CONTRA
contraindication
FOABORT
order aborted
FOSUSP
order suspended
NOPICK
not picked up
PATDEC
patient changed mind
QUANTCHG
change supply quantity
_PharmacySupplyEventStockReasonCode
pharmacy supply event stock reason
FLRSTCK
floor stock
long term care use
OFFICE
office use
PHARM
pharmacy transfer
PROG
program use
_PharmacySupplyRequestRenewalRefusalReasonCode
pharmacy supply request renewal refusal reason
ALREADYRX
new prescription exists
FAMPHYS
family physician must authorize further fills
MODIFY
modified prescription exists
NEEDAPMT
patient must make appointment
NOTAVAIL
prescriber not available
NOTPAT
patient no longer in this practice
ONHOLD
medication on hold
PRNA
product not available
STOPMED
prescriber stopped medication for patient
TOOEARLY
too early
_SupplyOrderAbortReasonCode
supply order abort reason
IMPROV
condition improved
INTOL
NEWSTR
new strength
NEWTHER
new therapy
_GenericUpdateReasonCode
GenericUpdateReasonCode
CHGDATA
information change
FIXDATA
error correction
MDATA
merge data
NEWDATA
new information
UMDATA
unmerge data
_PatientProfileQueryReasonCode
patient profile query reason
ADMREV
administrative review
PATCAR
patient care
PATREQ
patient request query
PRCREV
practice review
REGUL
regulatory review
RSRCH
VALIDATION
validation review
_PharmacySupplyRequestFulfillerRevisionRefusalReasonCode
PharmacySupplyRequestFulfillerRevisionRefusalReasonCode
LOCKED
locked
UNKWNTARGET
unknown target
_RefusalReasonCode
RefusalReasonCode
_SchedulingActReason
SchedulingActReason
Unexpected Block (of Schedule)
Patient Deceased
No Financial Backing
Medical Status Altered
MTG
In an outside meeting
Physician request
_StatusRevisionRefusalReasonCode
StatusRevisionRefusalReasonCode
FILLED
fully filled
_SubstanceAdministrationPermissionRefusalReasonCode
SubstanceAdministrationPermissionRefusalReasonCode
PATINELIG
patient not eligible
PROTUNMET
protocol not met
PROVUNAUTH
provider not authorized
_SubstanceAdminSubstitutionNotAllowedReason
SubstanceAdminSubstitutionNotAllowedReason
ALGINT
allergy intolerance
COMPCON
compliance concern
THERCHAR
therapeutic characteristics
TRIAL
clinical trial drug
_SubstanceAdminSubstitutionReason
SubstanceAdminSubstitutionReason
continuing therapy
formulary policy
out of stock
regulatory requirement
_TransferActReason
TransferActReason
Request
_ActBillableServiceReason
ActBillableServiceReason
_ActBillableClinicalServiceReason
ActBillableClinicalServiceReason
Children only
Dependents only
ECH
Employee and children
Employee only
ESP
Employee and spouse
FAM
SPC
Spouse and children
Spouse only
http://terminology.hl7.org/CodeSystem/v3-ActReason
beginning
end
through
exit
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipCheckpoint
detached
kill
wait
exclusive wait
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipJoin
exclusive try once
I1
inclusive try once
IW
inclusive wait
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipSplit
_ParticipationSubset
ParticipationSubset
FUTURE
expected future
FUTSUM
future summary
LAST
expected last
NEXT
expected next
PAST
previous
FIRST
first known
PREVSUM
previous summary
RECENT
most recent
SUM
ActRelationshipExpectedSubset
ActRelationshipPastSubset
MAX
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipSubset
act relationship type
_ActClassTemporallyPertains
ActClassTemporallyPertains
_ActRelationshipAccounting
ActRelationshipAccounting
_ActRelationshipCostTracking
ActRelationshipCostTracking
has charge
COST
has cost
_ActRelationshipPosting
ActRelationshipPosting
CREDIT
has credit
DEBIT
has debit
_ActRelationshipConditional
ActRelationshipConditional
CIND
has contra-indication
PRCN
has pre-condition
RSON
has reason
BLOCK
blocks
DIAG
diagnoses
immunization against
ACTIMM
active immunization against
PASSIMM
passive immunization against
MITGT
mitigates
RCVY
recovers
PRYLX
prophylaxis of
treats
ADJUNCT
adjunctive treatment
MTREAT
maintenance treatment
PALLTREAT
palliates
SYMP
symptomatic relief
TRIG
has trigger
_ActRelationshipTemporallyPertains
ActRelationshipTemporallyPertains
_ActRelationshipTemporallyPertainsApproximates
ActRelationshipTemporallyPertainsApproximates
ENE
ends near end
ECW
ends concurrent with
CONCURRENT
concurrent with
SBSECWE
starts before start of, ends with
ENS
ends near start
ECWS
ends concurrent with start of
SNE
starts near end
SCWE
starts concurrent with end of
SNS
starts near start
SCW
starts concurrent with
SCWSEBE
starts with. ends before end of
SCWSEAE
starts with, ends after end of
EAS
ends after start of
EAE
ends after end of
SASEAE
starts after start of, ends after end of
SBEEAE
contains end of
SASSBEEAS
start after start of, contains end of
SBSEAE
contains time of
SAS
starts after start of
SAE
starts after end of
DURING
occurs during
SASECWE
starts after start of, ends with
EASORECWS
ends after or concurrent with start of
EAEORECW
ends after or concurrent with end of
INDEPENDENT
independent of time of
SAEORSCWE
starts after or concurrent with end of
SASORSCW
starts after or concurrent with start of
SBEORSCWE
starts before or concurrent with end of
OVERLAP
overlaps with
ends during
SBSEASEBE
contains start of, ends before end of
SBSEAS
contains start of
SDU
starts during
SBE
starts before end of
EBE
ends before end of
SBSEBE
starts before start of, ends before end of
EBSORECWS
ends before or concurrent with start of
EBS
ends before start of
EBEORECW
ends before or concurrent with end of
SBSORSCW
starts before or concurrent with start of
SBS
starts before start of
authorized by
CAUS
is etiology for
COMP
has component
CTRLV
has control variable
MBR
has member
STEP
has step
ARR
arrival
departure
PART
has part
COVBY
covered by
DRIV
is derived from
ELNK
episodeLink
EVID
provides evidence for
EXACBY
exacerbated by
EXPL
has explanation
INTF
interfered by
ITEMSLOC
items located
LIMIT
limited by
META
has metadata
MFST
is manifestation of
NAME
assigns name
OUTC
has outcome
_ActRelationsipObjective
Act Relationsip Objective
OBJC
has continuing objective
OBJF
has final objective
has goal
RISK
has risk
has pertinent information
PREV
has previous instance
refers to
uses
REFV
has reference values
RELVBY
relieved by
SEQL
is sequel
APND
is appendage
BSLN
has baseline
complies with
documents
FLFS
fulfills
OCCR
occurrence
OREF
references order
schedules request
has generalization
GEVL
evaluates (goal)
INST
instantiates (master)
modifies
MTCH
matches (trigger)
OPTN
has option
RCHAL
re-challenge
reverses
RPLC
SUCC
succeeds
UPDT
updates (condition)
XCRPT
Excerpts
VRXCRPT
Excerpt verbatim
XFRM
transformation
SPRT
has support
SPRTBND
has bounded support
SUBJ
has subject
QUALF
has qualifier
SUMM
summarized by
VALUE
has value
CURE
curative indication
CURE.ADJ
adjunct curative indication
MTGT.ADJ
adjunct mitigation
RACT
SUGG
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType
_HumanActSite
HumanActSite
_HumanSubstanceAdministrationSite
HumanSubstanceAdministrationSite
bilateral ears
bilateral nares
buttock
left arm
left anterior chest
left antecubital fossa
left deltoid
left ear
left external jugular
left foot
left gluteus medius
left hand
left internal jugular
left lower abd quadrant
left lower forearm
left mid forearm
left naris
left posterior chest
left subclavian
left thigh
left upper arm
left upper abd quadrant
left upper forearm
left ventragluteal
left vastus lateralis
right eye
left eye
bilateral eyes
perianal
perineal
right arm
right anterior chest
right antecubital fossa
right deltoid
right ear
right external jugular
right foot
right gluteus medius
right hand
right internal jugular
right lower abd quadrant
right lower forearm
right mid forearm
right naris
right posterior chest
right subclavian
right thigh
right upper arm
right upper abd quadrant
right upper forearm
right ventragluteal
right vastus lateralis
http://terminology.hl7.org/CodeSystem/v3-ActSite
held
new
nullified
obsolete
http://terminology.hl7.org/CodeSystem/v3-ActStatus
ActUSPrivacyLaw
http://terminology.hl7.org/CodeSystem/v3-ActUSPrivacyLaw
stated with no assertion of uncertainty
stated with uncertainty
http://terminology.hl7.org/CodeSystem/v3-ActUncertainty
ADL
additional locator
address line
DAL
delivery address line
street address line
BNN
building number numeric
BNR
building number
BNS
building number suffix
care of
census tract
CNT
country
CPA
county or parish
CTY
municipality
delimiter
DINST
delivery installation type
DINSTA
delivery installation area
DINSTQ
delivery installation qualifier
DIR
direction
DMOD
delivery mode
DMODID
delivery mode identifier
DPID
delivery point identifier
intersection
POB
post box
precinct
state or province
STB
street name base
STR
street name
STTYP
street type
UNID
unit identifier
UNIT
unit designator
ZIP
postal code
http://terminology.hl7.org/CodeSystem/v3-AddressPartType
_GeneralAddressUse
bad address
CONF
confidential address
home address
primary home
vacation home
OLD
no longer in use
temporary address
work place
direct
PUB
_PostalAddressUse
PHYS
physical visit address
postal address
_TelecommunicationAddressUse
answering service
emergency contact
mobile contact)
http://terminology.hl7.org/CodeSystem/v3-AddressUse
Undifferentiated
http://terminology.hl7.org/CodeSystem/v3-AdministrativeGender
_Algic
Algic
_Algonquian
Algonquian
_Arapahoan
Arapahoan
_ArapahoGrosVentre
ArapahoGrosVentre
x-ARP
Arapaho
x-ATS
Gros Ventre
_CreeMontagnais
CreeMontagnais
_Cree
Cree
x-CRP
Western Cree
_EasternAlgonquin
EasternAlgonquin
_Abenakian
Abenakian
x-AAQ
Eastern Abenaki
x-ABE
Western Abenaki
x-MAC
Maliseet-Passamaquoddy
_Delawaran
Delawaran
x-DEL
Unami Delaware
x-MIC
Micmac
_Ojibwayan
Ojibwayan
x-OJB
Southern Ojibwa
x-POT
Potawatami
_SaukFoxKickapoo
SaukFoxKickapoo
x-KIC
Kickapoo
x-SAC
Mesquakie
x-SJW
Shawnee
x-BLC
Blackfoot
x-CHY
Cheyenne
x-MEZ
Menominee
_Ritwan
Ritwan
x-YUR
Yurok
_Caddoan
Caddoan
_NorthernCaddoan
NorthernCaddoan
x-ARI
Arikara
x-PAW
Pawnee
x-WIC
Wichita
_SouthernCaddoan
SouthernCaddoan
x-CAD
Caddo
_Chimakuan
Chimakuan
x-QUI
Quileute
_EskimoAleut
EskimoAleut
_Aleut
Aleut
x-ALW
_Eskimoan
Eskimoan
_InuitInupiaq
InuitInupiaq
x-ESI
North Alaskan Inuktitut
x-ESK
Northwest Alaska Inuktitut
_SirenikskiYupik
SirenikskiYupik
x-EMS
Pacific Yupik Gulf
x-ESS
Central Siberian Yupik
x-ESU
Central Alaskan Yupik
_Hokan
Hokan
_CochimiYuman
CochimiYuman
_Yuman
Yuman
_DeltaCalifornia
DeltaCalifornia
_Diegueno
Diegueno
x-DIH
Kumeyaay
x-COC
Cocopa
_Pai
Pai
x-YUF
Havasupai
_River
River
x-MOV
Mohave
x-MRC
Maricopa
x-YUM
Quechan
_Palaihnihan
Palaihnihan
x-ACH
Achumawi
x-ATW
Atsugewi
_Pomoan
Pomoan
x-KJU
Kashaya
x-PEF
Northeastern Pomo
x-PEO
Southeastern Pomo
x-PEQ
Southern Pomo
x-POO
Central Pomo
_Shasta
Shasta
x-SHT
x-KYH
Karok
x-WAS
Washoe
_Iroquoian
Iroquoian
_NorthernIroquoian
NorthernIroquoian
x-CAY
Cayuga
x-MOH
Mohawk
x-ONE
Oneida
x-ONO
Onondaga
x-SEE
Seneca
x-TUS
Tuscarora
x-CER
Cherokee
_Keresan
Keresan
x-KEE
Rio Grande Keresan
x-KJQ
Acoma-Laguna
_KiowaTanoan
KiowaTanoan
_Tiwa
Tiwa
x-TAO
Northern Tiwa
x-TIX
Southern Tiwa
x-KIO
Kiowa
x-TEW
Tewa
x-TOW
Jemez
_Muskogean
Muskogean
_CentralMuskogean
CentralMuskogean
x-AKZ
Alabama
x-CKU
Koasati
x-MIK
Mikasuki
_WesternMuskogean
WesternMuskogean
x-CCT
Choctaw
x-CIC
Chickasaw
x-CRK
Creek
_Nadene
Nadene
_AthapaskanEyak
AthapaskanEyak
_Athapaskan
Athapaskan
_Apachean
Apachean
_EasternApachean
EasternApachean
x-APJ
Jicarilla
x-APL
Lipan
_WesternApachean
WesternApachean
x-APM
Mescalero-Chiricahua
x-APW
Western Apache
x-NAV
Dine
x-APK
Kiowa Apache
_CentralAlaskaYukon
CentralAlaskaYukon
_KoyukonIngalik
KoyukonIngalik
x-HOI
Holikachuk
x-ING
Degexit'an
x-KOY
Koyukon
_KutchinHan
KutchinHan
x-HAA
Han
x-KUC
Kutchin
_TananaTutchone
TananaTutchone
_Tanana
Tanana
x-TAA
Lower Tanana
x-TAU
Upper Tanana
x-TCB
Tanacross
x-KUU
Upper Kuskokwim
_PacificCoastAthapaskan
PacificCoastAthapaskan
_CaliforniaAthapaskan
CaliforniaAthapaskan
x-HUP
Hupa
x-KTW
Cahto
_OregonAthapaskan
OregonAthapaskan
x-TOL
Tolowa
x-TUU
Tututni
_SouthernAlaska
SouthernAlaska
x-AHT
Ahtna
x-TFN
Tanaina
x-EYA
Eyak
x-TLI
Tlingit
_Penutian
Penutian
_Chinookan
Chinookan
_UpperChinook
UpperChinook
x-WAC
Kiksht
_Coosan
Coosan
x-COS
Hanis
_Maiduan
Maiduan
x-MAI
Northwest Maidu
x-NMU
Northeast Maidu
x-NSZ
Nisenan
_PlateauPenutian
PlateauPenutian
_Sahaptian
Sahaptian
x-UMA
Umatilla
x-WAA
Walla Walla
x-WAR
Tenino
x-YAK
Yakima
x-KLA
Klamath-Modoc
x-NEZ
Nez Perce
_Takelman
Takelman
_Kalapuyan
Kalapuyan
x-KAL
Central Kalapuyan
_Tsimshianic
Tsimshianic
x-TSI
Coast Tsimshain
_Utian
Utian
_Miwokan
Miwokan
_EasternMiwok
EasternMiwok
x-CSM
Central Sierra Miwok
x-NSQ
Northern Sierra Miwok
x-PMW
Plains Miwok
x-SKD
Southern Sierra Miwok
_WesternMiwok
WesternMiwok
x-CSI
Coast Miwok
x-LMW
Lake Miwok
_Wintuan
Wintuan
x-WIT
Wintu-Nomlaki
_Yokutsan
Yokutsan
x-ENH
Kings River
x-GSH
Gashowu
x-PYL
Poso Creek
x-TKH
Tule-Kaweah
_Pidgin
Pidgin
x-CHH
Chinook Wawa
_Salishan
Salishan
_CentralSalish
CentralSalish
x-CLM
Clallam
x-LUT
Lushootseed
x-STR
Northern Straits
_InteriorSalish
InteriorSalish
x-COL
Columbian
x-CRD
Coeur D'alene
x-FLA
Kalispel
x-OKA
Okanagan
_Tsamosan
Tsamosan
x-CEA
Lower Chehalis
x-CJH
Upper Chehalis
x-COW
Cowlitz
x-QUN
Quinault
_SiouanCatawba
SiouanCatawba
_Siouan
Siouan
_MississippiValley
MississippiValley
_ChiwereWinnebago
ChiwereWinnebago
x-IOW
Chiwere
x-WIN
Hocak
_Dakotan
Dakotan
x-ASB
Assiniboine
x-DHG
Dakota
x-LKT
Lakota
x-NKT
Nakota
_Dhegiha
Dhegiha
x-KAA
Kansa
x-OMA
Omaha-Ponca
x-OSA
Osage
x-QUA
Quapaw
_MissouriRiver
MissouriRiver
x-CRO
Crow
x-HID
Hidatsa
x-MHQ
Mandan
_UtoAztecan
UtoAztecan
_Numic
Numic
_CentralNumic
CentralNumic
x-COM
Comanche
x-PAR
Panamint
x-SHH
Shoshone
_SouthernNumic
SouthernNumic
x-KAW
Kawaiisu
x-UTE
Ute-Southern Paiute
_WesternNumic
WesternNumic
x-MON
Mono
x-PAO
Northern Paiute-Bannock
_Takic
Takic
_Cupan
Cupan
x-CHL
Cahuilla
x-CUP
Cupeno
x-LUI
Luiseno
_SerranoGabrielino
SerranoGabrielino
x-SER
Serrano
_Taracahitan
Taracahitan
_Cahitan
Cahitan
x-YAQ
Yaqui
_Tepiman
Tepiman
x-PAP
Papago-Pima
x-HOP
Hopi
x-TUB
Tubatululabal
_Wakashan
Wakashan
_Nootkan
Nootkan
x-MYH
Makah
_Yukian
Yukian
x-WAO
Wappo
x-YUK
Yuki
x-HAI
Haida
x-KUN
Kootenai
x-PSD
Plains Indian Sign Language
x-YUC
Yuchi
x-ZUN
Zuni
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages
GREG
Gregorian
http://terminology.hl7.org/CodeSystem/v3-Calendar
_CalendarCycleOneLetter
CalendarCycleOneLetter
week (continuous)
_CalendarCycleTwoLetter
CalendarCycleTwoLetter
day (continuous)
hour (continuous)
month (continuous)
minute (continuous)
second (continuous)
WM
week of the month
http://terminology.hl7.org/CodeSystem/v3-CalendarCycle
http://terminology.hl7.org/CodeSystem/v3-CalendarType
EBCDIC
ISO-10646-UCS-2
ISO-10646-UCS-4
ISO-8859-1
ISO-8859-2
ISO-8859-5
JIS-2022-JP
US-ASCII
UTF-7
UTF-8
http://terminology.hl7.org/CodeSystem/v3-Charset
originally produced code
original and required
post-coded
post-coded and required
HL7 Specified or Mandated
Both HL7 mandated and the original code
SRC
Source (or original) code
http://terminology.hl7.org/CodeSystem/v3-CodingRationale
RCV
respond to
SND
http://terminology.hl7.org/CodeSystem/v3-CommunicationFunctionType
BZ
bzip
deflate
GZ
gzip
compress
Z7
ZL
zlib
http://terminology.hl7.org/CodeSystem/v3-CompressionAlgorithm
_Confidentiality
Confidentiality
restricted
unrestricted
very restricted
_ConfidentialityByAccessKind
ConfidentialityByAccessKind
clinician
_ConfidentialityByInfoType
ConfidentialityByInfoType
substance abuse related
HIV related
psychiatry relate
sexual and domestic violence related
_ConfidentialityModifiers
ConfidentialityModifiers
celebrity
sensitive
http://terminology.hl7.org/CodeSystem/v3-Confidentiality
_MedicationCap
MedicationCap
CHILD
ChildProof
EASY
EasyOpen
FILM
Film
FOIL
Foil
PUSH
Push Cap
SCR
Screw Cap
http://terminology.hl7.org/CodeSystem/v3-ContainerCap
GEL
Gel
http://terminology.hl7.org/CodeSystem/v3-ContainerSeparator
UNOR
Unordered
http://terminology.hl7.org/CodeSystem/v3-ContentProcessingMode
_ContextControlAdditive
ContextControlAdditive
additive, non-propagating
additive, propagating
_ContextControlNonPropagating
ContextControlNonPropagating
ON
overriding, non-propagating
_ContextControlOverriding
ContextControlOverriding
overriding, propagating
_ContextControlPropagating
ContextControlPropagating
http://terminology.hl7.org/CodeSystem/v3-ContextControl
OPERATE
operate
CREATE
EXECUTE
execute
READ
revise
APPEND
MODIFYSTATUS
modify status
ABORT
ACTIVATE
activate
CANCEL
COMPLETE
HOLD
JUMP
jump
NULLIFY
nullify
REACTIVATE
RELEASE
RESUME
SUSPEND
http://terminology.hl7.org/CodeSystem/v3-DataOperation
ArtificialDentition
Artificial dentition
TID10a
10a
TID10i
10i
TID10p
10p
TID10pd
10pd
TID10pm
10pm
TID11a
11a
TID11i
11i
TID11p
11p
TID11pd
11pd
TID11pm
11pm
TID12a
12a
TID12i
12i
TID12p
12p
TID12pd
12pd
TID12pm
12pm
TID13a
13a
TID13i
13i
TID13p
13p
TID13pd
13pd
TID13pm
13pm
TID14a
14a
TID14i
14i
TID14p
14p
TID14pd
14pd
TID14pm
14pm
TID15a
15a
TID15i
15i
TID15p
15p
TID15pd
15pd
TID15pm
15pm
TID16a
16a
TID16i
16i
TID16p
16p
TID16pd
16pd
TID16pm
16pm
TID17a
17a
TID17ad
17ad
TID17am
17am
TID17i
17i
TID17id
17id
TID17im
17im
TID17p
17p
TID17pd
17pd
TID17pm
17pm
TID18a
18a
TID18ad
18ad
TID18am
18am
TID18i
18i
TID18id
18id
TID18im
18im
TID18p
18p
TID18pd
18pd
TID18pm
18pm
TID19a
19a
TID19ad
19ad
TID19am
19am
TID19i
19i
TID19id
19id
TID19im
19im
TID19p
19p
TID19pd
19pd
TID19pm
19pm
TID1a
1a
TID1i
1i
TID1p
1p
TID1pd
1pd
TID1pm
1pm
TID20a
20a
TID20i
20i
TID20p
20p
TID20pd
20pd
TID20pm
20pm
TID21a
21a
TID21i
21i
TID21p
21p
TID21pd
21pd
TID21pm
21pm
TID22a
22a
TID22i
22i
TID22p
22p
TID22pd
22pd
TID22pm
22pm
TID23a
23a
TID23i
23i
TID23p
23p
TID23pd
23pd
TID23pm
23pm
TID24a
24a
TID24i
24i
TID24p
24p
TID24pd
24pd
TID24pm
24pm
TID25a
25a
TID25i
25i
TID25p
25p
TID25pd
25pd
TID25pm
25pm
TID26a
26a
TID26i
26i
TID26p
26p
TID26pd
26pd
TID26pm
26pm
TID27a
27a
TID27i
27i
TID27p
27p
TID27pd
27pd
TID27pm
27pm
TID28a
28a
TID28i
28i
TID28p
28p
TID28pd
28pd
TID28pm
28pm
TID29a
29a
TID29i
29i
TID29p
29p
TID29pd
29pd
TID29pm
29pm
TID2a
2a
TID2i
2i
TID2p
2p
TID2pd
2pd
TID2pm
2pm
TID30a
30a
TID30ad
30ad
TID30am
30am
TID30i
30i
TID30id
30id
TID30im
30im
TID30p
30p
TID30pd
30pd
TID30pm
30pm
TID31a
31a
TID31ad
31ad
TID31am
31am
TID31i
31i
TID31id
31id
TID31im
31im
TID31p
31p
TID31pd
31pd
TID31pm
31pm
TID32a
32a
TID32ad
32ad
TID32am
32am
TID32i
32i
TID32id
32id
TID32im
32im
TID32p
32p
TID32pd
32pd
TID32pm
32pm
TID3a
3a
TID3i
3i
TID3p
3p
TID3pd
3pd
TID3pm
3pm
TID4a
4a
TID4i
4i
TID4p
4p
TID4pd
4pd
TID4pm
4pm
TID5a
5a
TID5i
5i
TID5p
5p
TID5pd
5pd
TID5pm
5pm
TID6a
6a
TID6i
6i
TID6p
6p
TID6pd
6pd
TID6pm
6pm
TID7a
7a
TID7i
7i
TID7p
7p
TID7pd
7pd
TID7pm
7pm
TID8a
8a
TID8i
8i
TID8p
8p
TID8pd
8pd
TID8pm
8pm
TID9a
9a
TID9i
9i
TID9p
9p
TID9pd
9pd
TID9pm
9pm
PermanentDentition
Permanent dentition
TID1
TID10
TID11
TID12
TID13
TID14
TID15
TID16
TID17
TID17d
17d
TID17m
17m
TID18
TID18d
18d
TID18m
18m
TID19
TID19d
19d
TID19m
19m
TID2
TID20
TID21
TID22
TID23
TID24
TID25
TID26
TID27
TID28
TID29
TID3
TID30
TID30d
30d
TID30m
30m
TID31
TID31d
31d
TID31m
31m
TID32
TID32d
32d
TID32m
32m
TID4
TID5
TID6
TID7
TID8
TID9
PrimaryDentition
Primary dentition
TIDA
TIDB
TIDC
TIDD
TIDE
TIDF
TIDG
TIDH
TIDI
TIDJ
TIDK
TIDL
TIDM
TIDN
TIDO
TIDP
TIDQ
TIDR
TIDS
TIDT
SupernumeraryTooth
Supernumerary Tooth
TID10s
10s
TID11s
11s
TID12s
12s
TID13s
13s
TID14s
14s
TID15s
15s
TID16s
16s
TID17s
17s
TID18s
18s
TID19s
19s
TID1s
1s
TID20s
20s
TID21s
21s
TID22s
22s
TID23s
23s
TID24s
24s
TID25s
25s
TID26s
26s
TID27s
27s
TID28s
28s
TID29s
29s
TID2s
2s
TID30s
30s
TID31s
31s
TID32s
32s
TID3s
3s
TID4s
4s
TID5s
5s
TID6s
6s
TID7s
7s
TID8s
8s
TID9s
9s
TIDAs
As
TIDBs
Bs
TIDCs
Cs
TIDDs
Ds
TIDEs
Es
TIDFs
Fs
TIDGs
Gs
TIDHs
Hs
TIDIs
Is
TIDJs
Js
TIDKs
Ks
TIDLs
Ls
TIDMs
Ms
TIDNs
Ns
TIDOs
Os
TIDPs
Ps
TIDQs
Qs
TIDRs
Rs
TIDSs
Ss
TIDTs
Ts
http://terminology.hl7.org/CodeSystem/v3-Dentition
http://terminology.hl7.org/CodeSystem/v3-DeviceAlertLevel
authenticated
dictated
documented
in progress
legally authenticated
NU
nullified document
pre-authenticated
unsigned completed document
http://terminology.hl7.org/CodeSystem/v3-DocumentCompletion
active and archived
archived (not active)
purged
http://terminology.hl7.org/CodeSystem/v3-DocumentStorage
ASSOC
Associate's or technical degree complete
BD
College or baccalaureate degree complete
ELEM
Elementary School
GD
Graduate or professional Degree complete
High School or secondary school degree complete
Some post-baccalaureate education
POSTG
Doctoral or post graduate education
SCOL
Some College education
Some secondary or high school education
http://terminology.hl7.org/CodeSystem/v3-EducationLevel
full-time
part-time
http://terminology.hl7.org/CodeSystem/v3-EmployeeJobClass
labor and delivery
newborn
http://terminology.hl7.org/CodeSystem/v3-EncounterAdmissionSource
extended courtesy
NRM
normal courtesy
PRF
professional courtesy
staff
very important person
http://terminology.hl7.org/CodeSystem/v3-EncounterSpecialCourtesy
HCE
health chart entity
LIV
living subject
NLIV
non-person living subject
ANM
MIC
microorganism
PLNT
plant
PSN
MAT
CHEM
chemical substance
MMAT
manufactured material
container
holder
certificate representation
MODDV
imaging modality
public institution
STATE
state
Nation
place
CITY
city or town
COUNTRY
COUNTY
PROVINCE
RGRP
http://terminology.hl7.org/CodeSystem/v3-EntityClass
_MaterialEntityClassType
MaterialEntityClassType
_ContainerEntityType
ContainerEntityType
PKG
Package
_NonRigidContainerEntityType
NonRigidContainerEntityType
BAG
PACKT
SACH
Sachet
_RigidContainerEntityType
RigidContainerEntityType
_IndividualPackageEntityType
IndividualPackageEntityType
MINIM
NEBAMP
Nebuamp
OVUL
_MultiUseContainerEntityType
MultiUseContainerEntityType
BOTA
Amber Bottle
BOTD
Dropper Bottle
BOTG
Glass Bottle
BOTP
Plastic Bottle
BOTPLY
Polyethylene Bottle
BOX
CNSTR
Canister
JAR
JUG
TIN
TUBE
VIAL
BLSTRPK
COMPPKG
Compliance Package
DIALPK
Dial Pack
DISK
DOSET
STRIP
KIT
Kit
SYSTM
_MedicalDevice
MedicalDevice
_AccessMedicalDevice
AccessMedicalDevice
LINE
IALINE
Intra-arterial Line
IVLINE
Intraveneous Line
_AdministrationMedicalDevice
AdministrationMedicalDevice
_InjectionMedicalDevice
InjectionMedicalDevice
AINJ
AutoInjector
Pen
SYR
Syringe
APLCTR
INH
Inhaler
DSKS
Diskus
DSKUNH
Diskhaler
TRBINH
Turbuhaler
PMP
Pump
_SpecimenAdditiveEntity
SpecimenAdditiveEntity
Boric Acid
Thrombin NIH; soybean trypsin inhibitor
Page's Saline
Polyvinylalcohol
Siliceous earth
Serum Separator Tube
Thyoglycolate broth
Buffered Citrate
BLDPRD
Blood Product
VCCNE
Vaccine
_DrugEntity
DrugEntity
_ClinicalDrug
ClinicalDrug
_NonDrugAgentEntity
NonDrugAgentEntity
NDA01
egg
NDA02
fish
NDA03
lactose
NDA04
peanut
NDA05
soy
NDA06
sulfites
NDA07
wheat or gluten
NDA08
isocyanates
NDA09
solvents
NDA10
oils
NDA11
venoms
NDA12
latex
NDA13
shellfish
NDA14
strawberries
NDA15
tomatoes
NDA16
dust
NDA17
dust mites
_OrganizationEntityType
OrganizationEntityType
HHOLD
household
NationEntityType
religious institution
_PlaceEntityType
PlaceEntityType
BED
Bed Location
BLDG
Building Location
FLOOR
Floor Location
Room Location
WING
Wing Location
_ResourceGroupEntityType
ResourceGroupEntityType
PRAC
PractitionerGroup
http://terminology.hl7.org/CodeSystem/v3-EntityCode
INSTANCE
GROUP
specific group
KIND
described
GROUPKIND
described group
QUANTIFIED_KIND
described quantified
http://terminology.hl7.org/CodeSystem/v3-EntityDeterminer
Ambient Temperature
Body Temperature
Critical Ambient temperature
Protect from Air
Critical frozen
Deep Frozen
dry
nitrogen
Protect from Light
do not shake
no shock
SBU
Shake before use
upright
http://terminology.hl7.org/CodeSystem/v3-EntityHandling
_OrganizationNamePartQualifier
OrganizationNamePartQualifier
academic
adopted
birth
callme
initial
Legal status
nobility
TITLE
title
VV
voorvoegsel
PharmaceuticalEntityNamePartQualifiers
container name
device name
FLAV
FlavorName
FORMUL
FormulationPartName
FRM
form name
invented name
POPUL
TargetPopulationName
SCI
scientific name
strength name
TimeOrPeriodName
TMK
trademark name
intended use name
_PersonNamePartQualifier
PersonNamePartQualifier
_PersonNamePartAffixTypes
PersonNamePartAffixTypes
_PersonNamePartChangeQualifier
PersonNamePartChangeQualifier
_PersonNamePartMiscQualifier
PersonNamePartMiscQualifier
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier
acquired
legal status
MID
middle name
PFX
prefix
SFX
suffix
TitleStyles
HON
honorific
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2
GIV
given
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartType
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartTypeR2
_NameRepresentationUse
NameRepresentationUse
Alphabetic
IDE
Ideographic
SYL
Syllabic
ASGN
assigned
License
official registry
pseudonym
Artist/Stage
SRCH
PHON
SNDX
Soundex
http://terminology.hl7.org/CodeSystem/v3-EntityNameUse
Assumed
business name
Other/Pseudonym/Alias
religious
customary
maiden name
ideographic
syllabic
do not use
official registry name
temporary
http://terminology.hl7.org/CodeSystem/v3-EntityNameUseR2
aggressive
inflammable
explosive
infectious
biohazard
injury hazard
poison
radioactive
http://terminology.hl7.org/CodeSystem/v3-EntityRisk
http://terminology.hl7.org/CodeSystem/v3-EntityStatus
http://terminology.hl7.org/CodeSystem/v3-EquipmentAlertLevel
2135-2
2137-8
Spaniard
2138-6
Andalusian
2139-4
Asturian
2140-2
Castillian
2141-0
Catalonian
2142-8
Belearic Islander
2143-6
Gallego
2144-4
Valencian
2145-1
Canarian
2146-9
Spanish Basque
2148-5
Mexican
2149-3
Mexican American
2150-1
Mexicano
2151-9
Chicano
2152-7
La Raza
2153-5
Mexican American Indian
2155-0
Central American
2156-8
Costa Rican
2157-6
Guatemalan
2158-4
Honduran
2159-2
Nicaraguan
2160-0
Panamanian
2161-8
Salvadoran
2162-6
Central American Indian
2163-4
Canal Zone
2165-9
South American
2166-7
Argentinean
2167-5
Bolivian
2168-3
Chilean
2169-1
Colombian
2170-9
Ecuadorian
2171-7
Paraguayan
2172-5
Peruvian
2173-3
Uruguayan
2174-1
Venezuelan
2175-8
South American Indian
2176-6
Criollo
2178-2
Latin American
2180-8
Puerto Rican
2182-4
Cuban
2184-0
Dominican
2186-5
http://terminology.hl7.org/CodeSystem/v3-Ethnicity
_ExposureMode
ExposureMode
AIRBORNE
airborne
CONTACT
FOODBORNE
foodborne
WATERBORNE
waterborne
http://terminology.hl7.org/CodeSystem/v3-ExposureMode
at bedtime
JB
JE
JH
GTSAbbreviationHolidays
_GTSAbbreviationHolidaysChristianRoman
GTSAbbreviationHolidaysChristianRoman
JHCHREAS
JHCHRGFR
JHCHRNEW
JHCHRPEN
JHCHRXME
JHCHRXMS
JHNNL
The Netherlands National Holidays
JHNNLLD
Liberation day (May 5 every five years)
JHNNLQD
Queen's day (April 30)
JHNNLSK
Sinterklaas (December 5)
JHNUS
GTSAbbreviationHolidaysUSNational
JHNUSCLM
JHNUSIND
JHNUSIND1
JHNUSIND5
JHNUSLBR
JHNUSMEM
JHNUSMEM5
JHNUSMEM6
JHNUSMLK
JHNUSPRE
JHNUSTKS
JHNUSTKS5
JHNUSVET
monthly
Q1H
every hour
Q2H
every 2 hours
Q3H
every 3 hours
Q4H
Q6H
Q8H
every 8 hours
QD
weekly
http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation
http://terminology.hl7.org/CodeSystem/v3-GenderStatus
conduction-indicator-based
inferred
vocabulary-based
http://terminology.hl7.org/CodeSystem/v3-HL7ContextConductionStyle
Ballot2008Jan
Ballot 2008 January
Ballot2008May
Ballot 2008 May
Ballot2008Sep
Ballot 2008 September
Ballot2009Jan
Ballot 2009 January
Ballot2009May
Ballot 2009 May
Ballot2009Sep
Ballot 2009 September
Ballot2010Jan
Ballot 2010 Jan
Ballot2010May
Ballot 2010 May
Ballot2010Sep
Ballot 2010 Sep
Ballot2011Jan
Ballot 2011 Jan
Ballot2011May
Ballot 2011 May
Ballot2011Sep
Ballot 2011 Sep
Ballot2012Jan
Ballot 2012 Jan
Ballot2012May
Ballot 2012 May
Ballot2012Sep
Ballot 2012 Sep
V3-2003-12
HL7 Version V3-2003-12
V3-2005N
2005 Normative Edition
V3-2006N
2006 Normative Edition
V3-2008N
2008 Normative Edition
V3-2009N
2009 Normative Edition
V3-2010N
2010 Normative Edition
V3-2011N
2011 Normative Edition
V3-2012N
2012 Normative Edition
V3PR1
Version3 Pre-release #1
V3-2007N
2007 Normative Edition
http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode
Add
Add or Replace
Key
Replace
_SetUpdateMode
SetUpdateMode
Set Add
ESAC
Set Add or Change
Set Change
ESD
Set Delete
Add or Update
Ignore
Verify
http://terminology.hl7.org/CodeSystem/v3-HL7UpdateMode
appendix
bookmark
chapter
contents
glossary
index
next
prev
section
stylesheet
subsection
http://terminology.hl7.org/CodeSystem/v3-HtmlLinkType
ISS
Issued by System
UNV
Unverified by system
VRF
Verified by system
http://terminology.hl7.org/CodeSystem/v3-IdentifierReliability
BUSN
Business Identifier
OBJ
Object Identifier
VER
Version Identifier
VW
View Specific Identifier
http://terminology.hl7.org/CodeSystem/v3-IdentifierScope
SHA-1
secure hash algorithm - 1
SHA-256
secure hash algorithm - 256
http://terminology.hl7.org/CodeSystem/v3-IntegrityCheckAlgorithm
ESGN
Expressed signed
Expressed spoken
EWR
Expressed written
RSGN
Received signed
Received spoken
RWR
Received written
http://terminology.hl7.org/CodeSystem/v3-LanguageAbilityMode
http://terminology.hl7.org/CodeSystem/v3-LanguageAbilityProficiency
homeless
Nomadic
Transient
community shelter
Extended care facility
private residence
Independent Household
Retirement Community
supported living
http://terminology.hl7.org/CodeSystem/v3-LivingArrangement
http://terminology.hl7.org/CodeSystem/v3-LocalMarkupIgnore
http://terminology.hl7.org/CodeSystem/v3-LocalRemoteControlState
http://terminology.hl7.org/CodeSystem/v3-ManagedParticipationStatus
Broader Than
Narrower Than
http://terminology.hl7.org/CodeSystem/v3-MapRelationship
Polygamous
Never Married
unmarried
http://terminology.hl7.org/CodeSystem/v3-MaritalStatus
http://terminology.hl7.org/CodeSystem/v3-MessageWaitingPriority
Modified subscription
New subscription
http://terminology.hl7.org/CodeSystem/v3-ModifyIndicator
NoInformation
derived
NINF
negative infinity
PINF
positive infinity
UNC
un-encoded
not applicable
ASKU
asked but unknown
temporarily unavailable
NASK
not asked
NAVU
Not available
TRC
not present
http://terminology.hl7.org/CodeSystem/v3-NullFlavor
http://terminology.hl7.org/CodeSystem/v3-ObservationCategory
_GeneticObservationInterpretation
GeneticObservationInterpretation
Carrier
_ObservationInterpretationChange
ObservationInterpretationChange
_ObservationInterpretationExceptions
ObservationInterpretationExceptions
Quality control failure
_ObservationInterpretationNormality
ObservationInterpretationNormality
Critical abnormal
Critical high
Critical low
H>
Significantly high
L<
Significantly low
_ObservationInterpretationSusceptibility
ObservationInterpretationSusceptibility
moderately susceptible
NCL
No CLSI defined breakpoint
very susceptible
outside threshold
HX
above high threshold
LX
below low threshold
ObservationInterpretationDetection
Equivocal
Not detected
ObservationInterpretationExpectation
Expected
UNE
Unexpected
ReactivityObservationInterpretation
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation
_DecisionObservationMethod
DecisionObservationMethod
ALGM
algorithm
BYCL
bayesian calculation
GINT
global introspection
_GeneticObservationMethod
GeneticObservationMethod
PCR
_ObservationMethodAggregate
observation method aggregate
AVERAGE
COUNT
maxima
MEDIAN
minima
MODE
mode
STDEV.P
population standard deviation
STDEV.S
sample standard deviation
VARIANCE.P
population variance
VARIANCE.S
sample variance
_VerificationMethod
VerificationMethod
VDOC
document verification
VREG
registry verification
VTOKEN
electronic token verification
VVOICE
voice-based verification
0001
Complement fixation
0002
Computed axial tomography
0003
HLAR agar test
0004
Macroscopic observation
0005
Magnetic resonance
0006
Morphometry
0007
Positron emission tomography
0008
SAMHSA confirmation
0009
SAMHSA screening
Serum Neutralization
0011
Titration
0012
0013
X-ray crystallography
0014
Agglutination
0015
Buffered acidified plate agglutination
0016
Card agglutination
0017
Hemagglutination
0018
Hemagglutination inhibition
0019
Latex agglutination
0020
Plate agglutination
0021
Rapid agglutination
0022
RBC agglutination
0023
Rivanol agglutination
0024
Tube agglutination
0025
Bioassay
0026
Animal Inoculation
0027
Cytotoxicity
0028
Embryo infective dose 50
0029
Embryo lethal dose 50
0030
Mouse intercerebral inoculation
0031
Bioassay, qualitative
0032
Bioassay, quantitative
0033
Chemical method
0034
Differential light absorption chemical test
0035
Dipstick
0036
Dipstick colorimetric laboratory test
0037
Test strip
0038
Chromatography
0039
Affinity chromatography
0040
Gas liquid chromatography
0041
High performance liquid chromatography
0042
Liquid Chromatography
0043
Protein A affinity chromatography
0044
Coagulation
0045
Tilt tube coagulation time
0046
Tilt tube reptilase induced coagulation
0047
Automated count
0048
Manual cell count
0049
Platelet count, Rees-Ecker
0050
Aerobic Culture
0051
Anaerobic Culture
0052
Chicken embryo culture
0053
Delayed secondary enrichment
0054
Microaerophilic Culture
0055
Quantitative microbial culture, cup
0056
Quantitative microbial culture, droplet
0057
Quantitative microbial culture, filter paper
0058
Quantitative microbial culture, pad culture
0059
Quantitative microbial culture, pour plate
0060
Quantitative microbial culture, surface streak
0061
Somatic Cell culture
0062
Agar diffusion
0063
Agar Gel Immunodiffusion
0064
Electrophoresis
0065
Agaorse gel electrophoresis
0066
Electrophoresis, citrate agar
0067
Immunoelectrophoresis
0068
Polyacrylamide gel electrophoresis
0069
Starch gel electrophoresis
0070
ELISA
0071
ELISA, antigen capture
0072
ELISA, avidin biotin peroxidase complex
0073
Kinetic ELISA
0074
ELISA, peroxidase-antiperoxidase
0075
API 20 Strep
0076
API 20A
0077
API 20C AUX
0078
API 20E
0079
API 20NE
0080
API 50 CH
0081
API An-IDENT
0082
API Coryne
0083
API Rapid 20E
0084
API Staph
0085
API ZYM
0086
Bacterial identification
0087
mini VIDAS
0088
Phage susceptibility typing
0089
Quad-FERM+
0090
RAPIDEC Staph
0091
Staphaurex
0092
VIDAS
0093
Vitek
0094
VITEK 2
0095
Immune stain
0096
Immunofluorescent antibody, direct
0097
Immunofluorescent antibody, indirect
0098
Immunoperoxidase, Avidin-Biotin Complex
0099
Immunoperoxidase, Peroxidase anti-peroxidase complex
0100
Immunoperoxidase, Protein A-peroxidase complex
0101
Immunoassay
0102
Immunoassay, qualitative, multiple step
0103
Immunoassay, qualitative, single step
0104
Radioimmunoassay
0105
Immunoassay, semi-quantitative, multiple step
0106
Immunoassay, semi-quantitative, single step
0107
Microscopy
0108
Darkfield microscopy
0109
Electron microscopy
0110
Electron microscopy tomography
0111
Electron microscopy, negative stain
0112
Electron microscopy, thick section
0113
Electron microscopy, thin section
0114
Microscopy, Light
0115
Polarizing light microscopy
0116
Scanning electron microscopy
0117
Transmission electron microscopy
0118
Transparent tape direct examination
0119
3 Self-Sustaining Sequence Replication
0120
Branched Chain DNA
0121
Hybridization Protection Assay
0122
Immune blot
0123
In-situ hybridization
0124
Ligase Chain Reaction
0125
Ligation Activated Transcription
0126
Nucleic Acid Probe
0128
Nucleic acid probe with amplification
0129
Nucleic acid probe with target amplification
0130
Nucleic acid reverse transcription
0131
Nucleic Acid Sequence Based Analysis
0132
Polymerase chain reaction
0133
Q-Beta Replicase or probe amplification category method
0134
Restriction Fragment Length Polymorphism
0135
Southern Blot
0136
Strand Displacement Amplification
0137
Transcription Mediated Amplification
0138
Western Blot
0139
Flocculation
0140
Immune precipitation
0141
Milk ring test
0142
Precipitin
0143
Acid fast stain
0144
Acid fast stain, fluorochrome
0145
Acid fast stain, Kinyoun's cold carbolfuchsin
0146
Acid fast stain, Ziehl-Neelsen
0147
Acid phosphatase stain
0148
Acridine orange stain
0149
Active brilliant orange KH stain
0150
Alazarin red S stain
0151
Alcian blue stain
0152
Alcian blue with Periodic acid Schiff stain
0153
Argentaffin stain
0154
Argentaffin silver stain
0155
Azure-eosin stain
0156
Basic Fuschin stain
0157
Bennhold stain
0158
Bennhold's Congo red stain
0159
Bielschowsky stain
0160
Bielschowsky's silver stain
0161
Bleach stain
0162
Bodian stain
0163
Brown-Brenn stain
0164
Butyrate-esterase stain
0165
Calcofluor white fluorescent stain
0166
Carbol-fuchsin stain
0167
Carmine stain
0168
Churukian-Schenk stain
0169
Congo red stain
0170
Cresyl echt violet stain
0171
Crystal violet stain
0172
De Galantha stain
0173
Dieterle silver impregnation stain
0174
Fite-Farco stain
0175
Fontana-Masson silver stain
0176
Fouchet stain
0177
Gomori stain
0178
Gomori methenamine silver stain
0179
Gomori-Wheatly trichrome stain
0180
Gridley stain
0181
Grimelius silver stain
0182
Grocott stain
0183
Grocott methenamine silver stain
0184
Hale's colloidal ferric oxide stain
0185
Hale's colloidal iron stain
0186
Hansel stain
0187
Harris regressive hematoxylin and eosin stain
0188
Hematoxylin and eosin stain
0189
Highman stain
0190
Holzer stain
0191
Iron hematoxylin stain
0192
Jones stain
0193
Jones methenamine silver stain
0194
Kossa stain
0195
Lawson-Van Gieson stain
0196
Loeffler methylene blue stain
0197
Luxol fast blue with cresyl violet stain
0198
Luxol fast blue with Periodic acid-Schiff stain
0199
MacNeal's tetrachrome blood stain
0200
Mallory-Heidenhain stain
0201
Masson trichrome stain
0202
Mayer mucicarmine stain
0203
Mayers progressive hematoxylin and eosin stain
0204
May-Grunwald Giemsa stain
0205
Methyl green stain
0206
Methyl green pyronin stain
0207
Modified Gomori-Wheatly trichrome stain
0208
Modified Masson trichrome stain
0209
Modified trichrome stain
0210
Movat pentachrome stain
0211
Mucicarmine stain
0212
Neutral red stain
0213
Night blue stain
0214
Non-specific esterase stain
0215
Oil red-O stain
0216
Orcein stain
0217
Perls' stain
0218
Phosphotungstic acid-hematoxylin stain
0219
Potassium ferrocyanide stain
0220
Prussian blue stain
0221
Putchler modified Bennhold stain
0222
Quinacrine fluorescent stain
0223
Reticulin stain
0224
Rhodamine stain
0225
Safranin stain
0226
Schmorl stain
0227
Seiver-Munger stain
0228
Silver stain
0229
Specific esterase stain
0230
Steiner silver stain
0231
Sudan III stain
0232
Sudan IVI stain
0233
Sulfated alcian blue stain
0234
Supravital stain
0235
Thioflavine-S stain
0236
Three micron Giemsa stain
0237
Vassar-Culling stain
0238
Vital Stain
0239
von Kossa stain
0243
Minimum bactericidal concentration test, macrodilution
0244
Minimum bactericidal concentration test, microdilution
0247
Turbidometric
0248
Refractometric
0249
Thin layer chromatography (TLC)
0250
EMIT
0251
Flow cytometry (FC)
0252
Radial immunodiffusion (RID)
0253
Fluorescence polarization immunoassay (FPIA)
0254
Immunofixation electrophoresis (IFE)
0255
Equilibrium dialysis
0256
Kleihauer-Betke acid elution
0257
Anti-complement immunofluorescence (ACIF)
0258
GC/MS
0259
Nephelometry
0260
IgE immunoassay antibody
0261
Lymphocyte Microcytotoxicity Assay
0262
Spectrophotometry
0263
Atomic absorption spectrophotometry (AAS)
0264
Ion selective electrode (ISE)
0265
Gas chromatography (GC)
0266
Isoelectric focusing (IEF)
0267
Immunochemiluminescence
0268
Microparticle enzyme immunoassay (MEIA)
0269
ICP/MS
0270
Immunoradiometric assay (IRMA)
0271
Photo optical clot detection
0280
Susceptibility Testing
0240
Antibiotic sensitivity, disk
0241
BACTEC susceptibility test
0242
Disk dilution
0272
Minimum Inhibitory Concentration
0245
Minimum Inhibitory Concentration, macrodilution
0246
Minimum Inhibitory Concentration, microdilution
0273
Viral Genotype Susceptibility
0274
Viral Phenotype Susceptibility
0275
Gradient Strip
0275a
Minimum Lethal Concentration (MLC)
0276
Slow Mycobacteria Susceptibility
0277
Serum bactericidal titer
0278
Agar screen
0279
Disk induction
0127
Nucleic acid probe
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod
_ActCoverageAssessmentObservationValue
ActCoverageAssessmentObservationValue
_ActFinancialStatusObservationValue
ActFinancialStatusObservationValue
ASSET
asset
ANNUITY
annuity
PROP
real property
RETACCT
retirement investment account
TRUST
trust
INCOME
income
child support
DISABL
disability pay
INVEST
investment income
paid employment
retirement pay
SPOUSAL
spousal or partner support
SUPPLE
income supplement
tax obligation
LIVEXP
living expense
CLOTH
clothing expense
food expense
health expense
HOUSE
household expense
legal expense
MORTG
mortgage
rent
SUNDRY
sundry expense
transportation expense
UTIL
utility expense
ELSTAT
eligibility indicator
ADOPT
adoption document
BTHCERT
birth certificate
CCOC
creditable coverage document
DRLIC
driver license
FOSTER
foster child document
MEMBER
program or policy member
military identification
MRGCERT
marriage certificate
PASSPORT
passport
STUDENRL
student enrollment
HLSTAT
DISABLE
drug use
IVDRG
IV drug use
PGNT
pregnant
LIVDEP
living dependency
RELDEP
relative dependent
SPSDEP
spouse dependent
URELDEP
unrelated person dependent
LIVSIT
living situation
ALONE
alone
DEPCHD
dependent children
DEPSPS
dependent spouse
DEPYGCHD
dependent young children
live with family
RELAT
relative
spouse only
UNREL
unrelated person
SOECSTAT
socio economic status
abuse victim
HMLESS
ILGIM
illegal immigrant
INCAR
incarcerated
PROB
probation
REFUG
refugee
UNEMPL
unemployed
_AllergyTestValue
AllergyTestValue
no reaction
minimal reaction
mild reaction
moderate reaction
severe reaction
_CompositeMeasureScoring
CompositeMeasureScoring
ALLORNONESCR
All-or-nothing Scoring
LINEARSCR
Linear Scoring
OPPORSCR
Opportunity Scoring
WEIGHTSCR
Weighted Scoring
_CoverageLimitObservationValue
CoverageLimitObservationValue
_CoverageLevelObservationValue
CoverageLevelObservationValue
ADC
adult child
dependent
domestic partner
employee
FLY
family coverage
same sex partner
_CriticalityObservationValue
CriticalityObservationValue
CRITH
high criticality
CRITL
low criticality
CRITU
unable to assess criticality
_EmploymentStatus
NotInLaborForce
Not In Labor Force
_GeneticObservationValue
GeneticObservationValue
Homozygote
HOMO
_ObservationMeasureScoring
ObservationMeasureScoring
COHORT
cohort measure scoring
CONTVAR
continuous variable measure scoring
PROPOR
proportion measure scoring
ratio measure scoring
_ObservationMeasureType
ObservationMeasureType
COMPOSITE
composite measure type
EFFICIENCY
efficiency measure type
experience measure type
OUTCOME
outcome measure type
INTERM-OM
intermediate clinical outcome measure
PRO-PM
PROCESS
process measure type
APPROPRIATE
appropriate use process measure
resource use measure type
STRUCTURE
structure measure type
_ObservationPopulationInclusion
ObservationPopulationInclusion
IPP
_PartialCompletionScale
PartialCompletionScale
Great extent
Large extent
Medium extent
Minimal extent
Some extent
_SecurityObservationValue
SecurityObservationValue
_SECINTOBV
security integrity
_SECALTINTOBV
alteration integrity
ABSTRED
abstracted
AGGRED
aggregated
ANONYED
anonymized
MAPPED
mapped
MASKED
PSEUDED
pseudonymized
REDACTED
redacted
SUBSETTED
subsetted
SYNTAC
syntactic transform
TRSLT
translated
VERSIONED
versioned
_SECDATINTOBV
data integrity
CRYTOHASH
cryptographic hash function
DIGSIG
digital signature
_SECINTCONOBV
integrity confidence
HRELIABLE
highly reliable
RELIABLE
reliable
UNCERTREL
uncertain reliability
UNRELIABLE
unreliable
_SECINTPRVOBV
provenance
_SECINTPRVABOBV
provenance asserted by
CLINAST
clinician asserted
DEVAST
device asserted
HCPAST
healthcare professional asserted
PACQAST
patient acquaintance asserted
PATAST
patient asserted
PAYAST
payer asserted
PROAST
professional asserted
SDMAST
substitute decision maker asserted
_SECINTPRVRBOBV
provenance reported by
CLINRPT
clinician reported
DEVRPT
device reported
HCPRPT
healthcare professional reported
PACQRPT
patient acquaintance reported
PATRPT
patient reported
PAYRPT
payer reported
PRORPT
professional reported
SDMRPT
substitute decision maker reported
SECTRSTOBV
security trust observation
TRSTACCRDOBV
TRSTAGREOBV
TRSTCERTOBV
TRSTLOAOBV
LOAAN
authentication level of assurance value
LOAAN1
low authentication level of assurance
LOAAN2
basic authentication level of assurance
LOAAN3
medium authentication level of assurance
LOAAN4
high authentication level of assurance
LOAAP
authentication process level of assurance value
LOAAP1
low authentication process level of assurance
LOAAP2
basic authentication process level of assurance
LOAAP3
medium authentication process level of assurance
LOAAP4
high authentication process level of assurance
LOAAS
assertion level of assurance value
LOAAS1
low assertion level of assurance
LOAAS2
basic assertion level of assurance
LOAAS3
medium assertion level of assurance
LOAAS4
high assertion level of assurance
LOACM
token and credential management level of assurance value)
LOACM1
low token and credential management level of assurance
LOACM2
basic token and credential management level of assurance
LOACM3
medium token and credential management level of assurance
LOACM4
high token and credential management level of assurance
LOAID
identity proofing level of assurance
LOAID1
low identity proofing level of assurance
LOAID2
basic identity proofing level of assurance
LOAID3
medium identity proofing level of assurance
LOAID4
high identity proofing level of assurance
LOANR
non-repudiation level of assurance value
LOANR1
low non-repudiation level of assurance
LOANR2
basic non-repudiation level of assurance
LOANR3
medium non-repudiation level of assurance
LOANR4
high non-repudiation level of assurance
LOARA
remote access level of assurance value
LOARA1
low remote access level of assurance
LOARA2
basic remote access level of assurance
LOARA3
medium remote access level of assurance
LOARA4
high remote access level of assurance
LOATK
token level of assurance value
LOATK1
low token level of assurance
LOATK2
basic token level of assurance
LOATK3
medium token level of assurance
LOATK4
high token level of assurance
TRSTMECOBV
none supplied 6
_SeverityObservation
SeverityObservation
_VerificationOutcomeValue
verification outcome
active coverage
ACTPEND
active - pending investigation
INACT
INPNDINV
inactive - pending investigation
INPNDUPD
inactive - pending eligibility update
not eligible
_WorkSchedule
daytime shift
EMS
early morning shift
evening shift
night shift
RSWN
rotating shift with nights
RSWON
rotating shift without nights
split shift
VLS
very long shift
variable shift
_AnnotationValue
AnnotationValue
_CommonClinicalObservationValue
common clinical observation
_IndividualCaseSafetyReportValueDomains
Individual Case Safety Report Value Domains
_IndicationValue
IndicationValue
http://terminology.hl7.org/CodeSystem/v3-ObservationValue
_AuthorizedParticipationFunction
AuthorizedParticipationFunction
_AuthorizedReceiverParticipationFunction
AuthorizedReceiverParticipationFunction
AUCG
caregiver information receiver
AULR
legitimate relationship information receiver
AUTM
care team information receiver
AUWA
work area information receiver
_ConsenterParticipationFunction
ConsenterParticipationFunction
GRDCON
legal guardian consent author
POACON
healthcare power of attorney consent author
PRCON
personal representative consent author
PROMSK
authorized provider masking author
SUBCON
subject of consent author
_OverriderParticipationFunction
OverriderParticipationFunction
AUCOV
consent overrider
AUEMROV
emergency overrider
_CoverageParticipationFunction
CoverageParticipationFunction
_PayorParticipationFunction
PayorParticipationFunction
CLMADJ
claims adjudication
ENROLL
enrollment broker
FFSMGT
ffs management
MCMGT
managed care management
PROVMGT
provider management
UMGT
utilization management
_SponsorParticipationFunction
SponsorParticipationFunction
FULINRD
fully insured
SELFINRD
self insured
_UnderwriterParticipationFunction
UnderwriterParticipationFunction
PAYORCNTR
payor contracting
REINS
reinsures
RETROCES
retrocessionaires
SUBCTRT
subcontracting risk
UNDERWRTNG
underwriting
ADMPHYS
admitting physician
ANEST
anesthesist
ANRS
anesthesia nurse
ASSEMBLER
assembly software
ATTPHYS
attending physician
COMPOSER
composer software
DISPHYS
discharging physician
FASST
first assistant surgeon
MDWF
midwife
NASST
nurse assistant
PCP
primary care physician
PRISURG
primary surgeon
RNDPHYS
rounding physician
SASST
second assistant surgeon
SNRS
scrub nurse
TASST
third assistant
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction
ELECTRONIC
electronic data
PHYSICAL
physical presence
REMOTE
remote presence
VERBAL
DICTATE
face-to-face
PHONE
telephone
VIDEOCONF
videoconferencing
WRITTEN
FAXWRIT
telefax
HANDWRIT
handwritten
MAILWRIT
ONLINEWRIT
online written
EMAILWRIT
TYPEWRIT
typewritten
http://terminology.hl7.org/CodeSystem/v3-ParticipationMode
signed
http://terminology.hl7.org/CodeSystem/v3-ParticipationSignature
_ParticipationAncillary
ParticipationAncillary
admitter
ATND
attender
CALLBCK
callback contact
consultant
discharger
escort
referrer
_ParticipationInformationGenerator
ParticipationInformationGenerator
author (originator)
data entry person
direct target
ALY
analyte
BBY
baby
catalyst
CSM
consumable
TPA
therapeutic agent
NRD
non-reuseable device
RDV
reusable device
DON
donor
EXPAGNT
ExposureAgent
EXPART
ExposureParticipation
EXPTRGT
ExposureTarget
EXSRC
ExposureSource
PRD
SBJ
subject
specimen
indirect target
BEN
beneficiary
CAGNT
causative agent
coverage target
guarantor party
HLD
record target
IRCP
information recipient
NOT
ugent notification contact
PRCP
primary information recipient
REFB
Referred By
REFT
Referred to
tracker
destination
ELOC
entry location
origin
RML
VIA
via
DIST
distributor
PPRF
primary performer
SPRF
secondary performer
RESP
responsible party
AUTHEN
authenticator
legal authenticator
http://terminology.hl7.org/CodeSystem/v3-ParticipationType
BM
Board Member
DFM
Physician Family Member
Staff Physician
Financial Donor
FOR
Foreign Dignitary
GOVT
Government Dignitary
SFM
Staff Family Member
Staff Member
Very Important Person
http://terminology.hl7.org/CodeSystem/v3-PatientImportance
Cash on Delivery
N30
Net 30 days
N60
Net 60 days
N90
Net 90 days
http://terminology.hl7.org/CodeSystem/v3-PaymentTerms
Mentally impaired
Mobility impaired
Requires crib
Requires crutches
Requires gurney
Requires wheelchair
Requires walker
http://terminology.hl7.org/CodeSystem/v3-PersonDisabilityType
beta
exponential
(gamma)
log-normal
normal (Gaussian)
uniform
X2
chi square
http://terminology.hl7.org/CodeSystem/v3-ProbabilityDistributionType
http://terminology.hl7.org/CodeSystem/v3-ProcessingID
Current processing
http://terminology.hl7.org/CodeSystem/v3-ProcessingMode
_DispenseQueryFilterCode
dispense query filter code
ALLDISP
all dispenses
LASTDISP
last dispense
NODISP
no dispense
_OrderFilterCode
AO
all orders
ONR
orders without results
OWR
orders with results
_PrescriptionDispenseFilterCode
Prescription Dispense Filter Code
Completely dispensed
Never Dispensed
Dispensed with remaining fills
_QueryParameterValue
QueryParameterValue
ISSFA
ISSFI
with issues
ISSFU
with unmanaged issues
http://terminology.hl7.org/CodeSystem/v3-QueryParameterValue
http://terminology.hl7.org/CodeSystem/v3-QueryPriority
_QueryRequestLimit
QueryRequestLimit
http://terminology.hl7.org/CodeSystem/v3-QueryRequestLimit
ApplicationError
No data found
Data found
QueryParameterError
http://terminology.hl7.org/CodeSystem/v3-QueryResponse
deliveredResponse
executing
waitContinuedQueryResponse
http://terminology.hl7.org/CodeSystem/v3-QueryStatusCode
1002-5
American Indian or Alaska Native
1004-1
American Indian
1006-6
Abenaki
1008-2
1010-8
Apache
1011-6
Chiricahua
1012-4
Fort Sill Apache
1013-2
Jicarilla Apache
1014-0
Lipan Apache
1015-7
Mescalero Apache
1016-5
Oklahoma Apache
1017-3
Payson Apache
1018-1
San Carlos Apache
1019-9
White Mountain Apache
1021-5
1022-3
Northern Arapaho
1023-1
Southern Arapaho
1024-9
Wind River Arapaho
1026-4
1028-0
1030-6
Assiniboine Sioux
1031-4
Fort Peck Assiniboine Sioux
1033-0
Bannock
1035-5
Blackfeet
1037-1
Brotherton
1039-7
Burt Lake Band
1041-3
1042-1
Oklahoma Cado
1044-7
1045-4
Agua Caliente Cahuilla
1046-2
Augustine
1047-0
Cabazon
1048-8
Los Coyotes
1049-6
Morongo
1050-4
Santa Rosa Cahuilla
1051-2
Torres-Martinez
1053-8
California Tribes
1054-6
1055-3
Chimariko
1056-1
1057-9
Digger
1058-7
1059-5
Kern River
1060-3
Mattole
1061-1
Red Wood
1062-9
Santa Rosa
1063-7
Takelma
1064-5
1065-2
Yana
1066-0
1068-6
Canadian and Latin American Indian
1069-4
Canadian Indian
1070-2
1071-0
French American Indian
1072-8
1073-6
1074-4
Spanish American Indian
1076-9
Catawba
1741-8
Alatna
1742-6
Alexander
1743-4
Allakaket
1744-2
Alanvik
1745-9
Anvik
1746-7
Arctic
1747-5
Beaver
1748-3
Birch Creek
1749-1
Cantwell
1750-9
Chalkyitsik
1751-7
Chickaloon
1752-5
Chistochina
1753-3
Chitina
1754-1
Circle
1755-8
Cook Inlet
1756-6
Copper Center
1757-4
Copper River
1758-2
Dot Lake
1759-0
Doyon
1760-8
Eagle
1761-6
Eklutna
1762-4
Evansville
1763-2
Fort Yukon
1764-0
Gakona
1765-7
Galena
1766-5
Grayling
1767-3
Gulkana
1768-1
Healy Lake
1769-9
Holy Cross
1770-7
Hughes
1771-5
Huslia
1772-3
Iliamna
1773-1
Kaltag
1774-9
Kluti Kaah
1775-6
Knik
1776-4
Koyukuk
1777-2
Lake Minchumina
1778-0
Lime
1779-8
Mcgrath
1780-6
Manley Hot Springs
1781-4
Mentasta Lake
1782-2
Minto
1783-0
Nenana
1784-8
Nikolai
1785-5
Ninilchik
1786-3
Nondalton
1787-1
Northway
1788-9
Nulato
1789-7
Pedro Bay
1790-5
Rampart
1791-3
1792-1
Salamatof
1793-9
Seldovia
1794-7
Slana
1795-4
Shageluk
1796-2
Stevens
1797-0
Stony River
1798-8
Takotna
1799-6
1800-2
1801-0
1802-8
Tanana Chiefs
1803-6
Tazlina
1804-4
Telida
1805-1
Tetlin
1806-9
Tok
1807-7
Tyonek
1808-5
Venetie
1809-3
Wiseman
1078-5
Cayuse
1080-1
Chehalis
1082-7
Chemakuan
1083-5
Hoh
1084-3
1086-8
Chemehuevi
1088-4
1089-2
Cherokee Alabama
1090-0
Cherokees of Northeast Alabama
1091-8
Cherokees of Southeast Alabama
1092-6
Eastern Cherokee
1093-4
Echota Cherokee
1094-2
Etowah Cherokee
1095-9
Northern Cherokee
1096-7
Tuscola
1097-5
United Keetowah Band of Cherokee
1098-3
Western Cherokee
1100-7
Cherokee Shawnee
1102-3
1103-1
Northern Cheyenne
1104-9
Southern Cheyenne
1106-4
Cheyenne-Arapaho
1108-0
Chickahominy
1109-8
Eastern Chickahominy
1110-6
Western Chickahominy
1112-2
1114-8
Chinook
1115-5
Clatsop
1116-3
Columbia River Chinook
1117-1
Kathlamet
1118-9
Upper Chinook
1119-7
Wakiakum Chinook
1120-5
Willapa Chinook
1121-3
Wishram
1123-9
Chippewa
1124-7
Bad River
1125-4
Bay Mills Chippewa
1126-2
Bois Forte
1127-0
Burt Lake Chippewa
1128-8
Fond du Lac
1129-6
Grand Portage
1130-4
Grand Traverse Band of Ottawa-Chippewa
1131-2
Keweenaw
1132-0
Lac Courte Oreilles
1133-8
Lac du Flambeau
1134-6
Lac Vieux Desert Chippewa
1135-3
Lake Superior
1136-1
Leech Lake
1137-9
Little Shell Chippewa
1138-7
Mille Lacs
1139-5
Minnesota Chippewa
1140-3
Ontonagon
1141-1
Red Cliff Chippewa
1142-9
Red Lake Chippewa
1143-7
Saginaw Chippewa
1144-5
St. Croix Chippewa
1145-2
Sault Ste. Marie Chippewa
1146-0
Sokoagon Chippewa
1147-8
Turtle Mountain
1148-6
White Earth
1150-2
Chippewa Cree
1151-0
Rocky Boy's Chippewa Cree
1153-6
Chitimacha
1155-1
1156-9
Clifton Choctaw
1157-7
Jena Choctaw
1158-5
Mississippi Choctaw
1159-3
Mowa Band of Choctaw
1160-1
Oklahoma Choctaw
1162-7
Chumash
1163-5
Santa Ynez
1165-0
Clear Lake
1167-6
Coeur D'Alene
1169-2
Coharie
1171-8
Colorado River
1173-4
Colville
1175-9
1176-7
Oklahoma Comanche
1178-3
Coos, Lower Umpqua, Siuslaw
1180-9
Coos
1182-5
Coquilles
1184-1
Costanoan
1186-6
Coushatta
1187-4
Alabama Coushatta
1189-0
1191-6
1193-2
1194-0
Alabama Creek
1195-7
Alabama Quassarte
1196-5
Eastern Creek
1197-3
Eastern Muscogee
1198-1
Kialegee
1199-9
Lower Muscogee
1200-5
Machis Lower Creek Indian
1201-3
Poarch Band
1202-1
Principal Creek Indian Nation
1203-9
Star Clan of Muscogee Creeks
1204-7
Thlopthlocco
1205-4
Tuckabachee
1207-0
Croatan
1209-6
1211-2
1212-0
Agua Caliente
1214-6
Delaware
1215-3
Eastern Delaware
1216-1
Lenni-Lenape
1217-9
Munsee
1218-7
Oklahoma Delaware
1219-5
Rampough Mountain
1220-3
Sand Hill
1222-9
1223-7
Campo
1224-5
Capitan Grande
1225-2
Cuyapaipe
1226-0
La Posta
1227-8
Manzanita
1228-6
Mesa Grande
1229-4
San Pasqual
1230-2
Santa Ysabel
1231-0
Sycuan
1233-6
Eastern Tribes
1234-4
Attacapa
1235-1
Biloxi
1236-9
Georgetown
1237-7
Moor
1238-5
Nansemond
1239-3
Natchez
1240-1
Nausu Waiwash
1241-9
Nipmuc
1242-7
Paugussett
1243-5
Pocomoke Acohonock
1244-3
Southeastern Indians
1245-0
Susquehanock
1246-8
Tunica Biloxi
1247-6
Waccamaw-Siousan
1248-4
Wicomico
1250-0
Esselen
1252-6
Fort Belknap
1254-2
Fort Berthold
1256-7
Fort Mcdowell
1258-3
Fort Hall
1260-9
Gabrieleno
1262-5
Grand Ronde
1264-1
Gros Ventres
1265-8
Atsina
1267-4
Haliwa
1269-0
1271-6
Hoopa
1272-4
Trinity
1273-2
Whilkut
1275-7
Hoopa Extension
1277-3
Houma
1279-9
Inaja-Cosmit
1281-5
Iowa
1282-3
Iowa of Kansas-Nebraska
1283-1
Iowa of Oklahoma
1285-6
Iroquois
1286-4
1287-2
1288-0
1289-8
1290-6
1291-4
Seneca Nation
1292-2
Seneca-Cayuga
1293-0
Tonawanda Seneca
1294-8
1295-5
Wyandotte
1297-1
Juaneno
1299-7
1301-1
Karuk
1303-7
Kaw
1305-2
1306-0
Oklahoma Kickapoo
1307-8
Texas Kickapoo
1309-4
1310-2
Oklahoma Kiowa
1312-8
Klallam
1313-6
Jamestown
1314-4
Lower Elwha
1315-1
Port Gamble Klallam
1317-7
Klamath
1319-3
Konkow
1321-9
1323-5
Lassik
1325-0
Long Island
1326-8
Matinecock
1327-6
Montauk
1328-4
Poospatuck
1329-2
Setauket
1331-8
1332-6
La Jolla
1333-4
Pala
1334-2
Pauma
1335-9
Pechanga
1336-7
Soboba
1337-5
Twenty-Nine Palms
1338-3
Temecula
1340-9
Lumbee
1342-5
Lummi
1344-1
Maidu
1345-8
Mountain Maidu
1346-6
Nishinam
1348-2
1350-8
Maliseet
1352-4
1354-0
Mattaponi
1356-5
1358-1
Miami
1359-9
Illinois Miami
1360-7
Indiana Miami
1361-5
Oklahoma Miami
1363-1
Miccosukee
1365-6
1366-4
Aroostook
1368-0
Mission Indians
1370-6
Miwok
1372-2
Modoc
1374-8
Mohegan
1376-3
1378-9
Nanticoke
1380-5
Narragansett
1382-1
Navajo
1383-9
Alamo Navajo
1384-7
Canoncito Navajo
1385-4
Ramah Navajo
1387-0
1389-6
Nomalaki
1391-2
Northwest Tribes
1392-0
Alsea
1393-8
Celilo
1394-6
Columbia
1395-3
Kalapuya
1396-1
Molala
1397-9
Talakamish
1398-7
1399-5
Tillamook
1400-1
Wenatchee
1401-9
Yahooskin
1403-5
Omaha
1405-0
Oregon Athabaskan
1407-6
1409-2
Otoe-Missouria
1411-8
Ottawa
1412-6
Burt Lake Ottawa
1413-4
Michigan Ottawa
1414-2
Oklahoma Ottawa
1416-7
Paiute
1417-5
Bishop
1418-3
Bridgeport
1419-1
Burns Paiute
1420-9
Cedarville
1421-7
Fort Bidwell
1422-5
Fort Independence
1423-3
Kaibab
1424-1
Las Vegas
1425-8
Lone Pine
1426-6
Lovelock
1427-4
Malheur Paiute
1428-2
Moapa
1429-0
Northern Paiute
1430-8
Owens Valley
1431-6
Pyramid Lake
1432-4
San Juan Southern Paiute
1433-2
Southern Paiute
1434-0
Summit Lake
1435-7
Utu Utu Gwaitu Paiute
1436-5
Walker River
1437-3
Yerington Paiute
1439-9
Pamunkey
1441-5
Passamaquoddy
1442-3
Indian Township
1443-1
Pleasant Point Passamaquoddy
1445-6
1446-4
Oklahoma Pawnee
1448-0
Penobscot
1450-6
Peoria
1451-4
Oklahoma Peoria
1453-0
Pequot
1454-8
Marshantucket Pequot
1456-3
Pima
1457-1
Gila River Pima-Maricopa
1458-9
Salt River Pima-Maricopa
1460-5
Piscataway
1462-1
Pit River
1464-7
Pomo
1465-4
1466-2
Dry Creek
1467-0
Eastern Pomo
1468-8
Kashia
1469-6
Northern Pomo
1470-4
Scotts Valley
1471-2
Stonyford
1472-0
Sulphur Bank
1474-6
Ponca
1475-3
Nebraska Ponca
1476-1
Oklahoma Ponca
1478-7
Potawatomi
1479-5
Citizen Band Potawatomi
1480-3
Forest County
1481-1
Hannahville
1482-9
Huron Potawatomi
1483-7
Pokagon Potawatomi
1484-5
Prairie Band
1485-2
Wisconsin Potawatomi
1487-8
Powhatan
1489-4
Pueblo
1490-2
Acoma
1491-0
Arizona Tewa
1492-8
Cochiti
1493-6
1494-4
Isleta
1495-1
1496-9
Keres
1497-7
Laguna
1498-5
Nambe
1499-3
Picuris
1500-8
Piro
1501-6
Pojoaque
1502-4
San Felipe
1503-2
San Ildefonso
1504-0
San Juan Pueblo
1505-7
San Juan De
1506-5
San Juan
1507-3
Sandia
1508-1
Santa Ana
1509-9
Santa Clara
1510-7
Santo Domingo
1511-5
Taos
1512-3
Tesuque
1513-1
1514-9
Tigua
1515-6
Zia
1516-4
1518-0
Puget Sound Salish
1519-8
Duwamish
1520-6
Kikiallus
1521-4
Lower Skagit
1522-2
Muckleshoot
1523-0
Nisqually
1524-8
Nooksack
1525-5
Port Madison
1526-3
Puyallup
1527-1
Samish
1528-9
Sauk-Suiattle
1529-7
Skokomish
1530-5
Skykomish
1531-3
Snohomish
1532-1
Snoqualmie
1533-9
Squaxin Island
1534-7
Steilacoom
1535-4
Stillaguamish
1536-2
Suquamish
1537-0
Swinomish
1538-8
Tulalip
1539-6
Upper Skagit
1541-2
1543-8
1545-3
Rappahannock
1547-9
Reno-Sparks
1549-5
Round Valley
1551-1
Sac and Fox
1552-9
Iowa Sac and Fox
1553-7
Missouri Sac and Fox
1554-5
Oklahoma Sac and Fox
1556-0
Salinan
1558-6
Salish
1560-2
Salish and Kootenai
1562-8
Schaghticoke
1564-4
Scott Valley
1566-9
Seminole
1567-7
Big Cypress
1568-5
Brighton
1569-3
Florida Seminole
1570-1
Hollywood Seminole
1571-9
Oklahoma Seminole
1573-5
1574-3
San Manual
1576-8
1578-4
1579-2
Absentee Shawnee
1580-0
Eastern Shawnee
1582-6
Shinnecock
1584-2
Shoalwater Bay
1586-7
1587-5
Battle Mountain
1588-3
Duckwater
1589-1
Elko
1590-9
Ely
1591-7
Goshute
1592-5
1593-3
Ruby Valley
1594-1
Skull Valley
1595-8
South Fork Shoshone
1596-6
Te-Moak Western Shoshone
1597-4
Timbi-Sha Shoshone
1598-2
Washakie
1599-0
Wind River Shoshone
1600-6
Yomba
1602-2
Shoshone Paiute
1603-0
Duck Valley
1604-8
Fallon
1605-5
Fort McDermitt
1607-1
Siletz
1609-7
Sioux
1610-5
Blackfoot Sioux
1611-3
Brule Sioux
1612-1
Cheyenne River Sioux
1613-9
Crow Creek Sioux
1614-7
Dakota Sioux
1615-4
Flandreau Santee
1616-2
Fort Peck
1617-0
Lake Traverse Sioux
1618-8
Lower Brule Sioux
1619-6
Lower Sioux
1620-4
Mdewakanton Sioux
1621-2
Miniconjou
1622-0
Oglala Sioux
1623-8
Pine Ridge Sioux
1624-6
Pipestone Sioux
1625-3
Prairie Island Sioux
1626-1
Prior Lake Sioux
1627-9
Rosebud Sioux
1628-7
Sans Arc Sioux
1629-5
Santee Sioux
1630-3
Sisseton-Wahpeton
1631-1
Sisseton Sioux
1632-9
Spirit Lake Sioux
1633-7
Standing Rock Sioux
1634-5
Teton Sioux
1635-2
Two Kettle Sioux
1636-0
Upper Sioux
1637-8
Wahpekute Sioux
1638-6
Wahpeton Sioux
1639-4
Wazhaza Sioux
1640-2
Yankton Sioux
1641-0
Yanktonai Sioux
1643-6
Siuslaw
1645-1
Spokane
1647-7
Stewart
1649-3
Stockbridge
1651-9
Susanville
1653-5
Tohono O'Odham
1654-3
Ak-Chin
1655-0
Gila Bend
1656-8
San Xavier
1657-6
Sells
1659-2
1661-8
Tonkawa
1663-4
Tygh
1665-9
1667-5
Umpqua
1668-3
Cow Creek Umpqua
1670-9
Ute
1671-7
Allen Canyon
1672-5
Uintah Ute
1673-3
Ute Mountain Ute
1675-8
Wailaki
1677-4
Walla-Walla
1679-0
Wampanoag
1680-8
Gay Head Wampanoag
1681-6
Mashpee Wampanoag
1683-2
Warm Springs
1685-7
Wascopum
1687-3
1688-1
Alpine
1689-9
Carson
1690-7
Dresslerville
1692-3
1694-9
Wind River
1696-4
Winnebago
1697-2
Ho-chunk
1698-0
Nebraska Winnebago
1700-4
Winnemucca
1702-0
Wintun
1704-6
Wiyot
1705-3
Table Bluff
1707-9
Yakama
1709-5
Yakama Cowlitz
1711-1
1712-9
Barrio Libre
1713-7
Pascua Yaqui
1715-2
Yavapai Apache
1717-8
Yokuts
1718-6
Chukchansi
1719-4
Tachi
1720-2
Tule River
1722-8
1724-4
1725-1
Cocopah
1726-9
1727-7
Hualapai
1728-5
1729-3
1730-1
1731-9
Yavapai
1732-7
1733-5
Coast Yurok
1735-0
Alaska Native
1737-6
Alaska Indian
1739-2
Alaskan Athabascan
1740-0
1811-9
Southeast Alaska
1813-5
Tlingit-Haida
1814-3
Angoon
1815-0
Central Council of Tlingit and Haida Tribes
1816-8
Chilkat
1817-6
Chilkoot
1818-4
Craig
1819-2
Douglas
1820-0
1821-8
Hoonah
1822-6
Hydaburg
1823-4
Kake
1824-2
Kasaan
1825-9
Kenaitze
1826-7
Ketchikan
1827-5
Klawock
1828-3
Pelican
1829-1
Petersburg
1830-9
Saxman
1831-7
Sitka
1832-5
Tenakee Springs
1833-3
1834-1
Wrangell
1835-8
Yakutat
1837-4
Tsimshian
1838-2
Metlakatla
1840-8
Eskimo
1842-4
Greenland Eskimo
1844-0
Inupiat Eskimo
1845-7
Ambler
1846-5
Anaktuvuk
1847-3
Anaktuvuk Pass
1848-1
Arctic Slope Inupiat
1849-9
Arctic Slope Corporation
1850-7
Atqasuk
1851-5
Barrow
1852-3
Bering Straits Inupiat
1853-1
Brevig Mission
1854-9
Buckland
1855-6
Chinik
1856-4
Council
1857-2
Deering
1858-0
Elim
1859-8
Golovin
1860-6
Inalik Diomede
1861-4
Inupiaq
1862-2
Kaktovik
1863-0
Kawerak
1864-8
Kiana
1865-5
Kivalina
1866-3
Kobuk
1867-1
Kotzebue
1868-9
Koyuk
1869-7
Kwiguk
1870-5
Mauneluk Inupiat
1871-3
Nana Inupiat
1872-1
Noatak
1873-9
Nome
1874-7
Noorvik
1875-4
Nuiqsut
1876-2
Point Hope
1877-0
Point Lay
1878-8
Selawik
1879-6
Shaktoolik
1880-4
Shishmaref
1881-2
Shungnak
1882-0
Solomon
1883-8
Teller
1884-6
Unalakleet
1885-3
Wainwright
1886-1
Wales
1887-9
White Mountain
1888-7
White Mountain Inupiat
1889-5
Mary's Igloo
1891-1
Siberian Eskimo
1892-9
Gambell
1893-7
Savoonga
1894-5
Siberian Yupik
1896-0
Yupik Eskimo
1897-8
Akiachak
1898-6
Akiak
1899-4
Alakanuk
1900-0
Aleknagik
1901-8
Andreafsky
1902-6
Aniak
1903-4
Atmautluak
1904-2
Bethel
1905-9
Bill Moore's Slough
1906-7
Bristol Bay Yupik
1907-5
Calista Yupik
1908-3
Chefornak
1909-1
Chevak
1910-9
Chuathbaluk
1911-7
Clark's Point
1912-5
Crooked Creek
1913-3
Dillingham
1914-1
Eek
1915-8
Ekuk
1916-6
Ekwok
1917-4
Emmonak
1918-2
Goodnews Bay
1919-0
Hooper Bay
1920-8
Iqurmuit (Russian Mission)
1921-6
Kalskag
1922-4
Kasigluk
1923-2
Kipnuk
1924-0
Koliganek
1925-7
Kongiganak
1926-5
Kotlik
1927-3
Kwethluk
1928-1
Kwigillingok
1929-9
Levelock
1930-7
Lower Kalskag
1931-5
Manokotak
1932-3
Marshall
1933-1
Mekoryuk
1934-9
Mountain Village
1935-6
Naknek
1936-4
Napaumute
1937-2
Napakiak
1938-0
Napaskiak
1939-8
Newhalen
1940-6
New Stuyahok
1941-4
Newtok
1942-2
Nightmute
1943-0
Nunapitchukv
1944-8
Oscarville
1945-5
Pilot Station
1946-3
Pitkas Point
1947-1
Platinum
1948-9
Portage Creek
1949-7
Quinhagak
1950-5
Red Devil
1951-3
St. Michael
1952-1
Scammon Bay
1953-9
Sheldon's Point
1954-7
Sleetmute
1955-4
Stebbins
1956-2
Togiak
1957-0
Toksook
1958-8
Tulukskak
1959-6
Tuntutuliak
1960-4
Tununak
1961-2
Twin Hills
1962-0
1963-8
St. Mary's
1964-6
Umkumiate
1966-1
1968-7
Alutiiq Aleut
1969-5
Tatitlek
1970-3
Ugashik
1972-9
Bristol Bay Aleut
1973-7
Chignik
1974-5
Chignik Lake
1975-2
Egegik
1976-0
Igiugig
1977-8
Ivanof Bay
1978-6
King Salmon
1979-4
Kokhanok
1980-2
Perryville
1981-0
Pilot Point
1982-8
Port Heiden
1984-4
Chugach Aleut
1985-1
Chenega
1986-9
Chugach Corporation
1987-7
English Bay
1988-5
Port Graham
1990-1
1992-7
Koniag Aleut
1993-5
Akhiok
1994-3
Agdaagux
1995-0
Karluk
1996-8
Kodiak
1997-6
Larsen Bay
1998-4
Old Harbor
1999-2
Ouzinkie
2000-8
Port Lions
2002-4
Sugpiaq
2004-0
Suqpigaq
2006-5
Unangan Aleut
2007-3
Akutan
2008-1
Aleut Corporation
2009-9
Aleutian
2010-7
Aleutian Islander
2011-5
Atka
2012-3
Belkofski
2013-1
Chignik Lagoon
2014-9
King Cove
2015-6
False Pass
2016-4
Nelson Lagoon
2017-2
Nikolski
2018-0
Pauloff Harbor
2019-8
Qagan Toyagungin
2020-6
Qawalangin
2021-4
St. George
2022-2
St. Paul
2023-0
Sand Point
2024-8
South Naknek
2025-5
Unalaska
2026-3
Unga
2028-9
Asian
2029-7
Asian Indian
2030-5
Bangladeshi
2031-3
Bhutanese
2032-1
Burmese
2033-9
Cambodian
2034-7
Chinese
2035-4
Taiwanese
2036-2
Filipino
2037-0
Hmong
2038-8
Indonesian
2039-6
Japanese
2040-4
Korean
2041-2
Laotian
2042-0
Malaysian
2043-8
Okinawan
2044-6
Pakistani
2045-3
Sri Lankan
2046-1
Thai
2047-9
Vietnamese
2048-7
Iwo Jiman
2049-5
Maldivian
2050-3
Nepalese
2051-1
Singaporean
2052-9
Madagascar
2054-5
Black or African American
2056-0
Black
2058-6
African American
2060-2
African
2061-0
Botswanan
2062-8
Ethiopian
2063-6
Liberian
2064-4
Namibian
2065-1
Nigerian
2066-9
Zairean
2067-7
Bahamian
2068-5
Barbadian
2069-3
2070-1
Dominica Islander
2071-9
Haitian
2072-7
Jamaican
2073-5
Tobagoan
2074-3
Trinidadian
2075-0
West Indian
2076-8
Native Hawaiian or Other Pacific Islander
2078-4
Polynesian
2079-2
Native Hawaiian
2080-0
Samoan
2081-8
Tahitian
2082-6
Tongan
2083-4
Tokelauan
2085-9
Micronesian
2086-7
Guamanian or Chamorro
2087-5
Guamanian
2088-3
Chamorro
2089-1
Mariana Islander
2090-9
Marshallese
2091-7
Palauan
2092-5
Carolinian
2093-3
Kosraean
2094-1
Pohnpeian
2095-8
Saipanese
2096-6
Kiribati
2097-4
Chuukese
2098-2
Yapese
2100-6
Melanesian
2101-4
Fijian
2102-2
Papua New Guinean
2103-0
Solomon Islander
2104-8
New Hebrides
2500-7
Other Pacific Islander
2106-3
White
2108-9
European
2109-7
Armenian
2110-5
English
2111-3
French
2112-1
German
2113-9
Irish
2114-7
Italian
2115-4
Polish
2116-2
Scottish
2118-8
Middle Eastern or North African
2119-6
Assyrian
2120-4
Egyptian
2121-2
Iranian
2122-0
Iraqi
2123-8
Lebanese
2124-6
Palestinian
2125-3
Syrian
2126-1
Afghanistani
2127-9
Israeili
2129-5
Arab
2131-1
Other Race
http://terminology.hl7.org/CodeSystem/v3-Race
http://terminology.hl7.org/CodeSystem/v3-RelationalOperator
and
or
XOR
exclusive or
http://terminology.hl7.org/CodeSystem/v3-RelationshipConjunction
1001
Adventist
1002
African Religions
1003
Afro-Caribbean Religions
1004
Agnosticism
1005
Anglican
1006
Animism
1007
Atheism
1008
Babi & Baha'I faiths
1009
1010
Bon
1011
Cao Dai
1012
Celticism
1013
Christian (non-Catholic, non-specific)
1014
Confucianism
1015
Cyberculture Religions
1016
Divination
1017
Fourth Way
1018
Free Daism
1019
Gnosis
1020
Hinduism
1021
Humanism
1022
1023
Islam
1024
Jainism
1025
Jehovah's Witnesses
1026
1027
Latter Day Saints
1028
1029
Mahayana
1030
1031
Messianic Judaism
1032
Mitraism
1033
New Age
1034
non-Roman Catholic
1035
Occult
1036
Orthodox
1037
Paganism
1038
Pentecostal
1039
Process, The
1040
Reformed/Presbyterian
1041
Roman Catholic Church
1042
Satanism
1043
Scientology
1044
Shamanism
1045
Shiite (Islam)
1046
Shinto
1047
Sikism
1048
Spiritualism
1049
Sunni (Islam)
1050
Taoism
1051
Theravada
1052
Unitarian-Universalism
1053
Universal Life Church
1054
Vajrayana (Tibetan)
1055
Veda
1056
Voodoo
1057
Wicca
1058
Yaohushua
1059
Zen Buddhism
1060
Zoroastrianism
1061
Assembly of God
1062
1063
Christian Scientist
1064
Church of Christ
1065
Church of God
1066
Congregational
1067
1068
Eastern Orthodox
1069
1070
Evangelical Covenant
1071
Friends
1072
Full Gospel
1073
Methodist
1074
1075
Nazarene
1076
Presbyterian
1077
1078
Protestant, No Denomination
1079
Reformed
1080
Salvation Army
1081
Unitarian Universalist
1082
United Church of Christ
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation
completion
detail
confirmation
message-control
modification
http://terminology.hl7.org/CodeSystem/v3-ResponseLevel
Bolus
http://terminology.hl7.org/CodeSystem/v3-ResponseModality
immediate
queue
http://terminology.hl7.org/CodeSystem/v3-ResponseMode
ROL
role
_RoleClassAssociative
RoleClassAssociative
_RoleClassMutualRelationship
RoleClassMutualRelationship
_RoleClassRelationshipFormal
RoleClassRelationshipFormal
affiliate
agent
assigned entity
COMPAR
commissioning party
SGNOFF
signing authority or officer
ECON
next of kin
guardian
citizen
covered party
CLAIM
claimant
NAMED
named insured
DEPEN
INDIV
SUBSCR
program eligible
CRINV
clinical research investigator
CRSPNSR
clinical research sponsor
military person
guarantor
INVSBJ
CASEBJ
Case Subject
RESBJ
research subject
licensed entity
notary public
healthcare provider
invoice payor
POLHOLD
policy holder
QUAL
qualified entity
SPNSR
coverage sponsor
UNDWRT
underwriter
CAREGIVER
caregiver
personal relationship
SELF
_RoleClassPassive
RoleClassPassive
ACCESS
ADJY
adjacency
connection
BOND
molecular bond
CONY
continuity
ADMM
Administerable Material
BIRTHPL
birthplace
DEATHPLC
place of death
distributed material
retailed material
EXLOC
event location
SDLOC
service delivery location
DSDLOC
dedicated service delivery location
ISDLOC
incidental service delivery location
EXPR
exposed entity
held entity
HLTHCHRT
health chart
IDENT
identified entity
MANU
manufactured product
THER
MNT
maintained entity
owned entity
RGPR
regulated product
TERR
territory of authority
USED
used entity
WRTE
warranted product
_RoleClassOntological
RoleClassOntological
EQUIV
equivalent entity
SAME
same
SUBY
subsumed by
GRIC
has generic
SUBS
subsumer
_RoleClassPartitive
RoleClassPartitive
content
EXPAGTCAR
exposure agent carrier
EXPVECTOR
exposure vector
FOMITE
fomite
INGR
ingredient
ACTI
active ingredient
ACTIB
active ingredient - basis of strength
ACTIM
active ingredient - moiety is basis of strength
ACTIR
active ingredient - reference substance is basis of strength
ADJV
adjuvant
ADTV
additive
BASE
contaminant ingredient
IACT
inactive ingredient
COLR
color additive
FLVR
flavor additive
PRSV
preservative
STBL
stabilizer
MECH
mechanical ingredient
LOCE
located entity
STOR
stored entity
part
ACTM
active moiety
SPEC
ALQT
aliquot
isolate
CRED
credentialed entity
NURPRAC
nurse practitioner
NURS
physician assistant
physician
http://terminology.hl7.org/CodeSystem/v3-RoleClass
_AffiliationRoleType
AffiliationRoleType
_AgentRoleType
AgentRoleType
amender
CLASSIFIER
classifier
consent witness
co-participant
DECLASSIFIER
declassifier
DELEGATOR
DOWNGRDER
downgrader
DRIVCLASSIFIER
derivative classifier
INTPRTER
interpreter
VALIDATOR
validator
_CoverageSponsorRoleType
CoverageSponsorRoleType
FULLINS
Fully insured coverage sponsor
SELFINS
Self insured coverage sponsor
_PayorRoleType
PayorRoleType
ENROLBKR
Enrollment Broker
Third party administrator
UMO
Utilization management organization
executor of estate
guardian ad lidem
durable power of attorney
healthcare power of attorney
special power of attorney
_AssignedRoleType
AssignedRoleType
_AssignedNonPersonLivingSubjectRoleType
AssignedNonPersonLivingSubjectRoleType
ASSIST
Assistive non-person living subject
BIOTH
Biotherapeutic non-person living subject
ANTIBIOT
Antibiotic
DEBR
Debridement
CCO
Clinical Companion
SEE
Seeing
SNIFF
Sniffing
_CertifiedEntityType
CertifiedEntityType
_CitizenRoleType
CitizenRoleType
asylum seeker
CASM
single minor asylum seeker
national
CNRP
non-country member without residence permit
CNRPM
non-country member minor without residence permit
CPCA
permit card applicant
CRP
non-country member with residence permit
CRPM
non-country member minor with residence permit
_ContactRoleType
ContactRoleType
_AdministrativeContactRoleType
AdministrativeContactRoleType
Billing Contact
organizational contact
Payor Contact
_IdentifiedEntityType
IdentifiedEntityType
_LocationIdentifiedEntityRoleCode
LocationIdentifiedEntityRoleCode
ACHFID
accreditation location identifier
JURID
jurisdiction location identifier
LOCHFID
local location identifier
_LivingSubjectProductionClass
LivingSubjectProductionClass
BF
Beef
BL
Broiler
Breeder
Companion
Dual
Layer
MU
Multiplier
VL
Veal
WL
Wool
WO
_MedicationGeneralizationRoleType
MedicationGeneralizationRoleType
therapeutic class
generic drug
GDF
generic drug form
GDS
generic drug strength
GDSF
generic drug strength form
MGDSF
manufactured drug strength form
_MemberRoleType
MemberRoleType
Tribal Member
_PersonalRelationshipRoleType
PersonalRelationshipRoleType
FAMMEMB
family member
CHLDADOPT
adopted child
DAUADOPT
adopted daughter
SONADOPT
adopted son
CHLDFOST
foster child
DAUFOST
foster daughter
SONFOST
foster son
DAUC
daughter
DAU
natural daughter
STPDAU
stepdaughter
NCHILD
natural child
SON
natural son
SONC
son
STPSON
stepson
STPCHLD
step child
extended family member
AUNT
aunt
MAUNT
maternal aunt
PAUNT
paternal aunt
COUSN
cousin
MCOUSN
maternal cousin
PCOUSN
paternal cousin
GGRPRN
great grandparent
GGRFTH
great grandfather
MGGRFTH
maternal great-grandfather
PGGRFTH
paternal great-grandfather
GGRMTH
great grandmother
MGGRMTH
maternal great-grandmother
PGGRMTH
paternal great-grandmother
MGGRPRN
maternal great-grandparent
PGGRPRN
paternal great-grandparent
GRNDCHILD
grandchild
GRNDDAU
granddaughter
GRNDSON
grandson
GRPRN
grandparent
GRFTH
grandfather
MGRFTH
maternal grandfather
PGRFTH
paternal grandfather
GRMTH
grandmother
MGRMTH
maternal grandmother
PGRMTH
paternal grandmother
MGRPRN
maternal grandparent
PGRPRN
paternal grandparent
INLAW
inlaw
CHLDINLAW
child-in-law
DAUINLAW
daughter in-law
SONINLAW
son in-law
PRNINLAW
parent in-law
FTHINLAW
father-in-law
MTHINLAW
mother-in-law
SIBINLAW
sibling in-law
BROINLAW
brother-in-law
SISINLAW
sister-in-law
NIENEPH
niece/nephew
NEPHEW
nephew
NIECE
niece
UNCLE
uncle
MUNCLE
maternal uncle
PUNCLE
paternal uncle
ADOPTP
adoptive parent
ADOPTF
adoptive father
ADOPTM
adoptive mother
father
FTHFOST
foster father
NFTH
natural father
NFTHF
natural father of fetus
STPFTH
stepfather
mother
GESTM
gestational mother
MTHFOST
foster mother
NMTH
natural mother
NMTHF
natural mother of fetus
STPMTH
stepmother
NPRN
natural parent
PRNFOST
foster parent
STPPRN
step parent
sibling
brother
HBRO
half-brother
NBRO
natural brother
TWINBRO
twin brother
FTWINBRO
fraternal twin brother
ITWINBRO
identical twin brother
STPBRO
stepbrother
HSIB
half-sibling
HSIS
half-sister
NSIB
natural sibling
NSIS
natural sister
TWINSIS
twin sister
FTWINSIS
fraternal twin sister
ITWINSIS
identical twin sister
TWIN
twin
FTWIN
fraternal twin
ITWIN
identical twin
sister
STPSIS
stepsister
STPSIB
step sibling
SIGOTHR
significant other
DOMPART
FMRSPS
former spouse
HUSB
husband
WIFE
wife
FRND
unrelated friend
NBOR
neighbor
ONESELF
Roommate
_PolicyOrProgramCoverageRoleType
PolicyOrProgramCoverageRoleType
_CoverageRoleType
CoverageRoleType
FAMDEP
family dependent
HANDIC
handicapped dependent
injured plaintiff
SPON
sponsored dependent
STUD
FSTUD
full-time student
PSTUD
part-time student
GCHILD
GPARNT
NIENE
PARNT
SPSE
_CoveredPartyRoleType
covered party role type
_ClaimantCoveredPartyRoleType
ClaimantCoveredPartyRoleType
CRIMEVIC
INJWKR
injured worker
_DependentCoveredPartyRoleType
DependentCoveredPartyRoleType
COCBEN
continuity of coverage beneficiary
DIFFABL
differently abled
WARD
ward
_IndividualInsuredPartyRoleType
IndividualInsuredPartyRoleType
RETIREE
retiree
_ProgramEligiblePartyRoleType
ProgramEligiblePartyRoleType
INDIG
member of an indigenous people
military
ACTMIL
active duty military
RETMIL
retired military
veteran
_SubscriberCoveredPartyRoleType
SubscriberCoveredPartyRoleType
_ResearchSubjectRoleBasis
ResearchSubjectRoleBasis
_ServiceDeliveryLocationRoleType
ServiceDeliveryLocationRoleType
_DedicatedServiceDeliveryLocationRoleType
DedicatedServiceDeliveryLocationRoleType
_DedicatedClinicalLocationRoleType
DedicatedClinicalLocationRoleType
Diagnostics or therapeutics unit
CVDX
Cardiovascular diagnostics or therapeutics unit
Cardiac catheterization lab
ECHO
Echocardiography lab
GIDX
Gastroenterology diagnostics or therapeutics lab
ENDOS
Endoscopy lab
RADDX
Radiology diagnostics or therapeutics unit
RADO
Radiation oncology unit
RNEU
Neuroradiology unit
HOSP
Chronic Care Facility
GACH
Hospitals; General Acute Care Hospital
MHSP
Military Hospital
PSYCHF
Psychatric Care Facility
Rehabilitation hospital
RHAT
addiction treatment center
RHII
intellectual impairment center
RHMAD
parents with adjustment difficulties center
RHPI
physical impairment center
RHPIH
physical impairment - hearing center
RHPIMS
physical impairment - motor skills center
RHPIVS
physical impairment - visual skills center
RHYAD
youths with adjustment difficulties center
Hospital unit
BMTU
Bone marrow transplant unit
Coronary care unit
Chest unit
EPIL
Epilepsy unit
ETU
Emergency trauma unit
Hemodialysis unit
HLAB
hospital laboratory
INLAB
inpatient laboratory
OUTLAB
outpatient laboratory
HRAD
radiology unit
HUSCS
specimen collection site
PEDICU
Pediatric intensive care unit
PEDNICU
Pediatric neonatal intensive care unit
INPHARM
inpatient pharmacy
medical laboratory
NCCS
Neurology critical care and stroke unit
Neurosurgery unit
OUTPHARM
outpatient pharmacy
PEDU
Pediatric unit
PHU
Psychiatric hospital unit
RHU
Rehabilitation hospital unit
SLEEP
Sleep disorders unit
NCCF
Nursing or custodial care facility
Outpatient facility
Allergy clinic
AMPUT
Amputee clinic
BMTC
Bone marrow transplant clinic
BREAST
Breast clinic
Child and adolescent neurology clinic
Child and adolescent psychiatry clinic
Ambulatory Health Care Facilities; Clinic/Center; Rehabilitation: Cardiac Facilities
PEDCARD
Pediatric cardiology clinic
COAG
Coagulation clinic
Colon and rectal surgery clinic
DERM
Dermatology clinic
ENDO
Endocrinology clinic
PEDE
Pediatric endocrinology clinic
Otorhinolaryngology clinic
FMC
Family medicine clinic
Gastroenterology clinic
PEDGI
Pediatric gastroenterology clinic
GIM
General internal medicine clinic
GYN
Gynecology clinic
Hematology clinic
PEDHEM
Pediatric hematology clinic
HTN
Hypertension clinic
IEC
Impairment evaluation center
INFD
Infectious disease clinic
PEDID
Pediatric infectious disease clinic
Infertility clinic
LYMPH
Lympedema clinic
MGEN
Medical genetics clinic
Nephrology clinic
PEDNEPH
Pediatric nephrology clinic
NEUR
Neurology clinic
Obstetrics clinic
Oral and maxillofacial surgery clinic
ONCL
Medical oncology clinic
PEDHO
Pediatric oncology clinic
OPH
Opthalmology clinic
OPTC
optometry clinic
Orthopedics clinic
Hand clinic
PAINCL
Pain clinic
Primary care clinic
PEDC
Pediatrics clinic
PEDRHEUM
Pediatric rheumatology clinic
POD
Podiatry clinic
Preventive medicine clinic
PROCTO
Proctology clinic
PROFF
Prosthodontics clinic
Psychology clinic
Psychiatry clinic
RHEUM
Rheumatology clinic
SPMED
Sports medicine clinic
Surgery clinic
Plastic surgery clinic
Urology clinic
Transplant clinic
Travel and geographic medicine clinic
Wound clinic
Residential treatment facility
Pain rehabilitation center
SURF
Substance use rehabilitation facility
_DedicatedNonClinicalLocationRoleType
DedicatedNonClinicalLocationRoleType
DADDR
Delivery Address
MOBL
_IncidentalServiceDeliveryLocationRoleType
IncidentalServiceDeliveryLocationRoleType
ACC
accident site
COMM
Community Location
CSC
community service center
PTRES
Patient's Residence
underage protection center
work site
_SpecimenRoleType
SpecimenRoleType
Calibrator
Pool
Electronic QC
Filler Proficiency
Operator Proficiency
Verifying
Replicate
communityLaboratory
Community Laboratory
homeHealth
pathologist
Pathologist
Policy Holder
phlebotomist
Phlebotomist
thirdParty
Third Party
PSYCHCF
http://terminology.hl7.org/CodeSystem/v3-RoleCode
NORMAL
ACTIVE
CANCELLED
COMPLETED
PENDING
NULLIFIED
http://terminology.hl7.org/CodeSystem/v3-RoleLinkStatus
BACKUP
is backup for
has contact
DIRAUTH
has direct authority over
Identification
INDAUTH
has indirect authority over
REPL
http://terminology.hl7.org/CodeSystem/v3-RoleLinkType
http://terminology.hl7.org/CodeSystem/v3-RoleStatus
_RouteByMethod
RouteByMethod
SOAK
Immersion (soak)
SHAMPOO
TRNSLING
Swallow, oral
GARGLE
Gargle
SUCK
Suck, oromucosal
_Chew
CHEW
Chew, oral
_Diffusion
Diffusion
EXTCORPDIF
Diffusion, extracorporeal
HEMODIFF
Diffusion, hemodialysis
TRNSDERMD
Diffusion, transdermal
_Dissolve
DISSOLVE
Dissolve, oral
Dissolve, sublingual
_Douche
Douche
DOUCHE
Douche, vaginal
_ElectroOsmosisRoute
ElectroOsmosisRoute
ELECTOSMOS
Electro-osmosis
_Enema
Enema
ENEMA
Enema, rectal
RETENEMA
Enema, rectal retention
_Flush
Flush
IVFLUSH
Flush, intravenous catheter
_Implantation
Implantation
IDIMPLNT
Implantation, intradermal
IVITIMPLNT
Implantation, intravitreal
SQIMPLNT
Implantation, subcutaneous
_Infusion
Infusion
Infusion, epidural
Infusion, intraarterial catheter
Infusion, intracardiac
ICOR
Infusion, intracoronary
IOSSC
Infusion, intraosseous, continuous
Infusion, intrathecal
Infusion, intravenous
IVC
Infusion, intravenous catheter
IVCC
Infusion, intravenous catheter, continuous
IVCI
Infusion, intravenous catheter, intermittent
Infusion, intravenous catheter, pca pump
IVASCINFUS
Infusion, intravascular
SQINFUS
Infusion, subcutaneous
_Inhalation
IPINHL
Inhalation, respiratory
ORIFINHL
Inhalation, oral intermittent flow
REBREATH
Inhalation, oral rebreather mask
Inhalation, intermittent positive pressure breathing (ippb)
NASINHL
Inhalation, nasal
NASINHLC
Inhalation, nasal cannula
Inhalation, nebulization
NASNEB
Inhalation, nebulization, nasal
ORNEB
Inhalation, nebulization, oral
TRACH
Inhalation, tracheostomy
Inhalation, ventilator
VENTMASK
Inhalation, ventimask
_Injection
Injection
AMNINJ
Injection, amniotic fluid
BILINJ
Injection, biliary tract
CHOLINJ
Injection, for cholangiography
CERVINJ
Injection, cervical
EPIDURINJ
Injection, epidural
EPIINJ
Injection, epidural, push
EPINJSP
Injection, epidural, slow push
EXTRAMNINJ
Injection, extra-amniotic
EXTCORPINJ
Injection, extracorporeal
GBINJ
Injection, gastric button
GINGINJ
Injection, gingival
BLADINJ
Injection, urinary bladder
ENDOSININJ
Injection, endosinusial
HEMOPORT
Injection, hemodialysis port
IABDINJ
Injection, intra-abdominal
IAINJ
Injection, intraarterial
IAINJP
Injection, intraarterial, push
IAINJSP
Injection, intraarterial, slow push
IARTINJ
Injection, intraarticular
IBURSINJ
Injection, intrabursal
ICARDINJ
Injection, intracardiac
ICARDINJRP
Injection, intracardiac, rapid push
ICARDINJSP
Injection, intracardiac, slow push
ICARINJP
Injection, intracardiac, push
ICARTINJ
Injection, intracartilaginous
ICAUDINJ
Injection, intracaudal
ICAVINJ
Injection, intracavernous
ICAVITINJ
Injection, intracavitary
ICEREBINJ
Injection, intracerebral
ICISTERNINJ
Injection, intracisternal
ICORONINJ
Injection, intracoronary
ICORONINJP
Injection, intracoronary, push
ICORPCAVINJ
Injection, intracorpus cavernosum
IDINJ
Injection, intradermal
IDISCINJ
Injection, intradiscal
IDUCTINJ
Injection, intraductal
IDURINJ
Injection, intradural
IEPIDINJ
Injection, intraepidermal
IEPITHINJ
Injection, intraepithelial
ILESINJ
Injection, intralesional
ILUMINJ
Injection, intraluminal
ILYMPJINJ
Injection, intralymphatic
Injection, intramuscular
IMD
Injection, intramuscular, deep
IMZ
Injection, intramuscular, z track
IMEDULINJ
Injection, intramedullary
INTERMENINJ
Injection, interameningeal
INTERSTITINJ
Injection, interstitial
IOINJ
Injection, intraocular
IOSSINJ
Injection, intraosseous
IOVARINJ
Injection, intraovarian
IPCARDINJ
Injection, intrapericardial
IPERINJ
Injection, intraperitoneal
IPINJ
Injection, intrapulmonary
IPLRINJ
Injection, intrapleural
IPROSTINJ
Injection, intraprostatic
IPUMPINJ
Injection, insulin pump
ISINJ
Injection, intraspinal
ISTERINJ
Injection, intrasternal
ISYNINJ
Injection, intrasynovial
ITENDINJ
Injection, intratendinous
ITESTINJ
Injection, intratesticular
ITHORINJ
Injection, intrathoracic
ITINJ
Injection, intrathecal
ITUBINJ
Injection, intratubular
ITUMINJ
Injection, intratumor
ITYMPINJ
Injection, intratympanic
IUINJ
Injection, intrauterine
IUINJC
Injection, intracervical (uterus)
IURETINJ
Injection, intraureteral, retrograde
IVASCINJ
Injection, intravascular
IVENTINJ
Injection, intraventricular (heart)
IVESINJ
Injection, intravesicle
IVINJ
Injection, intravenous
IVINJBOL
Injection, intravenous, bolus
IVPUSH
Injection, intravenous, push
IVRPUSH
Injection, intravenous, rapid push
IVSPUSH
Injection, intravenous, slow push
IVITINJ
Injection, intravitreal
PAINJ
Injection, periarticular
PARENTINJ
Injection, parenteral
PDONTINJ
Injection, periodontal
PDPINJ
Injection, peritoneal dialysis port
PDURINJ
Injection, peridural
PNINJ
Injection, perineural
PNSINJ
Injection, paranasal sinuses
RBINJ
Injection, retrobulbar
SCINJ
Injection, subconjunctival
SLESINJ
Injection, sublesional
SOFTISINJ
Injection, soft tissue
Injection, subcutaneous
SUBARACHINJ
Injection, subarachnoid
SUBMUCINJ
Injection, submucosal
TRPLACINJ
Injection, transplacental
TRTRACHINJ
Injection, transtracheal
URETHINJ
Injection, urethral
URETINJ
Injection, ureteral
_Insertion
Insertion
CERVINS
Insertion, cervical (uterine)
IOSURGINS
Insertion, intraocular, surgical
Insertion, intrauterine
LPINS
Insertion, lacrimal puncta
Insertion, rectal
SQSURGINS
Insertion, subcutaneous, surgical
URETHINS
Insertion, urethral
VAGINSI
Insertion, vaginal
_Instillation
Instillation
CECINSTL
Instillation, cecostomy
EFT
Instillation, enteral feeding tube
ENTINSTL
Instillation, enteral
Instillation, gastrostomy tube
NGT
Instillation, nasogastric tube
OGT
Instillation, orogastric tube
BLADINSTL
Instillation, urinary catheter
CAPDINSTL
Instillation, continuous ambulatory peritoneal dialysis port
CTINSTL
Instillation, chest tube
ETINSTL
Instillation, endotracheal tube
GJT
Instillation, gastro-jejunostomy tube
IBRONCHINSTIL
Instillation, intrabronchial
IDUODINSTIL
Instillation, intraduodenal
IESOPHINSTIL
Instillation, intraesophageal
IGASTINSTIL
Instillation, intragastric
IILEALINJ
Instillation, intraileal
IOINSTL
Instillation, intraocular
ISININSTIL
Instillation, intrasinal
ITRACHINSTIL
Instillation, intratracheal
IUINSTL
Instillation, intrauterine
JJTINSTL
Instillation, jejunostomy tube
LARYNGINSTIL
Instillation, laryngeal
NASALINSTIL
Instillation, nasal
NASOGASINSTIL
Instillation, nasogastric
NTT
Instillation, nasotracheal tube
OJJ
Instillation, orojejunum tube
Instillation, otic
PDPINSTL
Instillation, peritoneal dialysis port
PNSINSTL
Instillation, paranasal sinuses
RECINSTL
Instillation, rectal
RECTINSTL
Instillation, rectal tube
SININSTIL
Instillation, sinus, unspecified
SOFTISINSTIL
Instillation, soft tissue
TRACHINSTL
Instillation, tracheostomy
TRTYMPINSTIL
Instillation, transtympanic
URETHINSTL
instillation, urethral
_IontophoresisRoute
IontophoresisRoute
IONTO
Topical application, iontophoresis
_Irrigation
Irrigation
GUIRR
Irrigation, genitourinary
IGASTIRR
Irrigation, intragastric
ILESIRR
Irrigation, intralesional
IOIRR
Irrigation, intraocular
BLADIRR
Irrigation, urinary bladder
BLADIRRC
Irrigation, urinary bladder, continuous
BLADIRRT
Irrigation, urinary bladder, tidal
RECIRR
Irrigation, rectal
_LavageRoute
LavageRoute
IGASTLAV
Lavage, intragastric
_MucosalAbsorptionRoute
MucosalAbsorptionRoute
IDOUDMAB
Mucosal absorption, intraduodenal
ITRACHMAB
Mucosal absorption, intratracheal
SMUCMAB
Mucosal absorption, submucosal
_Nebulization
Nebulization
ETNEB
Nebulization, endotracheal tube
_Rinse
DENRINSE
Rinse, dental
ORRINSE
Rinse, oral
_SuppositoryRoute
SuppositoryRoute
URETHSUP
Suppository, urethral
_Swish
Swish
SWISHSPIT
Swish and spit out, oromucosal
SWISHSWAL
Swish and swallow, oromucosal
_TopicalAbsorptionRoute
TopicalAbsorptionRoute
TTYMPTABSORP
Topical absorption, transtympanic
_TopicalApplication
TopicalApplication
DRESS
Topical application, soaked dressing
SWAB
Topical application, swab
TOPICAL
BUC
Topical application, buccal
CERV
Topical application, cervical
Topical application, dental
GIN
Topical application, gingival
HAIR
Topical application, hair
ICORNTA
Topical application, intracorneal
ICORONTA
Topical application, intracoronal (dental)
IESOPHTA
Topical application, intraesophageal
IILEALTA
Topical application, intraileal
ILTOP
Topical application, intralesional
ILUMTA
Topical application, intraluminal
IOTOP
Topical application, intraocular
LARYNGTA
Topical application, laryngeal
MUC
Topical application, mucous membrane
Topical application, nail
NASAL
Topical application, nasal
OPTHALTA
Topical application, ophthalmic
ORALTA
Topical application, oral
ORMUC
Topical application, oromucosal
OROPHARTA
Topical application, oropharyngeal
PERIANAL
Topical application, perianal
PERINEAL
Topical application, perineal
PDONTTA
Topical application, periodontal
RECTAL
Topical application, rectal
Topical application, scalp
OCDRESTA
Occlusive dressing technique
SKIN
Topical application, skin
SUBCONJTA
Subconjunctival
TMUCTA
Topical application, transmucosal
VAGINS
Topical application, vaginal
INSUF
Insufflation
TRNSDERM
_RouteBySite
RouteBySite
_AmnioticFluidSacRoute
AmnioticFluidSacRoute
_BiliaryRoute
BiliaryRoute
_BodySurfaceRoute
BodySurfaceRoute
_BuccalMucosaRoute
BuccalMucosaRoute
_CecostomyRoute
CecostomyRoute
_CervicalRoute
CervicalRoute
_EndocervicalRoute
EndocervicalRoute
_EnteralRoute
EnteralRoute
_EpiduralRoute
EpiduralRoute
_ExtraAmnioticRoute
ExtraAmnioticRoute
_ExtracorporealCirculationRoute
ExtracorporealCirculationRoute
_GastricRoute
GastricRoute
_GenitourinaryRoute
GenitourinaryRoute
_GingivalRoute
GingivalRoute
_HairRoute
HairRoute
_InterameningealRoute
InterameningealRoute
_InterstitialRoute
InterstitialRoute
_IntraabdominalRoute
IntraabdominalRoute
_IntraarterialRoute
IntraarterialRoute
_IntraarticularRoute
IntraarticularRoute
_IntrabronchialRoute
IntrabronchialRoute
_IntrabursalRoute
IntrabursalRoute
_IntracardiacRoute
IntracardiacRoute
_IntracartilaginousRoute
IntracartilaginousRoute
_IntracaudalRoute
IntracaudalRoute
_IntracavernosalRoute
IntracavernosalRoute
_IntracavitaryRoute
IntracavitaryRoute
_IntracerebralRoute
IntracerebralRoute
_IntracervicalRoute
IntracervicalRoute
_IntracisternalRoute
IntracisternalRoute
_IntracornealRoute
IntracornealRoute
_IntracoronalRoute
IntracoronalRoute
_IntracoronaryRoute
IntracoronaryRoute
_IntracorpusCavernosumRoute
IntracorpusCavernosumRoute
_IntradermalRoute
IntradermalRoute
_IntradiscalRoute
IntradiscalRoute
_IntraductalRoute
IntraductalRoute
_IntraduodenalRoute
IntraduodenalRoute
_IntraduralRoute
IntraduralRoute
_IntraepidermalRoute
IntraepidermalRoute
_IntraepithelialRoute
IntraepithelialRoute
_IntraesophagealRoute
IntraesophagealRoute
_IntragastricRoute
IntragastricRoute
_IntrailealRoute
IntrailealRoute
_IntralesionalRoute
IntralesionalRoute
_IntraluminalRoute
IntraluminalRoute
_IntralymphaticRoute
IntralymphaticRoute
_IntramedullaryRoute
IntramedullaryRoute
_IntramuscularRoute
IntramuscularRoute
_IntraocularRoute
IntraocularRoute
_IntraosseousRoute
IntraosseousRoute
_IntraovarianRoute
IntraovarianRoute
_IntrapericardialRoute
IntrapericardialRoute
_IntraperitonealRoute
IntraperitonealRoute
_IntrapleuralRoute
IntrapleuralRoute
_IntraprostaticRoute
IntraprostaticRoute
_IntrapulmonaryRoute
IntrapulmonaryRoute
_IntrasinalRoute
IntrasinalRoute
_IntraspinalRoute
IntraspinalRoute
_IntrasternalRoute
IntrasternalRoute
_IntrasynovialRoute
IntrasynovialRoute
_IntratendinousRoute
IntratendinousRoute
_IntratesticularRoute
IntratesticularRoute
_IntrathecalRoute
IntrathecalRoute
_IntrathoracicRoute
IntrathoracicRoute
_IntratrachealRoute
IntratrachealRoute
_IntratubularRoute
IntratubularRoute
_IntratumorRoute
IntratumorRoute
_IntratympanicRoute
IntratympanicRoute
_IntrauterineRoute
IntrauterineRoute
_IntravascularRoute
IntravascularRoute
_IntravenousRoute
IntravenousRoute
_IntraventricularRoute
IntraventricularRoute
_IntravesicleRoute
IntravesicleRoute
_IntravitrealRoute
IntravitrealRoute
_JejunumRoute
JejunumRoute
_LacrimalPunctaRoute
LacrimalPunctaRoute
_LaryngealRoute
LaryngealRoute
_LingualRoute
LingualRoute
_MucousMembraneRoute
MucousMembraneRoute
_NailRoute
NailRoute
_NasalRoute
NasalRoute
_OphthalmicRoute
OphthalmicRoute
_OralRoute
OralRoute
_OromucosalRoute
OromucosalRoute
_OropharyngealRoute
OropharyngealRoute
_OticRoute
OticRoute
_ParanasalSinusesRoute
ParanasalSinusesRoute
_ParenteralRoute
ParenteralRoute
_PerianalRoute
PerianalRoute
_PeriarticularRoute
PeriarticularRoute
_PeriduralRoute
PeriduralRoute
_PerinealRoute
PerinealRoute
_PerineuralRoute
PerineuralRoute
_PeriodontalRoute
PeriodontalRoute
_PulmonaryRoute
PulmonaryRoute
_RectalRoute
RectalRoute
_RespiratoryTractRoute
RespiratoryTractRoute
_RetrobulbarRoute
RetrobulbarRoute
_ScalpRoute
ScalpRoute
_SinusUnspecifiedRoute
SinusUnspecifiedRoute
_SkinRoute
SkinRoute
_SoftTissueRoute
SoftTissueRoute
_SubarachnoidRoute
SubarachnoidRoute
_SubconjunctivalRoute
SubconjunctivalRoute
_SubcutaneousRoute
SubcutaneousRoute
_SublesionalRoute
SublesionalRoute
_SublingualRoute
SublingualRoute
_SubmucosalRoute
SubmucosalRoute
_TracheostomyRoute
TracheostomyRoute
_TransmucosalRoute
TransmucosalRoute
_TransplacentalRoute
TransplacentalRoute
_TranstrachealRoute
TranstrachealRoute
_TranstympanicRoute
TranstympanicRoute
_UreteralRoute
UreteralRoute
_UrethralRoute
UrethralRoute
_UrinaryBladderRoute
UrinaryBladderRoute
_UrinaryTractRoute
UrinaryTractRoute
_VaginalRoute
VaginalRoute
_VitreousHumourRoute
VitreousHumourRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration
http://terminology.hl7.org/CodeSystem/v3-Sequencing
_ValueSetOperator
ValueSetOperator
intersect
convex hull
periodic hull
http://terminology.hl7.org/CodeSystem/v3-SetOperator
_SpecimenEntityType
SpecimenEntityType
Abcess
Blood - cord
Food sample
GENF
Genital fluid
Marrow (bone)
SMPLS
Seminal plasma
Tissue, unspecified
Tissue small intestine Tissue ulcer
Tube, unspecified
http://terminology.hl7.org/CodeSystem/v3-SpecimenType
_Conditional
Conditional
CONFIRM
Confirm first
NOTIFY
Notify first
NOSUB
No substitution
UNCOND
Unconditional
http://terminology.hl7.org/CodeSystem/v3-SubstitutionCondition
center
char
justify
left
right
http://terminology.hl7.org/CodeSystem/v3-TableCellHorizontalAlign
col
colgroup
row
rowgroup
http://terminology.hl7.org/CodeSystem/v3-TableCellScope
baseline
bottom
middle
top
http://terminology.hl7.org/CodeSystem/v3-TableCellVerticalAlign
border
hsides
lhs
rhs
void
vsides
http://terminology.hl7.org/CodeSystem/v3-TableFrame
cols
groups
rows
http://terminology.hl7.org/CodeSystem/v3-TableRules
denying
full awareness
incapable
marginal
uninformed
http://terminology.hl7.org/CodeSystem/v3-TargetAwareness
data
tty
voice
http://terminology.hl7.org/CodeSystem/v3-TelecommunicationCapabilities
CV
WAKE
http://terminology.hl7.org/CodeSystem/v3-TimingEvent
http://terminology.hl7.org/CodeSystem/v3-TransmissionRelationshipTypeCode
_NativeEntityAlaska
NativeEntityAlaska
Village of Afognak
Agdaagux Tribe of King Cove
Native Village of Akhiok
Akiachak Native Community
Akiak Native Community
Native Village of Akutan
Village of Alakanuk
Alatna Village
Native Village of Aleknagik
Algaaciq Native Village (St. Mary's)
Allakaket Village
Native Village of Ambler
Village of Anaktuvuk Pass
Yupiit of Andreafski
Angoon Community Association
Village of Aniak
Anvik Village
Arctic Village (See Native Village of Venetie Trib
Asa carsarmiut Tribe (formerly Native Village of M
Native Village of Atka
Village of Atmautluak
Atqasuk Village (Atkasook)
Native Village of Barrow Inupiat Traditional Gover
Beaver Village
Native Village of Belkofski
363
Village of Bill Moore's Slough
Birch Creek Tribe
Native Village of Brevig Mission
Native Village of Buckland
Native Village of Cantwell
Native Village of Chanega (aka Chenega)
Chalkyitsik Village
Village of Chefornak
Chevak Native Village
Chickaloon Native Village
Native Village of Chignik
Native Village of Chignik Lagoon
Chignik Lake Village
Chilkat Indian Village (Klukwan)
Chilkoot Indian Association (Haines)
Chinik Eskimo Community (Golovin)
Native Village of Chistochina
Native Village of Chitina
Native Village of Chuathbaluk (Russian Mission, Ku
Chuloonawick Native Village
Circle Native Community
Village of Clark's Point
Native Village of Council
Craig Community Association
Village of Crooked Creek
Curyung Tribal Council (formerly Native Village of
Native Village of Deering
Native Village of Diomede (aka Inalik)
Village of Dot Lake
Douglas Indian Association
Native Village of Eagle
Native Village of Eek
Egegik Village
Eklutna Native Village
Native Village of Ekuk
Ekwok Village
Native Village of Elim
Emmonak Village
Evansville Village (aka Bettles Field)
Native Village of Eyak (Cordova)
Native Village of False Pass
Native Village of Fort Yukon
Native Village of Gakona
Galena Village (aka Louden Village)
Native Village of Gambell
Native Village of Georgetown
Native Village of Goodnews Bay
Organized Village of Grayling (aka Holikachuk)
Gulkana Village
Native Village of Hamilton
Healy Lake Village
Holy Cross Village
Hoonah Indian Association
Native Village of Hooper Bay
Hughes Village
Huslia Village
Hydaburg Cooperative Association
Igiugig Village
Village of Iliamna
Inupiat Community of the Arctic Slope
Iqurmuit Traditional Council (formerly Native Vill
Ivanoff Bay Village
Kaguyak Village
Organized Village of Kake
Kaktovik Village (aka Barter Island)
Village of Kalskag
Village of Kaltag
Native Village of Kanatak
Native Village of Karluk
Organized Village of Kasaan
Native Village of Kasigluk
Kenaitze Indian Tribe
Ketchikan Indian Corporation
Native Village of Kiana
King Island Native Community
King Salmon Tribe
Native Village of Kipnuk
Native Village of Kivalina
Klawock Cooperative Association
Native Village of Kluti Kaah (aka Copper Center)
Knik Tribe
Native Village of Kobuk
Kokhanok Village
Native Village of Kongiganak
Village of Kotlik
Native Village of Kotzebue
Native Village of Koyuk
Koyukuk Native Village
Organized Village of Kwethluk
Native Village of Kwigillingok
Native Village of Kwinhagak (aka Quinhagak)
Native Village of Larsen Bay
Levelock Village
Lesnoi Village (aka Woody Island)
Lime Village
Village of Lower Kalskag
Manley Hot Springs Village
Manokotak Village
Native Village of Marshall (aka Fortuna Ledge)
Native Village of Mary's Igloo
McGrath Native Village
Native Village of Mekoryuk
Mentasta Traditional Council
Metlakatla Indian Community, Annette Island Reserv
Native Village of Minto
Naknek Native Village
Native Village of Nanwalek (aka English Bay)
Native Village of Napaimute
Native Village of Napakiak
Native Village of Napaskiak
Native Village of Nelson Lagoon
Nenana Native Association
New Koliganek Village Council (formerly Koliganek
New Stuyahok Village
Newhalen Village
Newtok Village
Native Village of Nightmute
Nikolai Village
Native Village of Nikolski
Ninilchik Village
Native Village of Noatak
Nome Eskimo Community
Nondalton Village
Noorvik Native Community
487
Northway Village
Native Village of Nuiqsut (aka Nooiksut)
Nulato Village
Nunakauyarmiut Tribe (formerly Native Village of T
Native Village of Nunapitchuk
Village of Ohogamiut
Village of Old Harbor
Orutsararmuit Native Village (aka Bethel)
Oscarville Traditional Village
Native Village of Ouzinkie
Native Village of Paimiut
Pauloff Harbor Village
499
Pedro Bay Village
Native Village of Perryville
Petersburg Indian Association
Native Village of Pilot Point
Pilot Station Traditional Village
Native Village of Pitka's Point
Platinum Traditional Village
Native Village of Point Hope
Native Village of Point Lay
Native Village of Port Graham
Native Village of Port Heiden
Native Village of Port Lions
511
Portage Creek Village (aka Ohgsenakale)
512
Pribilof Islands Aleut Communities of St. Paul & S
Qagan Tayagungin Tribe of Sand Point Village
Qawalangin Tribe of Unalaska
515
Rampart Village
516
Village of Red Devil
517
Native Village of Ruby
518
Saint George Island(See Pribilof Islands Aleut Com
519
Native Village of Saint Michael
520
Saint Paul Island (See Pribilof Islands Aleut Comm
521
Village of Salamatoff
522
Native Village of Savoonga
523
Organized Village of Saxman
524
Native Village of Scammon Bay
525
Native Village of Selawik
526
Seldovia Village Tribe
527
Shageluk Native Village
528
Native Village of Shaktoolik
529
Native Village of Sheldon's Point
Native Village of Shishmaref
Shoonaq Tribe of Kodiak
Native Village of Shungnak
Sitka Tribe of Alaska
Skagway Village
Village of Sleetmute
Village of Solomon
South Naknek Village
Stebbins Community Association
Native Village of Stevens
Village of Stony River
Takotna Village
Native Village of Tanacross
Native Village of Tanana
Native Village of Tatitlek
Native Village of Tazlina
Telida Village
Native Village of Teller
Native Village of Tetlin
549
Central Council of the Tlingit and Haida Indian Tb
Traditional Village of Togiak
Tuluksak Native Community
Native Village of Tuntutuliak
Native Village of Tununak
Twin Hills Village
Native Village of Tyonek
Ugashik Village
Umkumiute Native Village
Native Village of Unalakleet
Native Village of Unga
Village of Venetie (See Native Village of Venetie
Native Village of Venetie Tribal Government (Arcti
Village of Wainwright
Native Village of Wales
Native Village of White Mountain
Wrangell Cooperative Association
Yakutat Tlingit Tribe
_NativeEntityContiguous
NativeEntityContiguous
Absentee-Shawnee Tribe of Indians of Oklahoma
Assiniboine and Sioux Tribes of the Fort Peck Indi
Havasupai Tribe of the Havasupai Reservation, Ariz
Ho-Chunk Nation of Wisconsin (formerly known as th
Hoh Indian Tribe of the Hoh Indian Reservation, Wa
Hoopa Valley Tribe, California
Hopi Tribe of Arizona
Hopland Band of Pomo Indians of the Hopland Ranche
Houlton Band of Maliseet Indians of Maine
Hualapai Indian Tribe of the Hualapai Indian Reser
Huron Potawatomi, Inc., Michigan
Inaja Band of Diegueno Mission Indians of the Inaj
Augustine Band of Cahuilla Mission Indians of the
Ione Band of Miwok Indians of California
Iowa Tribe of Kansas and Nebraska
Iowa Tribe of Oklahoma
Jackson Rancheria of Me-Wuk Indians of California
Jamestown S'Klallam Tribe of Washington
Jamul Indian Village of California
Jena Band of Choctaw Indians, Louisiana
Jicarilla Apache Tribe of the Jicarilla Apache Ind
Kaibab Band of Paiute Indians of the Kaibab Indian
Kalispel Indian Community of the Kalispel Reservat
Bad River Band of the Lake Superior Tribe of Chipp
Karuk Tribe of California
Kashia Band of Pomo Indians of the Stewarts Point
Kaw Nation, Oklahoma
Keweenaw Bay Indian Community of L'Anse and Ontona
Kialegee Tribal Town, Oklahoma
Kickapoo Tribe of Indians of the Kickapoo Reservat
Kickapoo Tribe of Oklahoma
Kickapoo Traditional Tribe of Texas
Kiowa Indian Tribe of Oklahoma
Klamath Indian Tribe of Oregon
Bay Mills Indian Community of the Sault Ste. Marie
Kootenai Tribe of Idaho
La Jolla Band of Luiseno Mission Indians of the La
La Posta Band of Diegueno Mission Indians of the L
Lac Courte Oreilles Band of Lake Superior Chippewa
Lac du Flambeau Band of Lake Superior Chippewa Ind
Lac Vieux Desert Band of Lake Superior Chippewa In
Las Vegas Tribe of Paiute Indians of the Las Vegas
Little River Band of Ottawa Indians of Michigan
Little Traverse Bay Bands of Odawa Indians of Mich
Lower Lake Rancheria, California
Bear River Band of the Rohnerville Rancheria, Cali
Los Coyotes Band of Cahuilla Mission Indians of th
Lovelock Paiute Tribe of the Lovelock Indian Colon
Lower Brule Sioux Tribe of the Lower Brule Reserva
Lower Elwha Tribal Community of the Lower Elwha Re
Lower Sioux Indian Community of Minnesota Mdewakan
Lummi Tribe of the Lummi Reservation, Washington
Lytton Rancheria of California
Makah Indian Tribe of the Makah Indian Reservation
Manchester Band of Pomo Indians of the Manchester-
Manzanita Band of Diegueno Mission Indians of the
Berry Creek Rancheria of Maidu Indians of Californ
Mashantucket Pequot Tribe of Connecticut
Match-e-be-nash-she-wish Band of Pottawatomi India
Mechoopda Indian Tribe of Chico Rancheria, Califor
Menominee Indian Tribe of Wisconsin
Mesa Grande Band of Diegueno Mission Indians of th
Mescalero Apache Tribe of the Mescalero Reservatio
Miami Tribe of Oklahoma
Miccosukee Tribe of Indians of Florida
Middletown Rancheria of Pomo Indians of California
Minnesota Chippewa Tribe, Minnesota (Six component
Big Lagoon Rancheria, California
Bois Forte Band (Nett Lake); Fond du Lac Band; Gra
Mississippi Band of Choctaw Indians, Mississippi
Moapa Band of Paiute Indians of the Moapa River In
Modoc Tribe of Oklahoma
Mohegan Indian Tribe of Connecticut
Mooretown Rancheria of Maidu Indians of California
Morongo Band of Cahuilla Mission Indians of the Mo
Muckleshoot Indian Tribe of the Muckleshoot Reserv
Muscogee (Creek) Nation, Oklahoma
Narragansett Indian Tribe of Rhode Island
Big Pine Band of Owens Valley Paiute Shoshone Indi
Navajo Nation, Arizona, New Mexico & Utah
Nez Perce Tribe of Idaho
Nisqually Indian Tribe of the Nisqually Reservatio
Nooksack Indian Tribe of Washington
Northern Cheyenne Tribe of the Northern Cheyenne I
Northfork Rancheria of Mono Indians of California
Northwestern Band of Shoshoni Nation of Utah (Wash
Oglala Sioux Tribe of the Pine Ridge Reservation,
Omaha Tribe of Nebraska
Oneida Nation of New York
Big Sandy Rancheria of Mono Indians of California
Oneida Tribe of Wisconsin
Onondaga Nation of New York
Osage Tribe, Oklahoma
Ottawa Tribe of Oklahoma
Otoe-Missouria Tribe of Indians, Oklahoma
Paiute Indian Tribe of Utah
Paiute-Shoshone Indians of the Bishop Community of
Paiute-Shoshone Tribe of the Fallon Reservation an
Paiute-Shoshone Indians of the Lone Pine Community
Pala Band of Luiseno Mission Indians of the Pala R
Big Valley Band of Pomo Indians of the Big Valley
Pascua Yaqui Tribe of Arizona
Paskenta Band of Nomlaki Indians of California
Passamaquoddy Tribe of Maine
Pauma Band of Luiseno Mission Indians of the Pauma
Pawnee Nation of Oklahoma
Pechanga Band of Luiseno Mission Indians of the Pe
Penobscot Tribe of Maine
Peoria Tribe of Indians of Oklahoma
Picayune Rancheria of Chukchansi Indians of Califo
Pinoleville Rancheria of Pomo Indians of Californi
Agua Caliente Band of Cahuilla Indians of the Agua
Blackfeet Tribe of the Blackfeet Indian Reservatio
Pit River Tribe, California (includes Big Bend, Lo
Poarch Band of Creek Indians of Alabama
Pokagon Band of Potawatomi Indians of Michigan
Ponca Tribe of Indians of Oklahoma
Ponca Tribe of Nebraska
Port Gamble Indian Community of the Port Gamble Re
Potter Valley Rancheria of Pomo Indians of Califor
Prairie Band of Potawatomi Indians, Kansas
Prairie Island Indian Community of Minnesota Mdewa
Pueblo of Acoma, New Mexico
Blue Lake Rancheria, California
Pueblo of Cochiti, New Mexico
Pueblo of Jemez, New Mexico
Pueblo of Isleta, New Mexico
Pueblo of Laguna, New Mexico
Pueblo of Nambe, New Mexico
Pueblo of Picuris, New Mexico
Pueblo of Pojoaque, New Mexico
Pueblo of San Felipe, New Mexico
Pueblo of San Juan, New Mexico
Pueblo of San Ildefonso, New Mexico
Bridgeport Paiute Indian Colony of California
Pueblo of Sandia, New Mexico
Pueblo of Santa Ana, New Mexico
Pueblo of Santa Clara, New Mexico
Pueblo of Santo Domingo, New Mexico
Pueblo of Taos, New Mexico
Pueblo of Tesuque, New Mexico
Pueblo of Zia, New Mexico
Puyallup Tribe of the Puyallup Reservation, Washin
Pyramid Lake Paiute Tribe of the Pyramid Lake Rese
Quapaw Tribe of Indians, Oklahoma
Buena Vista Rancheria of Me-Wuk Indians of Califor
Quartz Valley Indian Community of the Quartz Valle
Quechan Tribe of the Fort Yuma Indian Reservation,
Quileute Tribe of the Quileute Reservation, Washin
Quinault Tribe of the Quinault Reservation, Washin
Ramona Band or Village of Cahuilla Mission Indians
Red Cliff Band of Lake Superior Chippewa Indians o
Red Lake Band of Chippewa Indians of the Red Lake
Redding Rancheria, California
Redwood Valley Rancheria of Pomo Indians of Califo
Reno-Sparks Indian Colony, Nevada
Burns Paiute Tribe of the Burns Paiute Indian Colo
Resighini Rancheria, California (formerly known as
Rincon Band of Luiseno Mission Indians of the Rinc
Robinson Rancheria of Pomo Indians of California
Rosebud Sioux Tribe of the Rosebud Indian Reservat
Round Valley Indian Tribes of the Round Valley Res
Rumsey Indian Rancheria of Wintun Indians of Calif
Sac and Fox Tribe of the Mississippi in Iowa
Sac and Fox Nation of Missouri in Kansas and Nebra
Sac and Fox Nation, Oklahoma
Saginaw Chippewa Indian Tribe of Michigan, Isabell
Cabazon Band of Cahuilla Mission Indians of the Ca
Salt River Pima-Maricopa Indian Community of the S
Samish Indian Tribe, Washington
San Carlos Apache Tribe of the San Carlos Reservat
San Juan Southern Paiute Tribe of Arizona
San Manual Band of Serrano Mission Indians of the
San Pasqual Band of Diegueno Mission Indians of Ca
Santa Rosa Indian Community of the Santa Rosa Ranc
Santa Rosa Band of Cahuilla Mission Indians of the
Santa Ynez Band of Chumash Mission Indians of the
Santa Ysabel Band of Diegueno Mission Indians of t
Cachil DeHe Band of Wintun Indians of the Colusa I
Santee Sioux Tribe of the Santee Reservation of Ne
Sauk-Suiattle Indian Tribe of Washington
Sault Ste. Marie Tribe of Chippewa Indians of Mich
Scotts Valley Band of Pomo Indians of California
Seminole Nation of Oklahoma
Seminole Tribe of Florida, Dania, Big Cypress, Bri
Seneca Nation of New York
Seneca-Cayuga Tribe of Oklahoma
Shakopee Mdewakanton Sioux Community of Minnesota
Shawnee Tribe, Oklahoma
Caddo Indian Tribe of Oklahoma
Sherwood Valley Rancheria of Pomo Indians of Calif
Shingle Springs Band of Miwok Indians, Shingle Spr
Shoalwater Bay Tribe of the Shoalwater Bay Indian
Shoshone Tribe of the Wind River Reservation, Wyom
Shoshone-Bannock Tribes of the Fort Hall Reservati
Shoshone-Paiute Tribes of the Duck Valley Reservat
Sisseton-Wahpeton Sioux Tribe of the Lake Traverse
Skokomish Indian Tribe of the Skokomish Reservatio
Skull Valley Band of Goshute Indians of Utah
Smith River Rancheria, California
Cahuilla Band of Mission Indians of the Cahuilla R
Snoqualmie Tribe, Washington
Soboba Band of Luiseno Indians, California (former
Sokaogon Chippewa Community of the Mole Lake Band
Southern Ute Indian Tribe of the Southern Ute Rese
Spirit Lake Tribe, North Dakota (formerly known as
Spokane Tribe of the Spokane Reservation, Washingt
Squaxin Island Tribe of the Squaxin Island Reserva
St. Croix Chippewa Indians of Wisconsin, St. Croix
St. Regis Band of Mohawk Indians of New York
Standing Rock Sioux Tribe of North & South Dakota
Cahto Indian Tribe of the Laytonville Rancheria, C
Stockbridge-Munsee Community of Mohican Indians of
Stillaguamish Tribe of Washington
Summit Lake Paiute Tribe of Nevada
Suquamish Indian Tribe of the Port Madison Reserva
Susanville Indian Rancheria, California
Swinomish Indians of the Swinomish Reservation, Wa
Sycuan Band of Diegueno Mission Indians of Califor
Table Bluff Reservation - Wiyot Tribe, California
Table Mountain Rancheria of California
Te-Moak Tribe of Western Shoshone Indians of Nevad
Ak Chin Indian Community of the Maricopa (Ak Chin)
California Valley Miwok Tribe, California (formerl
Thlopthlocco Tribal Town, Oklahoma
Three Affiliated Tribes of the Fort Berthold Reser
Tohono O'odham Nation of Arizona
Tonawanda Band of Seneca Indians of New York
Tonkawa Tribe of Indians of Oklahoma
Tonto Apache Tribe of Arizona
Torres-Martinez Band of Cahuilla Mission Indians o
Tule River Indian Tribe of the Tule River Reservat
Tulalip Tribes of the Tulalip Reservation, Washing
Tunica-Biloxi Indian Tribe of Louisiana
Campo Band of Diegueno Mission Indians of the Camp
Tuolumne Band of Me-Wuk Indians of the Tuolumne Ra
Turtle Mountain Band of Chippewa Indians of North
Tuscarora Nation of New York
Twenty-Nine Palms Band of Mission Indians of Calif
United Auburn Indian Community of the Auburn Ranch
United Keetoowah Band of Cherokee Indians of Oklah
Upper Lake Band of Pomo Indians of Upper Lake Ranc
Upper Sioux Indian Community of the Upper Sioux Re
Upper Skagit Indian Tribe of Washington
Ute Indian Tribe of the Uintah & Ouray Reservation
Capitan Grande Band of Diegueno Mission Indians of
Ute Mountain Tribe of the Ute Mountain Reservation
Utu Utu Gwaitu Paiute Tribe of the Benton Paiute R
Walker River Paiute Tribe of the Walker River Rese
Wampanoag Tribe of Gay Head (Aquinnah) of Massachu
Washoe Tribe of Nevada & California (Carson Colony
White Mountain Apache Tribe of the Fort Apache Res
Wichita and Affiliated Tribes (Wichita, Keechi, Wa
Winnebago Tribe of Nebraska
Winnemucca Indian Colony of Nevada
329
Wyandotte Tribe of Oklahoma
Barona Group of Capitan Grande Band of Mission Ind
Yankton Sioux Tribe of South Dakota
Yavapai-Apache Nation of the Camp Verde Indian Res
Yavapai-Prescott Tribe of the Yavapai Reservation,
Yerington Paiute Tribe of the Yerington Colony & C
Yomba Shoshone Tribe of the Yomba Reservation, Nev
Ysleta Del Sur Pueblo of Texas
Yurok Tribe of the Yurok Reservation, California
Zuni Tribe of the Zuni Reservation, New Mexico
Viejas (Baron Long) Group of Capitan Grande Band o
Catawba Indian Nation (aka Catawba Tribe of South
Cayuga Nation of New York
Cedarville Rancheria, California
Chemehuevi Indian Tribe of the Chemehuevi Reservat
Cher-Ae Heights Indian Community of the Trinidad R
Alabama-Coushatta Tribes of Texas
Cherokee Nation, Oklahoma
Cheyenne-Arapaho Tribes of Oklahoma
Cheyenne River Sioux Tribe of the Cheyenne River R
Chickasaw Nation, Oklahoma
Chicken Ranch Rancheria of Me-Wuk Indians of Calif
Chippewa-Cree Indians of the Rocky Boy's Reservati
Chitimacha Tribe of Louisiana
Choctaw Nation of Oklahoma
Citizen Potawatomi Nation, Oklahoma
Cloverdale Rancheria of Pomo Indians of California
Alabama-Quassarte Tribal Town, Oklahoma
Cocopah Tribe of Arizona
Coeur D'Alene Tribe of the Coeur D'Alene Reservati
Cold Springs Rancheria of Mono Indians of Californ
Colorado River Indian Tribes of the Colorado River
Comanche Indian Tribe, Oklahoma
Confederated Salish & Kootenai Tribes of the Flath
Confederated Tribes of the Chehalis Reservation, W
Confederated Tribes of the Colville Reservation, W
Confederated Tribes of the Coos, Lower Umpqua and
Confederated Tribes of the Goshute Reservation, Ne
Alturas Indian Rancheria, California
Confederated Tribes of the Grand Ronde Community o
Confederated Tribes of the Siletz Reservation, Ore
Confederated Tribes of the Umatilla Reservation, O
Confederated Tribes of the Warm Springs Reservatio
Confederated Tribes and Bands of the Yakama Indian
Coquille Tribe of Oregon
Cortina Indian Rancheria of Wintun Indians of Cali
Coushatta Tribe of Louisiana
Cow Creek Band of Umpqua Indians of Oregon
Coyote Valley Band of Pomo Indians of California
Apache Tribe of Oklahoma
Crow Tribe of Montana
Crow Creek Sioux Tribe of the Crow Creek Reservati
Cuyapaipe Community of Diegueno Mission Indians of
Death Valley Timbi-Sha Shoshone Band of California
Delaware Nation, Oklahoma (formerly Delaware Tribe
Delaware Tribe of Indians, Oklahoma
Dry Creek Rancheria of Pomo Indians of California
Duckwater Shoshone Tribe of the Duckwater Reservat
Eastern Band of Cherokee Indians of North Carolina
Eastern Shawnee Tribe of Oklahoma
Arapahoe Tribe of the Wind River Reservation, Wyom
Elem Indian Colony of Pomo Indians of the Sulphur
Elk Valley Rancheria, California
Ely Shoshone Tribe of Nevada
Enterprise Rancheria of Maidu Indians of Californi
Flandreau Santee Sioux Tribe of South Dakota
Forest County Potawatomi Community of Wisconsin Po
Fort Belknap Indian Community of the Fort Belknap
Fort Bidwell Indian Community of the Fort Bidwell
Fort Independence Indian Community of Paiute India
Fort McDermitt Paiute and Shoshone Tribes of the F
Aroostook Band of Micmac Indians of Maine
Fort McDowell Yavapai Nation, Arizona (formerly th
Fort Mojave Indian Tribe of Arizona, California
Fort Sill Apache Tribe of Oklahoma
Gila River Indian Community of the Gila River Indi
Grand Traverse Band of Ottawa & Chippewa Indians o
Graton Rancheria, California
Greenville Rancheria of Maidu Indians of Californi
Grindstone Indian Rancheria of Wintun-Wailaki Indi
Guidiville Rancheria of California
Hannahville Indian Community of Wisconsin Potawato
http://terminology.hl7.org/CodeSystem/v3-TribalEntityUS
Abbott Laboratories (includes Ross Products Division)
Adams Laboratories
Armour [Inactive - use CEN]
Bayer Corporation (includes Miles, Inc. and Cutter Laboratories)
Berna Products [Inactive - use BPC]
Berna Products Corporation (includes Swiss Serum and Vaccine Institute Berne)
Centeon L.L.C. (includes Armour Pharmaceutical Company)
Connaught [Inactive - use PMC]
Evans Medical Limited (an affiliate of Medeva Pharmaceuticals, Inc.)
Merieux [Inactive - use PMC]
The Research Foundation for Microbial Diseases of Osaka University (BIKEN)
Lederle [Inactive - use WAL]
Miles [Inactive - use BAY]
Bioport Corporation (formerly Michigan Biologic Products Institute)
Merck and Co., Inc.
NABI (formerly North American Biologicals, Inc.)
Novartis Pharmaceutical Corporation (includes Ciba-Geigy Limited and Sandoz Limited)
Ortho Diagnostic Systems, Inc.
Parkedale Pharmaceuticals (formerly Parke-Davis)
Aventis Pasteur Inc. (formerly Pasteur Merieux Connaught; includes Connaught Laboratories and Pasteur Merieux)
Praxis Biologics [Inactive - use WAL]
Swiss Serum and Vaccine Inst. [Inactive - use BPC]
SmithKline Beecham
United States Army Medical Research and Materiel Command
Wyeth-Ayerst [Inactive - use WAL]
Wyeth-Ayerst (includes Wyeth-Lederle Vaccines and Pediatrics, Wyeth Laboratories, Lederle Laboratories, and Praxis Biologics)
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer
PWAF
Paid work, Armed Forces
PWFG
Paid work, national government, not armed forces
PWLG
Paid work, local government, not armed forces
PWNSE
Paid non-governmental work, not self-employed
PWSE
Paid work, self-employed
PWSG
Paid work, state government, not armed forces
UWNSE
Unpaid non-governmental work, not self-employed
UWSE
Unpaid work, self-employed
Voluntary work
http://terminology.hl7.org/CodeSystem/v3-WorkClassificationODH
affd
affiliate ballot - DSTU
affi
affiliate ballot - informative
affn
affiliate ballot - normative
appad
approved affiliate DSTU
appai
approved affiliate informative
appan
approved affiliate normative
appd
approved DSTU
appi
approved informative
appn
approved normative
comi
committee ballot - informative
comn
committee ballot - normative
loc
localized adaptation
memd
membership ballot - DSTU
memi
membership ballot - informative
memn
membership ballot - normative
ns
non-standard - available for use
prop
ref
wd
http://terminology.hl7.org/CodeSystem/v3-hl7ApprovalStatus
identified
identified-confirmable
identified-informational
minimal
universal
http://terminology.hl7.org/CodeSystem/v3-hl7CMETAttribution
universal modeling language
extensible markup language
http://terminology.hl7.org/CodeSystem/v3-hl7ITSType
XMLV1PR1
http://terminology.hl7.org/CodeSystem/v3-hl7ITSVersionCode
accounting & billing
trigger event control act infrastructure
artificial listing for test purposes - faux Domain for testing
BB
blood tissue and organ
clinical document architecture
clinical genomics
transmission infrastructure
common product model
claims and reimbursement
clinical statement
common types
dummy domain
diagnostic imaging
decision support
emergency medical services
imaging integration
IZ
immunization
masterfile infrastructure
materials management
medical records
shared messages
observations
orders & observations
orders
personnel management
QI
query infrastructure
QM
quality measures
registries
informative public health
regulated products
public health reporting
regulated studies
scheduling
therapeutic devices
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain
administrative management
health and clinical management
infrastructure management
UU
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingSection
financial information
message control
master file
practice
QU
records
reasoning
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingSubSection
BindingRealms
binding realms
AffiliateRealms
Affiliate Realms
Argentina
Austria
Australia
Brazil
Canada
Switzerland
Chile
China
Czech Republic
Germany
DK
Denmark
Spain
Finland
France
Greece
Croatia
Ireland
India
Italy
Japan
KR
Korea
Lithuania
MX
Mexico
NL
The Netherlands
NZ
New Zealand
Romania
Russian Federation
Sweden
SG
Singapore
SOA
Southern Africa
Turkey
TW
Taiwan
UK
United Kingdom
United States of America
UV
Universal
UY
Uruguay
C1
Unclassified Realm
Great Britain
R1
Representative Realm
X1
Example Realm
NamespaceRealms
namespace realms
ZZ
Localized Version
http://terminology.hl7.org/CodeSystem/v3-hl7Realm
ignored
not permitted
required for consumer
required for initiator
undetermined
http://terminology.hl7.org/CodeSystem/v3-hl7V3Conformance
affirmativeResolution
affirmative resolution
affdef
affirmative-deferred
affirmative-incorporated
affr
affirmative-rejected
negativeResolution
negative resolution
nonsubp
non-substantive proposed
nonsubv
non-substantive voted
notrelp
not related proposed
notrelv
not related voted
prevcons
previously considered
retract
retracted
unresolved
withdraw
http://terminology.hl7.org/CodeSystem/v3-hl7VoteResolution
_AdministrableDrugForm
AdministrableDrugForm
APPFUL
Applicatorful
DROP
Drops
NDROP
Nasal Drops
OPDROP
Ophthalmic Drops
ORDROP
Oral Drops
OTDROP
Otic Drops
PUFF
Puff
SCOOP
Scoops
SPRY
Sprays
_DispensableDrugForm
DispensableDrugForm
_GasDrugForm
GasDrugForm
GASINHL
Gas for Inhalation
_GasLiquidMixture
GasLiquidMixture
AER
Aerosol
BAINHL
Breath Activated Inhaler
INHLSOL
Inhalant Solution
MDINHL
Metered Dose Inhaler
NASSPRY
Nasal Spray
DERMSPRY
Dermal Spray
FOAM
Foam
FOAMAPL
Foam with Applicator
RECFORM
Rectal foam
VAGFOAM
Vaginal foam
VAGFOAMAPL
Vaginal foam with applicator
RECSPRY
Rectal Spray
VAGSPRY
Vaginal Spray
_GasSolidSpray
GasSolidSpray
INHL
Inhalant
BAINHLPWD
Breath Activated Powder Inhaler
INHLPWD
Inhalant Powder
MDINHLPWD
Metered Dose Powder Inhaler
Nasal Inhalant
ORINHL
Oral Inhalant
PWDSPRY
Powder Spray
SPRYADAPT
Spray with Adaptor
_Liquid
LIQCLN
Liquid Cleanser
LIQSOAP
Medicated Liquid Soap
SHMP
OIL
Oil
TOPOIL
Topical Oil
Solution
IPSOL
Intraperitoneal Solution
IRSOL
Irrigation Solution
OPIRSOL
Ophthalmic Irrigation Solution
IVSOL
Intravenous Solution
ORALSOL
Oral Solution
ELIXIR
Elixir
RINSE
Mouthwash/Rinse
SYRUP
Syrup
RECSOL
Rectal Solution
TOPSOL
Topical Solution
LIN
Liniment
MUCTOPSOL
Mucous Membrane Topical Solution
TINC
Tincture
_LiquidLiquidEmulsion
LiquidLiquidEmulsion
Cream
NASCRM
Nasal Cream
OPCRM
Ophthalmic Cream
ORCRM
Oral Cream
OTCRM
Otic Cream
RECCRM
Rectal Cream
TOPCRM
Topical Cream
VAGCRM
Vaginal Cream
VAGCRMAPL
Vaginal Cream with Applicator
LTN
Lotion
TOPLTN
Topical Lotion
Ointment
NASOINT
Nasal Ointment
OINTAPL
Ointment with Applicator
OPOINT
Ophthalmic Ointment
OTOINT
Otic Ointment
RECOINT
Rectal Ointment
TOPOINT
Topical Ointment
VAGOINT
Vaginal Ointment
VAGOINTAPL
Vaginal Ointment with Applicator
_LiquidSolidSuspension
LiquidSolidSuspension
GELAPL
Gel with Applicator
NASGEL
Nasal Gel
OPGEL
Ophthalmic Gel
OTGEL
Otic Gel
TOPGEL
Topical Gel
URETHGEL
Urethral Gel
VAGGEL
Vaginal Gel
VGELAPL
Vaginal Gel with Applicator
PASTE
Paste
PUD
Pudding
TPASTE
Toothpaste
SUSP
Suspension
ITSUSP
Intrathecal Suspension
OPSUSP
Ophthalmic Suspension
ORSUSP
Oral Suspension
ERSUSP
Extended-Release Suspension
ERSUSP12
12 Hour Extended-Release Suspension
ERSUSP24
24 Hour Extended Release Suspension
OTSUSP
Otic Suspension
RECSUSP
Rectal Suspension
_SolidDrugForm
SolidDrugForm
Bar
BARSOAP
Bar Soap
MEDBAR
Medicated Bar Soap
CHEWBAR
Chewable Bar
BEAD
Beads
CAKE
Cake
CEMENT
Cement
CRYS
Crystals
FLAKE
Flakes
GRAN
Granules
ChewingGum
PAD
Pad
MEDPAD
Medicated Pad
TPATCH
Transdermal Patch
TPATH16
16 Hour Transdermal Patch
TPATH24
24 Hour Transdermal Patch
TPATH2WK
Biweekly Transdermal Patch
TPATH72
72 Hour Transdermal Patch
TPATHWK
Weekly Transdermal Patch
PELLET
Pellet
PILL
Pill
Capsule
ORCAP
Oral Capsule
ENTCAP
Enteric Coated Capsule
ERENTCAP
Extended Release Enteric Coated Capsule
ERCAP
Extended Release Capsule
ERCAP12
12 Hour Extended Release Capsule
ERCAP24
24 Hour Extended Release Capsule
ERECCAP
TAB
Tablet
ORTAB
Oral Tablet
BUCTAB
Buccal Tablet
SRBUCTAB
Sustained Release Buccal Tablet
CAPLET
Caplet
CHEWTAB
Chewable Tablet
CPTAB
Coated Particles Tablet
DISINTAB
Disintegrating Tablet
DRTAB
Delayed Release Tablet
ECTAB
Enteric Coated Tablet
ERECTAB
Extended Release Enteric Coated Tablet
ERTAB
Extended Release Tablet
ERTAB12
12 Hour Extended Release Tablet
ERTAB24
24 Hour Extended Release Tablet
ORTROCHE
Lozenge/Oral Troche
SLTAB
Sublingual Tablet
VAGTAB
Vaginal Tablet
POWD
Powder
TOPPWD
Topical Powder
RECPWD
Rectal Powder
VAGPWD
Vaginal Powder
SUPP
Suppository
RECSUPP
Rectal Suppository
URETHSUPP
Urethral suppository
VAGSUPP
Vaginal Suppository
MEDSWAB
Medicated swab
WAFER
Wafer
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm
http://terminology.hl7.org/CodeSystem/v3-policyHolderRole
_FontStyle
Font Style
bold
Bold Font
emphasis
Emphasised Font
italics
Italics Font
underline
Underline Font
_ListStyle
List Style
_OrderedListStyle
Ordered List Style
Arabic
BigAlpha
Big Alpha
BigRoman
Big Roman
LittleAlpha
Little Alpha
LittleRoman
Little Roman
_UnorderedListStyle
Unordered List Style
Square
_TableRuleStyle
Table Rule Style
Botrule
Bottom Rule
Lrule
Left-sided rule
Rrule
Right-sided rule
Toprule
Top Rule
http://terminology.hl7.org/CodeSystem/v3-styleType
_ActSubstanceAdminSubstitutionCode
ActSubstanceAdminSubstitutionCode
equivalent composition
brand composition
generic composition
therapeutic alternative
therapeutic brand
therapeutic generic
formulary
http://terminology.hl7.org/CodeSystem/v3-substanceAdminSubstitution
POLB_TE004000UV
Result Status
POLB_TE004001UV
Result Confirm
POLB_TE004002UV
Result Reject
POLB_TE004007UV
Result Tracking
POLB_TE004100UV
Result in Progress
POLB_TE004102UV
Result Activate
POLB_TE004200UV
Result Complete with Fulfillment
POLB_TE004201UV
Result Corrected
POLB_TE004202UV
Result Complete
POLB_TE004301UV
Result Abort
POLB_TE004500UV
Result Nullify
http://terminology.hl7.org/CodeSystem/v3-triggerEventID
dichotomous
Dichotomous
Descriptive
http://hl7.org/fhir/variable-type
positive
negative
http://terminology.hl7.org/CodeSystem/variant-state
http://terminology.hl7.org/CodeSystem/can-push-updates
portal
Portal
pull
Pull
push
Push
http://terminology.hl7.org/CodeSystem/verificationresult-communication-method
warn
rec-only
Record only
http://terminology.hl7.org/CodeSystem/failure-action
Initial
http://terminology.hl7.org/CodeSystem/need
lic-board
License Board
prim
cont-ed
Continuing Education
post-serv
Postal Service
rel-own
Relationship owner
reg-auth
Registration Authority
Legal source
issuer
Issuing source
auth-source
Authoritative source
http://terminology.hl7.org/CodeSystem/primary-source-type
Specific requested changes
Any changes
As defined by source
http://terminology.hl7.org/CodeSystem/push-type-available
attested
Attested
validated
Validated
in-process
In process
req-revalid
Requires revalidation
val-fail
Validation failed
reval-fail
Re-Validation failed
http://hl7.org/fhir/CodeSystem/status
edit-check
edit check
valueset
value set
primary source
multi
multiple sources
standalone
in-context
in context
http://terminology.hl7.org/CodeSystem/validation-process
successful
http://terminology.hl7.org/CodeSystem/validation-status
nothing
Nothing
Primary Source
Multiple Sources
http://terminology.hl7.org/CodeSystem/validation-type
no-version
No VersionId Support
Versioned
versioned-update
VersionId tracked fully
http://hl7.org/fhir/versioning-policy
up
Up
down
Down
http://hl7.org/fhir/vision-base-codes
http://hl7.org/fhir/vision-eye-codes
lens
http://terminology.hl7.org/CodeSystem/ex-visionprescriptionproduct
Generation
wasGeneratedBy
Usage
used
wasInformedBy
wasStartedBy
End
wasEndedBy
Invalidation
wasInvalidatedBy
wasDerivedFrom
wasRevisionOf
wasQuotedFrom
Primary-Source
wasPrimarySourceOf
Attribution
wasAttributedTo
isCollectionOf
http://hl7.org/fhir/w3c-provenance-activity-type
http://hl7.org/fhir/ValueSet/FHIR-version
http://hl7.org/fhir/ValueSet/abstract-types
http://hl7.org/fhir/ValueSet/account-status
concept
http://hl7.org/fhir/ValueSet/account-type
http://hl7.org/fhir/ValueSet/action-cardinality-behavior
http://hl7.org/fhir/ValueSet/action-condition-kind
http://hl7.org/fhir/ValueSet/action-grouping-behavior
http://hl7.org/fhir/ValueSet/practitioner-role
http://hl7.org/fhir/ValueSet/relatedperson-relationshiptype
http://hl7.org/fhir/ValueSet/action-participant-role
http://hl7.org/fhir/ValueSet/action-participant-type
http://hl7.org/fhir/ValueSet/action-precheck-behavior
http://hl7.org/fhir/ValueSet/action-relationship-type
http://hl7.org/fhir/ValueSet/action-required-behavior
http://hl7.org/fhir/ValueSet/action-selection-behavior
http://hl7.org/fhir/ValueSet/action-type
http://hl7.org/fhir/ValueSet/activity-definition-category
http://snomed.info/sct
419492006
http://hl7.org/fhir/ValueSet/additional-instruction-codes
http://hl7.org/fhir/ValueSet/additionalmaterials
http://hl7.org/fhir/ValueSet/address-type
http://hl7.org/fhir/ValueSet/address-use
http://hl7.org/fhir/ValueSet/adjudication-error
http://hl7.org/fhir/ValueSet/adjudication-reason
http://hl7.org/fhir/ValueSet/adjudication
422096002
http://hl7.org/fhir/ValueSet/administration-method-codes
http://hl7.org/fhir/ValueSet/administrative-gender
http://hl7.org/fhir/ValueSet/adverse-event-actuality
http://hl7.org/fhir/ValueSet/adverse-event-category
http://hl7.org/fhir/ValueSet/adverse-event-causality-assess
http://hl7.org/fhir/ValueSet/adverse-event-causality-method
http://hl7.org/fhir/ValueSet/adverse-event-outcome
http://hl7.org/fhir/ValueSet/adverse-event-seriousness
http://hl7.org/fhir/ValueSet/adverse-event-severity
404684003
http://hl7.org/fhir/ValueSet/adverse-event-type
min
wk
mo
http://unitsofmeasure.org
http://hl7.org/fhir/ValueSet/age-units
http://hl7.org/fhir/ValueSet/all-distance-units
urn:ietf:bcp:47
http://hl7.org/fhir/ValueSet/all-languages
http://hl7.org/fhir/ValueSet/all-time-units
http://hl7.org/fhir/ValueSet/all-types
http://www.ebi.ac.uk/ipd/imgt/hla
http://hl7.org/fhir/ValueSet/allelename
http://hl7.org/fhir/ValueSet/allerg-intol-substance-exp-risk
http://hl7.org/fhir/ValueSet/allergy-intolerance-category
http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality
http://hl7.org/fhir/ValueSet/allergy-intolerance-type
http://hl7.org/fhir/ValueSet/allergyintolerance-clinical
http://hl7.org/fhir/ValueSet/substance-code
418038007
267425008
29736007
340519003
190753003
413427002
716186003
http://hl7.org/fhir/ValueSet/allergyintolerance-code
http://hl7.org/fhir/ValueSet/allergyintolerance-verification
684003
2124007
3099004
3566006
4574003
4880003
5164003
5345000
5438004
6431001
7843000
9230001
9277006
11967001
13934009
16015002
16042001
23469003
24438005
25660007
28336001
28360002
30089001
32145006
39855006
41706005
44835005
45690005
46392004
48697009
50717006
53360003
55530007
59210004
64158000
64591001
65187008
65492002
67414001
67515002
70431006
72329005
72648002
73191001
74745008
79603002
82440005
83842004
86920006
87962009
89665001
89708009
91460002
112486002
112487006
112496006
131607005
131608000
131609008
131610003
131611004
131612006
131613001
131614007
131615008
131616009
131617000
131618005
131619002
131620008
131621007
131622000
131623005
131624004
131625003
131626002
131627006
131628001
131629009
131630004
131631000
131632007
131633002
131634008
131635009
131636005
131637001
131638006
131639003
131640001
131641002
131642009
131643004
131644005
131645006
131646007
131647003
131648008
131649000
131650000
131651001
131652008
131653003
131654009
131655005
131656006
131657002
131658007
131659004
131660009
131661008
131662001
131663006
131664000
131665004
131666003
131667007
131668002
131669005
131670006
131671005
131672003
131673008
131674002
131675001
131676000
131677009
131678004
131679007
131680005
131681009
131682002
131683007
131684001
131685000
131686004
131687008
131688003
131689006
131690002
131691003
131692005
131693000
131694006
131695007
131696008
131697004
131698009
131699001
131700000
131701001
131702008
131703003
131704009
131705005
131706006
131707002
131708007
131709004
131710009
131711008
131712001
131713006
131714000
131715004
131716003
131717007
131718002
131719005
131720004
131721000
131722007
131723002
131724008
131725009
131726005
131727001
131728006
131729003
131730008
131731007
131732000
131733005
131734004
131735003
131736002
131737006
131738001
131739009
131740006
131741005
131742003
131743008
131744002
131745001
131746000
131747009
131748004
131749007
131750007
131751006
131752004
131753009
131754003
131755002
131756001
131757005
131758000
131759008
131760003
131761004
131762006
131763001
131764007
131765008
131766009
131767000
131768005
131769002
131770001
131771002
131772009
131773004
131774005
131775006
131776007
131777003
131778008
131779000
131780002
131781003
131782005
131783000
131784006
131785007
131786008
131787004
131788009
131789001
131790005
131791009
131792002
131793007
131794001
131795000
131796004
131797008
131798003
131799006
131800005
131801009
131802002
131803007
131810001
131811002
131812009
131813004
131814005
131815006
131816007
131817003
131818008
131820006
131821005
131822003
131823008
131824002
131825001
131826000
131827009
131829007
131830002
131831003
131832005
131833000
131834006
131835007
131836008
131837004
131838009
131839001
131840004
131841000
131843002
131844008
131845009
131847001
131848006
131849003
131850003
131851004
131852006
131853001
131854007
131855008
131856009
131914009
131918007
132681007
132682000
132684004
132685003
132686002
132687006
132688001
132689009
132690000
132697002
132698007
132699004
132700003
132701004
132702006
132703001
132704007
132705008
132706009
132707000
132708005
132709002
132710007
132711006
132712004
132716001
132717005
132718000
132719008
132720002
132721003
132722005
132723000
132724006
132735001
132770004
132783003
132784009
132785005
132786006
132787002
132788007
132789004
132790008
132791007
132792000
132793005
132794004
132795003
132796002
132797006
132798001
132799009
132800008
132801007
132802000
132803005
132804004
132805003
132806002
132807006
132808001
132809009
132810004
132811000
132812007
132813002
132814008
132815009
132845007
132846008
132849001
132851002
132852009
132853004
132854005
132855006
132856007
132857003
132858008
132859000
132860005
132861009
132958007
132959004
132987008
132988003
132989006
132990002
132991003
132992005
132993000
133702003
133703008
133704002
133715007
133716008
133717004
133718009
133719001
133720007
133731004
133732006
133733001
133734007
133735008
133736009
133747002
133748007
133749004
133750004
133751000
133752007
133763005
133764004
133765003
133766002
133767006
133768001
133779006
133780009
133781008
133782001
133783006
133784000
133795006
133796007
133797003
133798008
133799000
133800001
133801002
133802009
133803004
133804005
133805006
133806007
133807003
133808008
133809000
133810005
133811009
133812002
133813007
133814001
133815000
133816004
133817008
133818003
133819006
133820000
133821001
133822008
133823003
133824009
133825005
133826006
133827002
133828007
133829004
133830009
133831008
133832001
133833006
133834000
133835004
133836003
133837007
133838002
133839005
133840007
133841006
133842004
406660008
406722006
409911001
125097000
125099002
25327001
125101009
21208000
424705003
427136006
35354009
125086000
133068005
133069002
133070001
133071002
133120002
133121003
133122005
1247002
7623008
22720009
26837006
26973000
41092008
45790002
46408008
47842004
54098002
54699009
55167009
72394007
80777007
90050009
131862004
131863009
131864003
131865002
131866001
131867005
131868000
131869008
131870009
131871008
131873006
131874000
131875004
131877007
131878002
131880008
131881007
131882000
131883005
131884004
131885003
131886002
131887006
131888001
131889009
131890000
131891001
131892008
131893003
131894009
131895005
131896006
131897002
131898007
131899004
131900009
131901008
131902001
131903006
131904000
131905004
131906003
131907007
132731005
132951001
132952008
132953003
132954009
132955005
132956006
132957002
133044002
133072009
133101004
133116001
133117005
133118000
133119008
133123000
133124006
133125007
133126008
133127004
133128009
133129001
133130006
133131005
133132003
133133008
133134002
133135001
133136000
133137009
133138004
133139007
133140009
133141008
133142001
406711007
6220006
19356005
25813002
41754002
54447000
66168008
70457009
89648005
112488001
125084002
131804001
131805000
131806004
131807008
131808003
131809006
131861006
131908002
131909005
131910000
131911001
131912008
131913003
131916006
131917002
131919004
131920005
131921009
131922002
131923007
131924001
131925000
131926004
131927008
131928003
131929006
131930001
131931002
131932009
131933004
131934005
131935006
131936007
131937003
131947000
131948005
131964002
131972000
131973005
131974004
131975003
131976002
131977006
131978001
131979009
131980007
131981006
131982004
131983009
131984003
131985002
131986001
131987005
131990004
131991000
131993002
132733008
132734002
132736000
132737009
132738004
132739007
132740009
132742001
132743006
132746003
132747007
132748002
132749005
132750005
132751009
132757008
132758003
132759006
132760001
132761002
132765006
132766007
132774008
132775009
132779003
132996008
133016003
133017007
133018002
133019005
133020004
133021000
133023002
133024008
133025009
133026005
133027001
133028006
133029003
133034004
133035003
133043008
133047009
133048004
133049007
133050007
133051006
133052004
133053009
133054003
133055002
133056001
133057005
133058000
133059008
133060003
133061004
133062006
133095000
133096004
133097008
133098003
133099006
133100003
133102006
133103001
133104007
133105008
133106009
133108005
133109002
133110007
133111006
133112004
133113009
133114003
133115002
406714004
1006005
4288003
4960000
12360007
13487004
21295007
26699009
34200004
39532001
41738000
51023000
53567001
56086005
58264006
69067004
76302002
76467006
131938008
131939000
131940003
131941004
131942006
131943001
131944007
131945008
131946009
131949002
131950002
131951003
131952005
131988000
131989008
131992007
131994008
132762009
132764005
132772007
132773002
132776005
132777001
132778006
132960009
132961008
132962001
132963006
132964000
132965004
132966003
132967007
132968002
132969005
132970006
132971005
132972003
132973008
132974002
132975001
132976000
132977009
132978004
132979007
132980005
132981009
132982002
132983007
132984001
132985000
132986004
132994006
132997004
133001001
133010009
133011008
133012001
133013006
133014000
133030008
133031007
133032000
133033005
133036002
133037006
133038001
133039009
133040006
133041005
133042003
133045001
133046000
133063001
133064007
133065008
133066009
133067000
133073004
133074005
133075006
133076007
133077003
133078008
133079000
133080002
133081003
133082005
133083000
133084006
133086008
133087004
133088009
133089001
133090005
133091009
133092002
133093007
133094001
133143006
133145004
133146003
133147007
133148002
133149005
133150005
133151009
133152002
133153007
133154001
133155000
133156004
133157008
133158003
133159006
133160001
406715003
406721004
3997000
1118004
1789009
8089006
25369002
31633003
131872001
131953000
131954006
131955007
131956008
131957004
131958009
131959001
131960006
131962003
131963008
131965001
131966000
131967009
131968004
131969007
131970008
131971007
132741008
132744000
132745004
132995007
132998009
132999001
133000000
133002008
133003003
133004009
133005005
133006006
133007002
133008007
133009004
133015004
42724005
133107000
396488006
131819000
131876003
131879005
131915005
131961005
132732003
132763004
132767003
133022007
133085007
133144000
125092006
131426006
131441006
131442004
131540009
131541008
131542001
131543006
131555000
131556004
131557008
131558003
131559006
131560001
131561002
133290002
133291003
133551002
133552009
133553004
133554005
133575002
133591004
131427002
131428007
131443009
131444003
131445002
131446001
131447005
131562009
131563004
131564005
131565006
131566007
131567003
133292005
133293000
133294006
133295007
133296008
133297004
133298009
133299001
133300009
133301008
133302001
133303006
133304000
133305004
133472001
131429004
131430009
131431008
131448000
131449008
131450008
131451007
131452000
131453005
131454004
131455003
131456002
131458001
131568008
131569000
131570004
131571000
131572007
131573002
131574008
131575009
131576005
131577001
133306003
133307007
133308002
133309005
133310000
133311001
133312008
133313003
133314009
133315005
133316006
133317002
133318007
133319004
133320005
133321009
133322002
133323007
133324001
133325000
131457006
131459009
131460004
131578006
131579003
131580000
131581001
131582008
131583003
131584009
133327008
133328003
133329006
133330001
133331002
133332009
133333004
133334005
133335006
133336007
133337003
133338008
133339000
133340003
133341004
133342006
133343001
133344007
133345008
133346009
133347000
133348005
133349002
133350002
133351003
133353000
133354006
133577005
133578000
133593001
131432001
131461000
131462007
131463002
131464008
131465009
131466005
131467001
131468006
131469003
131470002
131471003
131472005
131473000
131474006
131551009
131585005
131586006
131587002
131588007
131589004
131590008
131591007
131592000
131593005
131594004
131595003
131596002
131597006
131598001
131599009
131600007
131601006
131602004
131603009
131604003
131605002
133355007
133356008
133357004
133358009
133359001
133361005
133362003
133363008
133364002
133365001
133366000
133367009
133368004
133369007
133370008
133371007
133372000
133373005
133374004
133375003
133376002
133377006
133378001
133379009
133380007
133381006
133382004
133383009
133384003
133385002
133387005
133388000
133389008
133390004
133391000
133392007
133393002
133394008
133395009
133396005
133397001
133398006
133405000
133406004
133407008
133408003
133409006
133410001
133411002
133412009
133413004
133420006
133421005
133422003
133423008
133424002
133580006
133581005
133582003
131433006
131434000
131435004
131475007
131476008
131477004
131478009
131479001
131480003
131481004
131482006
131483001
131484007
131485008
131486009
131487000
131488005
131489002
131490006
131491005
131492003
131493008
131494002
131495001
131496000
131497009
131498004
131499007
131500003
131501004
131502006
131503001
131504007
131505008
131506009
131507000
131508005
131509002
131510007
131511006
131512004
131513009
131552002
131554001
131606001
133231000
133232007
133233002
133234008
133235009
133236005
133237001
133238006
133239003
133240001
133241002
133242009
133243004
133244005
133245006
133246007
133247003
133248008
133249000
133250000
133251001
133252008
133253003
133254009
133268002
133326004
133352005
133425001
133426000
133427009
133428004
133429007
133436008
133437004
133438009
133439001
133440004
133441000
133442007
133443002
133444008
133445009
133452006
133453001
133454007
133455008
133456009
133457000
133458005
133459002
133460007
133461006
133468000
133469008
133470009
133471008
133473006
133474000
133475004
133476003
133477007
133484004
133485003
133486002
133487006
133488001
133489009
133490000
133491001
133492008
133493003
133500008
133501007
133502000
133503005
133504004
133505003
133506002
133507006
133508001
133509009
133516005
133517001
133518006
133519003
133520009
133521008
133522001
133523006
133524000
133525004
133532008
133533003
133534009
133535005
133536006
133537002
133538007
133539004
133579008
133583008
133584002
133585001
133590003
133592006
409906003
409908002
125074003
131436003
131437007
131438002
131439005
131440007
131514003
131515002
131516001
131517005
131518000
131519008
131520002
131521003
131522005
131523000
131524006
131525007
131526008
131527004
131528009
131529001
131530006
131531005
131532003
131533008
131534002
131535001
131536000
131537009
131538004
131539007
131544000
131545004
131546003
131547007
131548002
131553007
132780000
132781001
132782008
133255005
133256006
133257002
133258007
133260009
133261008
133262001
133263006
133264000
133265004
133266003
133267007
133269005
133270006
133271005
133272003
133273008
133274002
133275001
133276000
133277009
133278004
133279007
133280005
133281009
133282002
133283007
133284001
133285000
133360006
133386001
133399003
133400005
133401009
133402002
133403007
133404001
133414005
133415006
133416007
133417003
133418008
133419000
133430002
133431003
133432005
133433000
133434006
133435007
133446005
133447001
133448006
133449003
133450003
133451004
133462004
133463009
133464003
133465002
133466001
133467005
133478002
133479005
133480008
133481007
133482000
133483005
133494009
133495005
133496006
133497002
133498007
133499004
133510004
133511000
133512007
133513002
133514008
133515009
133526003
133527007
133528002
133529005
133530000
133531001
133540002
133541003
133542005
133543000
133544006
133545007
133546008
133547004
133548009
133549001
133550001
133555006
133556007
133557003
133558008
133559000
133560005
133561009
133562002
133563007
133564001
133565000
133566004
133567008
133568003
133569006
133570007
133571006
133572004
133576001
133586000
133587009
133588004
133589007
133673003
131549005
131550005
133286004
133287008
133288003
133289006
133573009
133574003
22330003
132004000
132005004
132007007
132008002
132691001
132692008
132693003
132695005
132696006
132713009
132714003
132715002
132726008
132727004
132728009
132729001
132730006
132752002
132753007
132754001
132755000
132756004
132816005
132817001
132818006
132819003
132820009
132821008
132822001
132823006
132824000
132825004
132827007
132828002
132829005
132830000
132831001
132832008
132833003
132834009
132836006
132837002
132838007
132840002
132841003
132842005
132847004
132848009
132862002
359839008
406723001
47290002
20657003
2034000
2253004
2333000
3872000
5114005
5350006
7598004
7700003
7767003
10643004
11830008
12419001
12874007
13156006
18299006
23992007
24886005
25854005
28138009
29546006
29615001
30432005
32509001
32540008
33224000
33607002
35839008
37812004
39571003
41290008
41437006
42602001
42840001
43223009
43869002
46830002
47314009
47745005
48255007
49407004
50710008
52882006
54218009
54251000
54604007
55074002
56764001
57364006
57950004
87530001
87833007
132003006
132826003
132850001
409910000
30221007
60786005
61204004
61839006
61843005
62124009
63257005
65136005
65873005
67021006
67209003
68412000
69575001
70210006
70308007
70326005
70429002
71238008
73012007
76268003
77839002
78154009
78375007
80204002
80610007
80886008
80993008
82249009
82848009
91401000
91427000
112495005
131857000
131858005
131859002
131860007
131995009
131996005
131997001
131998006
131999003
132000009
132001008
132002001
132006003
132725007
132835005
132839004
409909005
132247006
132248001
132249009
132250009
132251008
132252001
132253006
132254000
132255004
132256003
132257007
132258002
132259005
132260000
132262008
132263003
132264009
132265005
132266006
132267002
132268007
132269004
132270003
132271004
132272006
132273001
132274007
132275008
132276009
78678003
132180009
132181008
132182001
132183006
132184000
132185004
132186003
132187007
132188002
132189005
132190001
132191002
132192009
132193004
132194005
132195006
132196007
132197003
132198008
132199000
132200002
132201003
132202005
132203000
132204006
132205007
132206008
132207004
132208009
132209001
132210006
132211005
132212003
132213008
132214002
132215001
132216000
132217009
132218004
132219007
132220001
132221002
132222009
132223004
132224005
132225006
132226007
132227003
132228008
132229000
132230005
132231009
132232002
132233007
132234001
132235000
132236004
132237008
132238003
132239006
132240008
132241007
132242000
132243005
132244004
132245003
132246002
132261001
132277000
132278005
132279002
132280004
132281000
132282007
132283002
132284008
132285009
132286005
132287001
132288006
132289003
132290007
132291006
132292004
132293009
132294003
132295002
132296001
132297005
132298000
132299008
132300000
132301001
132302008
132303003
132304009
132305005
132306006
132307002
132308007
132309004
132310009
132311008
132312001
133167003
133168008
133169000
133170004
133171000
133172007
133173002
133174008
133175009
133176005
133177001
133178006
133179003
133180000
133181001
133182008
133183003
133184009
133185005
133186006
133187002
133188007
133189004
133190008
133191007
133192000
133193005
133194004
133195003
133196002
133197006
133198001
133199009
133200007
133218005
133219002
133220008
133221007
132021009
132022002
132023007
132024001
132025000
132026004
132027008
132028003
132029006
132030001
132031002
132032009
132033004
132034005
132035006
132037003
132038008
132039000
132040003
132041004
132043001
132044007
132045008
132046009
132047000
132048005
132059001
132060006
132061005
132062003
132063008
132064002
132065001
132066000
132067009
132068004
132069007
132070008
132071007
132179006
132313006
132314000
132315004
132316003
132317007
132318002
132319005
132320004
132321000
132322007
132323002
132324008
132325009
132326005
132327001
132328006
132329003
132330008
132331007
132332000
132333005
132334004
132335003
132336002
132337006
132338001
132339009
132340006
132341005
132342003
132343008
132344002
132345001
132346000
132347009
132348004
132349007
132350007
132351006
132352004
132353009
132354003
132355002
132356001
132357005
132358000
132359008
132360003
132361004
132362006
132363001
132364007
132365008
132366009
132367000
132368005
132768008
132769000
132843000
132844006
133161002
133162009
133163004
133164005
133165006
133166007
133201006
133202004
133203009
133204003
133205002
133206001
133207005
133208000
133209008
133210003
133211004
133212006
133213001
133214007
133215008
133216009
133217000
133222000
133223005
133224004
133225003
133226002
133227006
133228001
133229009
133230004
406663005
417012009
3260001
5227002
9135003
15443006
15961007
19770007
20044005
20280002
21021000
22506004
29881002
30448006
30634003
36187006
49240006
54232006
69461005
73648005
74568001
77236002
79814001
80084005
80979001
82909008
85315007
86694007
90885005
132009005
132010000
132011001
132012008
132013003
132014009
132015005
132016006
132017002
132018007
132019004
132020005
132042006
132049002
132050002
132051003
132052005
132053000
132054006
132055007
132056008
132057004
132058009
132072000
132073005
132125002
132126001
132127005
132128000
132129008
132130003
132131004
132132006
132133001
132134007
132135008
132136009
132137000
132138005
132139002
132140000
132141001
132142008
132143003
132144009
132145005
132146006
132147002
132148007
132149004
132150004
132151000
132152007
132153002
132154008
132155009
132156005
132157001
132158006
132159003
132160008
132161007
132162000
132163005
132164004
132165003
132166002
132167006
132168001
132170005
132171009
132173007
132174001
132175000
132176004
74921000
80131009
89928000
75709004
74899005
112489009
69602006
61083001
6053007
8516002
8763002
8970009
10261003
11161001
12407009
14063001
17717005
18212001
24111007
24319000
25856007
29223008
29235007
30720007
32297006
32683006
33212007
33551003
34595003
36111002
36570001
41561001
42948007
43500007
45635003
47795006
48470006
49462008
53431006
56084008
57613003
61973002
67720004
68512002
71923001
73005003
73944009
74970001
76364003
78994007
84081007
84232003
84315000
84528008
86440008
87061000
132074004
132075003
132076002
132077006
132078001
132079009
132080007
132081006
132082004
132083009
132084003
132085002
132086001
132087005
132088000
132089008
132090004
132091000
132092007
132093002
132094008
132095009
132096005
132097001
132098006
132099003
132100006
132101005
132102003
132103008
132104002
132105001
132106000
132107009
132108004
132109007
132110002
132111003
132112005
132113000
132114006
132115007
132116008
132117004
132118009
132119001
132120007
132121006
132122004
132123009
132124003
132169009
132178003
58311005
59667000
61036003
112490000
34618005
133259004
409905004
78541007
53031002
62153005
65344003
66314009
66911005
67448000
76497003
81267004
80835003
400003
944009
3216001
6112002
8989009
13544004
21553004
21921002
23629009
26105007
26525003
28483003
28744004
35229007
44230005
45284002
48702000
50959000
51937006
83173002
84839000
88807001
90612002
112485003
84923006
30384003
32938007
132771000
133594007
133595008
133596009
133597000
133598005
133599002
133600004
133601000
133602007
133603002
133604008
133605009
133606005
133607001
133608006
133609003
133610008
133611007
133612000
133631006
133632004
133633009
133634003
133635002
133636001
133637005
133638000
133639008
133640005
133641009
133642002
133643007
133644001
133645000
133646004
133647008
133648003
133649006
133650006
133651005
133653008
133654002
133655001
133656000
133657009
133658004
133659007
133660002
133661003
133663000
133664006
133665007
133666008
133667004
133668009
133669001
133670000
133674009
133675005
133676006
133677002
133678007
133679004
133680001
133681002
133682009
133686007
133689000
133690009
133691008
133699005
133701005
76604009
133613005
133614004
133615003
133616002
133617006
133618001
133619009
133620003
133621004
133622006
133623001
133624007
133625008
133626009
133627000
133628005
133629002
133630007
133652003
133662005
133671001
133672008
133683004
133684005
133685006
133687003
133688008
133692001
133693006
133694000
133695004
133696003
133697007
133698002
133700006
133705001
133706000
133707009
133708004
133709007
133710002
133711003
133712005
133713000
133714006
133721006
133722004
133723009
133724003
133725002
133727005
133728000
133729008
133730003
133737000
133738005
133739002
133740000
133741001
133742008
133743003
133744009
133745005
133746006
133753002
133754008
133755009
133756005
133757001
133758006
133759003
133760008
133761007
133762000
133769009
133770005
133771009
133772002
133773007
133774001
133775000
133776004
133777008
133778003
133785004
133786003
133787007
133788002
133789005
133790001
133791002
133792009
133793004
133794005
440034003
125102002
70881005
125104001
131828004
131846005
425181009
83996001
74517004
60958006
24840008
48394005
85626006
445729005
407402001
441714000
http://hl7.org/fhir/ValueSet/animal-breeds
http://hl7.org/fhir/ValueSet/animal-genderstatus
425134008
15778005
396620009
388445009
132950000
http://hl7.org/fhir/ValueSet/animal-species
http://hl7.org/fhir/ValueSet/appointment-cancellation-reason
http://hl7.org/fhir/ValueSet/appointmentstatus
91723000
http://hl7.org/fhir/ValueSet/approach-site-codes
http://hl7.org/fhir/ValueSet/assert-direction-codes
http://hl7.org/fhir/ValueSet/assert-operator-codes
http://hl7.org/fhir/ValueSet/assert-response-code-types
http://hl7.org/fhir/ValueSet/asset-availability
http://hl7.org/fhir/ValueSet/audit-entity-type
http://hl7.org/fhir/ValueSet/audit-event-action
http://hl7.org/fhir/ValueSet/audit-event-outcome
110120
110121
110122
110123
110124
110125
110126
110127
110128
110129
110130
110131
110132
110133
110134
110135
110136
110137
110138
110139
110140
110141
110142
http://dicom.nema.org/resources/ontology/DCM
http://hl7.org/fhir/ValueSet/audit-event-sub-type
110100
110101
110102
110103
110104
110105
110106
110107
110108
110109
110110
110111
110112
110113
110114
http://hl7.org/fhir/ValueSet/audit-event-type
http://hl7.org/fhir/ValueSet/audit-source-type
http://hl7.org/fhir/ValueSet/basic-resource-type
http://hl7.org/fhir/ValueSet/benefit-network
http://hl7.org/fhir/ValueSet/benefit-term
http://hl7.org/fhir/ValueSet/benefit-type
http://hl7.org/fhir/ValueSet/benefit-unit
http://hl7.org/fhir/ValueSet/binding-strength
442083009
http://hl7.org/fhir/ValueSet/body-site
419161000
419465000
51440002
http://hl7.org/fhir/ValueSet/bodysite-laterality
49755003
http://hl7.org/fhir/ValueSet/bodystructure-code
261183002
261122009
255561001
49370004
264217000
261089000
255551008
351726001
352730000
http://hl7.org/fhir/ValueSet/bodystructure-relative-location
http://hl7.org/fhir/ValueSet/bundle-type
55107-7
74155-3
51851-4
67851-6
34744-3
34873-0
68552-9
67852-4
68471-2
68483-7
64058-1
64070-6
64053-2
64054-0
34862-3
64062-3
64078-9
64066-4
64060-7
64074-8
51849-8
34763-3
47039-3
34094-3
57830-2
48765-2
74152-0
61359-6
57055-6
56446-8
51848-0
68814-3
64064-9
51847-2
69981-9
74154-6
71230-7
72134-0
55108-5
73568-8
74144-7
55109-3
34095-0
34096-8
63485-7
55110-1
34098-4
34097-6
47040-1
47041-9
59284-0
11488-4
34099-2
34756-7
34758-3
34760-9
34879-7
34761-7
34764-1
34776-5
34779-9
34781-5
72555-6
34783-1
34785-6
34795-5
34798-9
34797-1
34800-3
34777-3
34803-7
34855-7
34805-2
34807-8
34810-2
34812-8
34814-4
34816-9
34820-1
34822-7
34824-3
34826-8
34828-4
34788-0
34791-4
34103-2
34831-8
73575-3
34833-4
34837-5
34839-1
34841-7
34845-8
34847-4
34849-0
34851-6
34853-2
51846-4
34104-0
68619-6
68633-7
68639-4
68486-0
68648-5
68651-9
68661-8
64072-2
68551-1
68670-9
64056-5
68681-6
68685-7
68694-9
68705-3
68566-9
68570-1
68575-0
68716-0
68469-6
68727-7
68892-9
68897-8
68746-7
68757-4
68765-7
68869-7
68874-7
68787-1
68879-6
68802-8
68864-8
68812-7
68821-8
68586-7
68590-9
68597-4
68837-4
34102-4
64080-5
68846-5
64068-0
64076-3
68852-3
34100-8
51854-8
51845-6
34749-2
34101-6
47042-7
34864-9
34869-8
34865-6
34866-4
34872-2
55111-9
74148-8
64297-5
74208-0
51899-3
74150-4
74151-2
47048-4
70004-7
68611-3
68625-3
68635-2
68641-0
68652-7
68673-3
68687-3
68556-0
68696-4
68557-8
68577-6
68708-7
68718-6
68748-3
68767-3
68778-0
68794-7
68855-6
68804-4
68604-8
68640-2
68706-1
68788-9
68822-6
74213-0
60280-5
8653-8
18842-5
68612-1
68626-1
68642-8
68653-5
68663-4
68674-1
68688-1
68697-2
34745-0
68558-6
68572-7
68578-4
68709-5
68719-4
68733-5
68738-4
68749-1
68768-1
68773-1
68779-8
68795-4
68856-4
68805-1
68815-0
68591-7
68831-7
59259-2
68841-6
59258-4
34105-7
68823-4
34106-5
55112-7
34895-3
34897-9
67854-0
68477-9
68605-5
67855-7
34902-7
34107-3
34856-5
34859-9
34860-7
70005-4
64142-3
34857-3
72267-8
47420-5
47043-5
34787-2
34790-6
34793-0
34843-3
34114-9
64290-0
64291-8
57024-2
64289-2
51897-7
56444-3
74146-2
34117-2
68614-7
68622-0
68628-7
68637-8
68644-4
68655-0
68665-9
68676-6
68683-2
68690-7
68699-8
68560-2
68573-5
68580-0
68711-1
68721-0
68731-9
68735-0
68740-0
68751-7
68760-8
68770-7
68775-6
68781-4
68791-3
68797-0
68858-0
68807-7
68817-6
28626-0
68592-5
68833-3
68599-0
68843-2
34774-0
68849-9
11492-6
34115-6
68825-9
67856-5
34116-4
74264-3
74149-6
28636-9
28581-7
68553-7
18740-1
47044-3
64065-6
68470-4
34119-8
34120-6
34118-0
74209-8
74188-4
74194-2
74191-8
74190-0
74193-4
74192-6
74197-5
74187-6
74196-7
74195-9
74189-2
34121-4
34896-1
34899-5
55113-5
57056-4
57057-2
64299-1
51852-2
68684-0
68866-3
68593-3
68609-7
68620-4
68624-6
68634-5
68649-3
68662-6
68671-7
68555-2
68682-4
68686-5
68695-6
68707-9
68567-7
68571-9
68576-8
68585-9
68717-8
68728-5
68893-7
68898-6
68747-5
68758-2
68766-5
68870-5
68875-4
68789-7
68880-4
68803-6
68865-5
68813-5
68826-7
68598-2
68838-2
68847-3
68853-1
57058-0
64285-0
60590-7
60593-1
70006-2
68587-5
61357-0
61356-2
56445-0
74145-4
74147-0
59268-3
34109-9
68615-4
68621-2
68629-5
34750-0
68636-0
34752-6
68645-1
68650-1
68656-8
34754-2
28618-7
34759-1
68666-7
34861-5
34878-9
34898-7
34762-5
34765-8
34767-4
34768-2
34769-0
34780-7
34782-3
34794-8
34784-9
34786-4
68677-4
34796-3
34799-7
34905-0
68700-4
34746-8
34801-1
34778-1
34802-9
28578-3
34806-0
34808-6
34811-0
34813-6
34815-1
34817-7
34858-1
34906-8
51855-5
68722-8
68889-5
68894-5
68741-8
68752-5
68761-6
68867-1
68871-3
68782-2
68854-9
68876-2
68881-2
68859-8
68882-0
68818-4
34821-9
34823-5
28579-1
34827-6
34829-2
68834-1
28628-6
34792-2
34830-0
34832-6
34834-2
68839-0
34838-3
34840-9
28653-4
28571-8
34846-6
34848-2
34773-2
68848-1
34852-4
34111-5
57053-1
34112-3
64069-8
68827-5
64077-1
64073-0
34113-1
34108-1
34753-4
34110-7
34766-6
68601-4
34850-8
34854-0
68672-5
34748-4
34139-6
34844-1
74166-0
74156-1
64300-7
60591-5
60592-3
57834-4
48768-6
53576-5
64296-7
72170-4
56447-6
64295-9
51900-9
67860-7
67861-5
34875-5
34880-5
68610-5
68606-3
34867-2
64298-3
74207-2
67862-3
68616-2
68623-8
34751-8
68638-6
68657-6
68550-3
68678-2
68691-5
68701-2
34747-6
68562-8
34809-4
68581-8
68713-7
68723-6
68732-7
68736-8
68742-6
68753-3
68762-4
68771-5
68776-4
68783-0
68792-1
68798-8
68860-6
68808-5
68819-2
68594-1
68835-8
68844-0
34876-3
34881-3
68850-7
34123-0
68828-3
57832-8
64288-4
57829-4
57833-6
57831-0
57828-6
73709-8
55114-3
57017-6
57016-8
64293-4
68630-3
68658-4
68667-5
68692-3
68702-0
68563-6
68714-5
68724-4
68890-3
68895-2
68743-4
68754-1
68868-9
68872-1
68784-8
68877-0
68799-6
68861-4
68809-3
68820-0
68836-6
68851-5
68729-3
68829-1
68607-1
11506-3
68617-0
68631-1
68646-9
28580-9
68659-2
28617-9
68668-3
34900-1
68554-5
72556-4
34904-3
68679-0
68693-1
68703-8
28623-7
28575-9
68564-4
11507-1
68574-3
68582-6
68725-1
68891-1
68896-0
68744-2
68755-8
68763-2
68873-9
68785-5
68878-8
68800-2
68862-2
68810-1
11508-9
18733-6
28569-2
68595-8
11509-7
28627-8
11510-5
68840-8
28656-7
11512-1
15507-7
34130-5
68472-0
68485-2
68484-5
64059-9
64071-4
68473-8
64055-7
68475-3
68830-9
64063-1
64079-7
68478-7
68479-5
64057-3
64067-2
68480-3
64061-5
64075-5
68481-1
70238-1
34126-3
34131-3
34124-8
34128-9
34127-1
34901-9
34132-1
34129-7
34125-5
74468-0
74465-6
73569-6
64294-2
64284-3
57133-1
57170-3
57178-6
57134-9
57135-6
57136-4
57137-2
69438-0
57138-0
57139-8
57171-1
57172-9
57141-4
57142-2
57143-0
57144-8
57146-3
57145-5
57173-7
57179-4
57147-1
57148-9
57149-7
57150-5
57151-3
57174-5
57175-2
57176-0
57152-1
57153-9
57154-7
57155-4
57156-2
57157-0
57158-8
57177-8
57159-6
57160-4
57162-0
57163-8
57164-6
57165-3
57166-1
57167-9
57168-7
57169-5
64292-6
55115-0
70007-0
68476-1
68474-6
71482-4
51898-5
74153-8
59282-4
47045-0
68608-9
61143-4
68602-2
68603-0
47046-8
34133-9
74211-4
48764-5
47047-6
67865-6
34135-4
34136-2
34134-7
61358-8
11504-8
34868-0
34818-5
34870-6
28624-5
34874-8
34877-1
34137-0
34138-8
18761-7
68618-8
68632-9
68647-7
68660-0
34755-9
68669-1
34770-8
68680-8
68704-6
68565-1
68569-3
68887-9
68583-4
68715-2
68726-9
68737-6
68745-9
68756-6
68764-0
68772-3
68777-2
68786-3
68793-9
68801-0
68863-0
68811-9
68883-8
68596-6
68482-9
68884-6
59281-6
74198-3
54094-8
57054-9
38932-0
38933-8
38934-6
38936-1
38937-9
38938-7
38939-5
38940-3
38941-1
38942-9
38943-7
38944-5
38956-9
38946-0
38949-4
38950-2
38966-8
38951-0
38952-8
38953-6
38954-4
38969-2
38955-1
38957-7
38958-5
38959-3
38960-1
38961-9
38962-7
38963-5
38964-3
38965-0
38967-6
38968-4
38947-8
38935-3
38945-2
38948-6
38972-6
38980-9
38970-0
38971-8
38973-4
38979-1
38974-2
38975-9
38976-7
38977-5
38978-3
38981-7
38982-5
38983-3
38984-1
38985-8
38986-6
38987-4
38988-2
59283-2
52027-0
24754-4
26376-4
26377-2
26378-0
53243-2
11485-0
30649-8
30641-5
36760-7
36762-3
69067-7
24543-1
24580-3
26368-1
26369-9
24614-0
24615-7
35881-2
24698-3
36763-1
24766-8
26370-7
26371-5
26372-3
24832-8
30648-0
25081-1
25012-6
26373-1
26374-9
26375-6
43793-9
43794-7
43795-4
43792-1
25064-7
30836-1
37426-4
30640-7
35882-0
52032-0
36764-9
69135-2
69253-3
36765-6
35883-8
36766-4
24568-8
28615-3
52065-0
18743-5
36761-5
33720-4
52041-1
38268-9
43562-8
43563-6
48807-2
24631-4
53242-4
54095-5
11486-8
71428-7
71421-2
71388-3
71406-3
25062-1
24611-6
60570-9
60571-7
52042-9
25038-1
29751-5
50007-4
47523-6
47530-1
47521-0
50971-1
47528-5
47527-7
47522-8
47520-2
47524-4
47529-3
33718-8
47525-1
47526-9
52040-3
29749-9
28622-9
28574-2
29761-4
11490-0
28655-9
53245-7
53247-3
24684-3
24887-2
24553-0
24554-8
52071-8
67796-3
52043-7
30600-1
24923-5
52030-4
52031-2
52044-5
29272-2
52064-3
57129-9
52045-2
52033-8
51969-4
46365-3
44228-5
44156-8
44101-4
44155-0
58747-7
58743-6
35884-6
42280-8
42705-4
42281-6
42285-7
44167-5
42282-4
42133-9
39361-1
69120-4
69122-0
42286-5
44168-3
44169-1
42284-0
69123-8
43502-4
44166-7
30578-9
39451-0
35885-3
39620-0
39623-4
39622-6
39621-8
72533-3
72532-5
24623-1
42688-2
35886-1
24598-5
43756-6
69278-0
69292-1
69296-2
35888-7
24771-8
48434-5
24811-2
24822-9
69287-1
24837-7
39452-8
24856-7
24863-3
30703-3
37491-8
24662-9
37887-7
24973-0
42134-7
25043-1
30878-3
36926-4
37210-2
69306-9
24594-4
69192-3
30653-0
26343-4
38012-1
26344-2
42450-7
26345-9
42458-0
38126-9
69121-2
38133-5
42447-3
35887-9
30698-5
24671-0
25042-3
25041-5
46281-2
46282-0
30602-7
44107-1
44108-9
46387-7
44160-0
46284-6
38026-1
46283-8
38033-7
38135-0
44221-0
43757-4
44159-2
44217-8
30608-4
30603-5
44158-4
44220-2
30595-3
44103-0
44219-4
44104-8
44105-5
30605-0
44157-6
44218-6
30606-8
44106-3
38017-0
30610-0
38136-8
69124-6
38019-6
44216-0
30580-5
38018-8
44215-2
24755-1
26298-0
26299-8
26300-4
30601-9
37913-1
35890-3
44117-0
44162-6
36767-2
35891-1
69076-8
37211-0
35893-7
24602-5
37914-9
26337-6
69169-1
37912-3
26338-4
69203-8
42449-9
26339-2
69213-7
42457-2
35895-2
37915-6
35894-5
37492-6
42333-5
43567-7
43565-1
44109-7
42463-0
37212-8
69387-9
36927-2
35892-9
42136-2
42279-0
24772-6
35899-4
38766-2
30607-6
26340-0
26341-8
26342-6
24812-0
24816-1
35900-0
38765-4
35896-0
24823-7
44161-8
30634-0
35901-8
39522-8
37213-6
42137-0
36768-0
37917-2
24838-5
37918-0
30604-3
37919-8
35902-6
24864-1
69074-3
35903-4
24883-1
41802-0
35898-6
37920-6
69075-0
38132-7
69396-0
24986-2
35904-2
35905-9
35906-7
30609-2
35907-5
42265-9
42135-4
38154-1
43797-0
43564-4
37214-4
35908-3
25009-2
35897-8
25044-9
25059-7
25069-6
24670-2
30651-4
24813-8
69279-8
46285-3
38024-6
69073-5
42448-1
30652-2
42288-1
69224-4
46367-9
46368-7
46286-1
38028-7
41803-8
43462-1
43447-2
69290-5
38029-5
69225-1
69099-0
44171-7
69127-9
43568-5
42289-9
38027-9
69097-4
69197-2
44170-9
69125-3
42267-5
37916-4
69098-2
69198-0
69288-9
69226-9
46369-5
42290-7
69199-8
69289-7
69126-1
46370-3
69200-4
69227-7
46288-7
69228-5
69100-6
69201-2
69291-3
69128-7
43571-9
69401-8
38030-3
42266-7
69101-4
69202-0
38031-1
69129-5
46287-9
30700-9
44225-1
24718-9
35910-9
46289-5
35909-1
69093-3
42260-0
46366-1
46384-4
69083-4
35911-7
69092-5
69094-1
46290-3
35889-5
64998-8
64999-6
30818-9
30892-4
24624-9
26331-9
26332-7
26333-5
43558-6
36769-8
24781-7
46371-1
30646-4
69400-0
69391-1
38127-7
70915-4
70916-2
70917-0
24680-1
35913-3
42287-3
41809-5
35914-1
35915-8
36770-6
35916-6
69078-4
24692-6
26325-1
26326-9
26327-7
35917-4
69133-7
35918-2
24896-3
26328-5
26329-3
26330-1
35919-0
35920-8
42283-2
44172-5
35921-6
24868-2
41800-4
41798-0
35922-4
30699-3
43537-0
42478-8
46291-1
35923-2
46292-9
35924-0
46293-7
35925-7
43478-7
43474-6
43477-9
43473-8
43475-3
43476-1
72248-8
44214-5
30815-5
44213-7
58740-2
72541-6
72542-4
72540-8
35926-5
30638-1
24769-2
42334-3
42706-2
24901-1
35927-3
26319-4
26320-2
26321-0
48435-2
46392-7
37427-2
30579-7
24931-8
26322-8
26323-6
26324-4
70918-8
30812-2
37493-4
70919-6
30817-1
70920-4
30814-8
30702-5
72530-9
36771-4
37494-2
72537-4
72645-5
72644-8
72536-6
72643-0
72642-2
72543-2
72552-3
72553-1
72535-8
72534-1
48735-5
43759-0
35928-1
42296-4
43758-2
35929-9
42297-2
43760-8
37608-7
42701-3
39760-4
39759-6
39761-2
39953-5
39763-8
39762-0
39758-8
44110-5
24600-9
69068-5
26313-7
26314-5
26318-6
37921-4
42021-6
42020-8
39026-0
39028-6
38032-9
39027-8
24595-1
26315-2
26316-0
26317-8
44118-8
35930-7
35931-5
70921-2
35932-3
70922-0
69240-0
42139-6
24609-0
26334-3
26335-0
38023-8
26336-8
38025-3
44121-2
69245-9
69246-7
44204-6
69247-5
46372-9
62494-0
24621-5
69241-8
69242-6
42422-6
43444-9
42423-4
69243-4
44223-6
69244-2
42421-8
35933-1
35936-4
70923-8
35934-9
70924-6
35935-6
70925-3
72539-0
30643-1
35912-5
25028-2
25029-0
24613-2
30644-9
25077-9
24625-6
26310-3
26311-1
26312-9
41801-2
24716-3
62491-6
62492-4
25072-0
62450-2
25026-6
25027-4
26307-9
26308-7
26309-5
25024-1
26304-6
26305-3
26306-1
64993-9
42456-4
36772-2
24779-1
24782-5
35937-2
43487-8
65797-3
65798-1
69134-5
25078-7
24756-9
26301-2
26302-0
26303-8
24555-5
51391-1
35938-0
42140-4
39362-9
30637-3
41799-8
24995-3
44224-4
46373-7
44102-2
44222-8
30629-0
30581-3
30664-7
30582-1
30665-4
25053-0
25054-8
24537-3
42141-2
72549-9
72548-1
72547-3
72546-5
41810-3
24559-7
38142-6
30628-2
72538-2
72544-0
24885-6
72550-7
72551-5
42017-4
52790-3
72545-7
52791-1
46294-5
24996-1
24626-4
26295-6
26296-4
26297-2
48740-5
48736-3
48739-7
24570-4
43763-2
43761-6
43762-4
43764-0
72554-9
39138-3
39139-1
36936-3
24603-3
26292-3
26293-1
26294-9
36928-0
46296-0
46295-2
42433-3
69160-0
24585-2
36929-8
44122-0
30656-3
30800-7
28632-8
46264-8
47519-4
47245-6
52035-3
52036-1
52046-0
18841-7
52028-8
24655-3
52047-8
65806-2
11500-6
11495-9
11494-2
11496-7
11497-5
11498-3
28572-6
28621-1
29753-1
18734-4
18735-1
18736-9
28654-2
18763-3
18737-7
28635-1
18738-5
18739-3
46214-3
15508-5
11502-2
24717-1
52048-6
52049-4
55186-1
55185-3
11503-0
52037-9
24672-8
30632-4
52050-2
35990-1
41806-1
24556-3
24558-9
30762-9
24566-2
24531-6
24532-4
44115-4
36781-3
30864-3
36791-2
24534-0
39494-0
36930-6
36931-4
69277-2
36792-0
35940-6
24538-1
35939-8
35941-4
26208-9
35942-2
26209-7
35943-0
35944-8
26210-5
37674-9
37222-7
24542-3
35945-5
35947-1
35946-3
24547-2
46388-5
35948-9
35949-7
69276-4
37216-9
24544-9
35950-5
24660-3
30863-5
35951-3
30861-9
35952-1
24548-0
39040-1
43508-1
72529-1
43510-7
72528-3
37219-3
38021-2
37220-1
39039-3
24590-2
58748-5
44138-6
37217-7
37218-5
43772-3
42385-5
30794-2
24601-7
69165-9
38057-6
38058-4
24596-9
69397-8
30795-9
26214-7
35954-7
26215-4
35955-4
26216-2
46299-4
36010-7
36011-5
24616-5
42146-1
26217-0
43765-7
26218-8
39427-0
26219-6
39437-9
43552-9
36793-8
30859-3
30865-0
46374-5
24627-2
24629-8
24630-6
24657-9
30862-7
38016-2
37235-9
35960-4
35961-2
35959-6
44120-4
24757-7
35962-0
24674-4
35963-8
35965-3
26220-4
35964-6
35966-1
26221-2
35967-9
35968-7
26222-0
37688-9
35969-5
57823-7
24690-0
69193-1
24693-4
35970-3
39042-7
39031-0
69293-9
39428-8
69297-0
39439-5
39449-4
39418-9
42145-3
39429-6
42144-6
39440-3
30876-7
69283-0
41835-0
41816-0
36794-6
43771-5
39495-7
69398-6
39503-8
26224-6
26223-8
26226-1
26225-3
26231-1
26230-3
24853-4
35953-9
41808-7
24696-7
69389-5
69399-4
30871-8
38134-3
38128-5
39498-1
39504-6
35984-4
35985-1
35986-9
35987-7
38037-8
35988-5
35989-3
38048-5
38768-8
24705-6
26238-6
26239-4
26240-2
37221-9
35991-9
24707-2
35992-7
30872-6
46362-0
35993-5
26241-0
35994-3
26242-8
35995-0
35996-8
26243-6
37706-9
35997-6
24710-6
30873-4
35998-4
26244-4
35999-2
26245-1
36000-8
26246-9
24711-4
36001-6
39415-5
39416-3
37236-7
24719-7
36002-4
24720-5
36003-2
46382-8
36004-0
26247-7
36005-7
26248-5
36006-5
36007-3
26249-3
37717-6
24725-4
24728-8
24731-2
58741-0
30858-5
30856-9
24733-8
42304-6
30880-9
30655-5
24746-0
58742-8
44164-2
58744-4
24748-6
36009-9
44137-8
42148-7
36014-9
36013-1
24760-1
36012-3
36016-4
36017-2
26250-1
36015-6
36018-0
36020-6
26251-9
36019-8
36021-4
36022-2
26252-7
37735-8
43566-9
36024-8
39425-4
42147-9
39497-3
38129-3
38137-6
38141-8
35958-8
35956-2
24767-6
26253-5
35957-0
26254-3
38767-0
26255-0
24735-3
36033-9
38036-0
36032-1
39032-8
42477-0
43767-3
36034-7
43774-9
24789-0
69402-6
36035-4
38038-6
69113-9
36036-2
38049-3
36037-0
24802-1
36038-8
36799-5
36800-1
36801-9
36040-4
26256-8
36039-6
36041-2
26257-6
36042-0
36043-8
26258-4
37760-6
36045-3
36044-6
24814-6
36046-1
28614-6
39454-4
24818-7
35971-1
30692-8
30709-0
35972-9
48693-6
39434-6
38130-1
39421-3
41834-3
39499-9
41815-2
39505-3
46363-8
30881-7
46364-6
39420-5
48692-8
39432-0
48691-0
39443-7
36079-2
69385-3
36784-7
69392-9
36785-4
42461-4
42462-2
30874-2
44174-1
35974-5
39422-1
36795-3
39431-2
36796-1
39442-9
35973-7
35975-2
38013-9
24687-6
26227-9
26228-7
26229-5
35976-0
35978-6
38040-2
35977-8
35979-4
35980-2
38051-9
37766-3
36074-3
24821-1
43513-1
43556-0
42696-5
36075-0
36076-8
30866-8
57822-9
36047-9
36048-7
38043-6
36776-3
46298-6
36050-3
36049-5
37234-2
38044-4
37233-4
69394-5
69211-1
37606-1
30860-1
24835-1
36051-1
24839-3
24842-7
36788-8
36085-9
44175-8
30857-7
41807-9
36777-1
36802-7
24848-4
37611-1
38836-3
36778-9
42303-8
43530-5
43455-5
39502-0
36779-7
69390-3
43506-5
24857-5
36052-9
24859-1
39509-5
36053-7
38045-1
37223-5
37224-3
38138-4
24865-8
24867-4
24869-0
37632-7
36789-6
30867-6
24870-8
24872-4
26259-2
26260-0
26261-8
38140-0
38139-2
24877-3
36932-2
24880-7
24881-5
26262-6
26263-4
26264-2
36077-6
69284-8
36055-2
36056-0
36057-8
30675-3
24884-9
43445-6
43454-8
36803-5
24892-2
69294-7
39435-3
36078-4
30868-4
69295-4
39426-2
36804-3
39419-7
30619-1
36031-3
36058-6
36059-4
38053-5
37653-3
69116-2
36060-2
36933-0
69298-8
69117-0
36061-0
36073-5
25002-7
48742-1
26271-7
26272-5
26273-3
42437-4
36062-8
24905-2
24907-8
37850-5
36805-0
36806-8
36807-6
36063-6
26266-7
26265-9
36064-4
26268-3
26267-5
36065-1
36066-9
26270-9
26269-1
37811-7
30588-8
24914-4
37866-1
37874-5
37495-9
28566-8
36067-7
24926-8
37497-5
24932-6
24935-9
70926-1
36068-5
43457-1
42698-1
24963-1
24968-0
69393-7
36069-3
37232-6
24978-9
24980-5
70927-9
37911-5
49565-5
24988-8
36070-1
24990-4
37225-0
36071-9
36072-7
37885-1
36782-1
38131-9
46359-6
44235-0
42468-9
38059-2
36773-0
37226-8
24999-5
30719-9
37228-4
37227-6
37230-0
37229-2
37231-8
37819-0
39446-0
24702-3
26235-2
26236-0
26237-8
36054-5
24582-9
44163-4
26211-3
26212-1
26213-9
43507-3
42300-4
25010-0
37898-4
30888-2
36780-5
69285-5
39508-7
36023-0
36025-5
36026-3
69180-8
36027-1
36028-9
36029-7
36030-5
35981-0
24688-4
30710-8
37923-0
48448-5
39447-8
38014-7
39423-9
41833-5
39500-4
41814-5
39506-1
30882-5
48690-2
39496-5
48689-4
39501-2
48688-6
39507-9
36080-0
69395-2
36786-2
36787-0
46385-1
44236-8
42475-4
42476-2
36084-2
39448-6
46379-4
36797-9
39433-8
36798-7
39444-5
26232-9
30875-9
36774-8
36775-5
35982-8
26233-7
38041-0
35983-6
26234-5
38052-7
25019-1
42301-2
30705-8
39036-9
39525-1
39030-2
36783-9
69222-8
36081-8
36083-4
36082-6
36790-4
39445-2
38054-3
37428-0
25033-2
25036-5
37932-1
37430-6
26277-4
26278-2
37429-8
37431-4
26279-0
26280-8
37432-2
69209-5
37433-0
26281-6
26282-4
37644-2
69219-4
36008-1
25045-6
25040-7
25056-3
44136-0
25061-3
25071-2
46375-2
39523-6
44229-3
28576-7
39453-6
36957-9
37294-6
41804-6
39043-5
44165-9
58745-1
59255-0
69082-6
37295-3
72830-3
72832-9
39879-2
39881-8
30760-3
25055-5
39408-0
39862-8
47378-5
37435-5
42693-2
39140-9
44126-1
42386-3
42387-1
37434-8
46300-0
72139-9
72138-1
72137-3
37436-3
43555-2
43449-8
37437-1
36114-7
43450-6
43451-4
46394-3
43452-2
43453-0
37438-9
43527-1
39637-4
43655-0
43652-7
69235-0
43670-9
43673-3
43662-6
39684-6
39811-5
39141-7
39656-4
39654-9
39655-6
39675-4
11525-3
72251-2
24889-8
36934-8
36935-5
43446-4
69237-6
39678-8
39748-9
42292-3
46395-0
39913-9
39918-8
46396-8
39916-2
39930-3
37439-7
37440-5
37441-3
39409-8
36086-7
30704-1
38047-7
43572-7
38011-3
69280-6
24599-3
26286-5
26288-1
26290-7
38015-4
42149-5
42151-1
36089-1
69281-4
36090-9
39526-9
46301-8
39424-7
62451-0
62452-8
69286-3
36937-1
38020-4
36087-5
38034-5
36808-4
39044-3
36091-7
42707-0
36092-5
43776-4
42150-3
36088-3
38035-2
69300-2
41812-9
38042-8
39430-4
39441-1
36093-3
38039-4
38050-1
44116-2
48461-8
69212-9
38046-9
42152-9
44173-3
39436-1
69299-6
24913-6
41813-7
38143-4
46302-6
44237-6
46303-4
36094-1
39045-0
39524-4
25039-9
48460-0
69282-2
72831-1
44127-9
39046-8
36102-2
36095-8
36096-6
69096-6
36098-2
36099-0
36100-6
36101-4
36097-4
39681-2
39813-1
39821-4
36103-0
36105-5
47366-0
36938-9
36104-8
36106-3
36107-1
38769-6
36108-9
46304-2
36109-7
36110-5
36111-3
36112-1
39905-5
39906-3
39527-7
49569-7
43659-2
39725-7
39718-2
39724-0
39723-2
49568-9
39729-9
39700-0
49567-1
39142-5
39712-5
39734-9
39736-4
39710-9
39711-7
38060-0
25052-2
25050-6
42132-1
72142-3
72141-5
72140-7
37442-1
37443-9
36939-7
70929-5
70928-7
70930-3
36940-5
42455-6
24677-7
42390-5
39838-8
39898-2
39872-7
46305-9
46358-8
44139-4
46306-7
39680-4
39816-4
39825-5
41837-6
39658-0
39662-2
49566-3
30711-6
24732-0
30706-6
30701-7
69388-7
69086-7
69108-9
69085-9
69207-9
69217-8
69208-7
69218-6
48442-8
48450-1
44114-7
48452-7
44113-9
48441-0
36267-3
24557-1
48743-9
42274-1
36846-4
30805-6
36855-5
36950-4
36951-2
36268-1
24539-9
26187-5
36269-9
26188-3
36270-7
26189-1
44131-1
36271-5
36273-1
36272-3
36274-9
30806-4
46360-4
43509-9
43511-5
36944-7
24587-8
48694-4
43769-9
42392-1
36276-4
69189-9
69166-7
38870-2
38062-6
36277-2
36278-0
36279-8
43528-9
36358-0
36280-6
36281-4
36856-3
30598-7
36283-0
36848-0
30804-9
36420-8
42277-4
36284-8
72252-0
69161-8
42299-8
48455-0
48454-3
36285-5
24675-1
26193-3
36286-3
26194-1
36287-1
26195-8
42268-3
24694-2
30803-1
36338-2
36339-0
36340-8
69194-9
69204-6
69214-5
36341-6
30682-9
36342-4
36343-2
36344-0
36345-7
36346-5
36347-3
30684-5
69174-1
36348-1
36349-9
36350-7
36351-5
36352-3
30686-0
69177-4
36353-1
36354-9
36355-6
36356-4
24726-2
24729-6
36847-2
30593-8
36857-1
36357-2
36359-8
30688-6
36360-6
36361-4
36362-2
36363-0
36364-8
36365-5
36282-2
30659-7
24740-3
43768-1
43775-6
36377-0
36378-8
24784-1
36379-6
24803-9
38837-1
36862-1
26199-0
36380-4
26200-6
36381-2
26201-4
36382-0
30612-6
30670-4
36288-9
39291-0
36416-6
36849-8
36850-6
30807-2
44128-7
46308-3
36858-9
46307-5
36859-7
36289-7
36371-3
36372-1
36373-9
36290-5
36291-3
36292-1
36333-3
36408-3
30870-0
42697-3
36409-1
36410-9
36411-7
36412-5
36383-8
37272-2
48443-6
36384-6
30586-2
24840-1
36853-0
30594-6
36423-2
48451-9
36842-3
43458-9
24849-2
24851-8
36843-1
36844-9
39029-4
46310-9
36845-6
30614-2
36385-3
46311-7
37265-6
30616-7
30674-6
36854-8
30623-3
36863-9
30672-0
36835-7
24904-5
24879-9
36414-1
36387-9
36388-7
36389-5
36275-6
36415-8
44134-5
36375-4
36376-2
36390-3
36391-1
36392-9
36393-7
36394-5
36406-7
36395-2
24906-0
36864-7
36865-4
26202-2
36396-0
26203-0
36397-8
26204-8
36398-6
30663-9
44111-3
69220-2
37277-1
36399-4
36400-0
37505-5
36401-8
24937-5
37506-3
43456-3
30855-1
36402-6
24967-2
37507-1
36403-4
24981-3
37508-9
24989-6
36404-2
37266-4
36405-9
44231-9
36837-3
37267-2
37268-0
37269-8
37270-6
37271-4
24703-1
26196-6
26197-4
26198-2
24583-7
26190-9
26191-7
26192-5
36407-5
72241-3
72238-9
36366-3
30690-2
69181-6
36367-1
36368-9
36369-7
36370-5
36334-1
39034-4
36417-4
36851-4
36852-2
36421-6
36422-4
46312-5
36860-5
46309-1
36861-3
69186-5
36374-7
36840-7
36841-5
36335-8
38831-4
36336-6
36337-4
36413-3
36418-2
36419-0
37457-9
25035-7
26205-5
37458-7
26206-3
38802-5
26207-1
42298-0
24588-6
72244-7
43448-0
46318-2
46317-4
46315-8
46316-6
46314-1
46313-3
60515-4
24586-0
24936-7
24977-1
25046-4
38022-0
25047-2
25057-1
30599-5
24567-0
38055-0
36809-2
69162-6
69238-4
30853-6
36941-3
37237-5
36115-4
69102-2
36116-2
69109-7
36117-0
46319-0
69103-0
36118-8
69110-5
36119-6
36120-4
69105-5
36121-2
69112-1
36122-0
36124-6
36125-3
69106-3
36126-1
69114-7
36127-9
37238-3
69210-3
36123-8
36128-7
36129-5
38828-0
36130-3
36131-1
36132-9
36810-0
37444-7
69107-1
37445-4
69115-4
37446-2
36811-8
36812-6
39322-3
37496-7
37509-7
70931-1
24734-6
47985-7
24934-2
48447-7
24965-6
48436-0
30596-1
48439-4
36134-5
36813-4
36828-2
24533-2
69908-2
36943-9
44124-6
36135-2
36136-0
69163-4
36137-8
36138-6
36139-4
36140-2
36142-8
36141-0
36143-6
24545-6
72255-3
43503-2
36144-4
37499-1
36145-1
43504-0
43505-7
44125-3
69095-8
24589-4
48444-4
37239-1
37215-1
42391-3
36149-3
69190-7
69167-5
36150-1
36151-9
36152-7
46323-2
36198-0
36153-5
36154-3
36146-9
36829-0
24628-0
36156-8
36266-5
24659-5
42275-8
36942-1
72254-6
37254-0
42694-0
48457-6
48456-8
36157-6
36158-4
69170-9
36159-2
36160-0
36161-8
36162-6
24691-8
26184-2
26185-9
26186-7
36148-5
30801-5
24697-5
36172-5
69172-5
36174-1
36176-6
69195-6
69205-3
69215-2
36178-2
36179-0
36180-8
36181-6
36182-4
36183-2
36184-0
36185-7
36186-5
69175-8
36187-3
36188-1
36189-9
36190-7
36191-5
36192-3
69178-2
36193-1
36194-9
36195-6
36196-4
24727-0
36814-2
36826-6
36830-8
24593-6
37498-3
24747-8
36197-2
36200-4
36199-8
36201-2
36202-0
36203-8
36204-6
36205-3
36206-1
30583-9
36155-0
46322-4
36113-9
43766-5
36219-4
24790-8
36220-2
36221-0
36222-8
36223-6
69088-3
36224-4
36225-1
36226-9
36227-7
36228-5
36229-3
36230-1
24815-3
36231-9
30624-1
39293-6
36824-1
36825-8
36831-6
46324-0
44135-2
50755-8
36163-4
36213-7
36214-5
36215-2
36164-2
36165-9
36166-7
36167-5
36258-2
36259-0
24820-3
43512-3
42695-7
36260-8
36261-6
36262-4
36263-2
36232-7
48446-9
36233-5
24836-9
36235-0
24841-9
36827-4
36234-3
24844-3
48449-3
36820-9
36832-4
24850-0
24852-6
36821-7
36822-5
46320-8
39038-5
46321-6
36823-3
24858-3
36236-8
37240-9
37241-7
24866-6
36237-6
42294-9
24873-2
24878-1
30590-4
36238-4
36242-6
36243-4
36244-2
36147-7
36833-2
30887-4
36217-8
36218-6
36245-9
36246-7
36247-5
36248-3
36249-1
69221-0
36250-9
36251-7
69184-0
36252-5
38830-6
36253-3
36254-1
36255-8
24915-1
48440-2
37253-2
24987-0
36256-6
37500-6
24933-4
24938-3
37501-4
38061-8
24964-9
30678-7
37502-2
24979-7
24982-1
37503-0
30622-5
37242-5
36257-4
36815-9
38835-5
36816-7
37243-3
37244-1
37245-8
37246-6
37247-4
37248-2
37249-0
36173-3
25003-5
36175-8
36177-4
36239-2
24584-5
26181-8
26182-6
26183-4
36240-0
36241-8
72243-9
72240-5
36207-9
36208-7
69182-4
36209-5
36210-3
36211-1
36212-9
30626-6
39037-7
42295-6
24549-8
36168-3
69187-3
36216-0
36817-5
36818-3
36819-1
36169-1
38829-8
36170-9
36171-7
36264-0
36265-7
36834-0
37447-0
37448-8
69091-7
37449-6
37450-4
37451-2
37452-0
37453-8
24753-6
49507-7
25058-9
72531-7
39450-2
72246-2
72250-4
72247-0
72245-4
39648-1
44154-3
42389-7
42388-9
42270-9
39682-0
39638-2
39755-4
39839-6
39844-6
41838-4
41772-5
46297-8
39823-0
24578-7
39632-5
39644-0
39770-3
39649-9
42310-3
39852-9
39692-9
39876-8
39628-3
39740-6
43526-3
39938-6
46330-7
46327-3
46326-5
46328-1
46325-7
46329-9
42143-8
58750-1
58749-3
39668-9
44152-7
39743-0
39640-8
39641-6
44153-5
39631-7
24817-9
39851-1
69229-3
44151-9
39691-1
69234-3
39647-3
39639-0
42377-2
46393-5
42394-7
36424-0
30668-8
42291-5
36952-0
36878-7
36496-8
36953-8
36954-6
36425-7
30680-3
36879-5
69087-5
69164-2
36426-5
36427-3
36428-1
36429-9
36430-7
44132-9
36431-5
36432-3
69119-6
36433-1
44130-3
36434-9
44123-8
30657-1
48453-5
37278-9
37279-7
42393-9
36436-4
69191-5
69168-3
38064-2
38817-3
44119-6
36437-2
36438-0
36439-8
46333-1
36483-6
36440-6
36441-4
36880-3
29252-4
36442-2
69084-2
36547-8
42276-6
72253-8
42302-0
48459-2
48458-4
36443-0
30796-7
36444-8
69171-7
36445-5
36446-3
36447-1
36448-9
42278-2
69104-8
69111-3
36435-6
30802-3
72249-6
36460-4
69173-3
36462-0
36464-6
69196-4
69206-1
69216-0
36466-1
30681-1
36467-9
36468-7
36469-5
36470-3
36471-1
36472-9
30683-7
69176-6
36473-7
36474-5
36475-2
36476-0
36477-8
30685-2
69179-0
36478-6
36479-4
36480-2
36481-0
30799-1
36876-1
42293-1
36881-1
36482-8
36484-4
30687-8
36485-1
36486-9
36487-7
36488-5
36489-3
36490-1
30584-7
30658-9
43770-7
43773-1
36503-1
36504-9
39359-5
36505-6
30691-0
69089-1
36506-4
36507-2
36508-0
36509-8
36510-6
36511-4
48445-1
30611-8
30669-6
30625-8
39292-8
44129-5
36450-5
36882-9
38773-8
36449-7
36451-3
36497-6
36498-4
36499-2
36452-1
36453-9
36454-7
36455-4
36537-9
30869-2
69185-7
36538-7
36539-5
36540-3
36541-1
36512-2
36513-0
30585-4
36514-8
30660-5
36877-9
36549-4
46331-5
36872-0
30587-0
30661-3
36873-8
36874-6
36956-1
46332-3
36875-3
30613-4
36515-5
37280-5
37281-3
30615-9
30673-8
36883-7
30671-2
30589-6
30591-2
30666-2
36543-7
36517-1
36518-9
36519-7
36544-5
44133-7
36501-5
36502-3
36520-5
36521-3
36522-1
69118-8
36523-9
38770-4
36535-3
36524-7
30693-6
69090-9
36525-4
36526-2
38834-8
36527-0
36528-8
36529-6
30662-1
44112-1
48687-8
37293-8
36530-4
36531-2
37510-5
30592-0
30667-0
37511-3
30854-4
30620-9
30679-5
37994-1
37288-8
30597-9
36532-0
37512-1
30621-7
36533-8
37282-1
36534-6
44230-1
36866-2
36867-0
36868-8
37283-9
37284-7
37285-4
37286-2
37287-0
36461-2
43514-9
43515-6
36463-8
36465-3
30654-8
38833-0
36516-3
36955-3
36536-1
72242-1
72239-7
36491-9
30689-4
69183-2
36492-7
36493-5
36494-3
36495-0
30627-4
39033-6
36548-6
36456-2
69188-1
36500-7
36869-6
36870-4
36457-0
38832-2
36458-8
36459-6
36542-9
36545-2
36546-0
37459-5
37460-3
43516-4
43517-2
37461-1
37462-9
37463-7
37464-5
37465-2
37466-0
43525-5
69223-6
36871-2
24787-4
30712-4
25051-4
29750-7
25060-5
52072-6
53246-5
46210-1
34819-3
46215-0
28568-4
11536-0
52066-8
53244-0
11543-6
46208-5
52051-0
52052-8
52053-6
52054-4
52067-6
24620-7
33721-2
34122-2
55188-7
55750-4
52034-6
24882-3
69252-5
69248-3
42018-2
69301-0
28629-4
74030-8
29752-3
24875-7
51965-2
51850-6
24998-7
52055-1
52063-5
18836-7
28570-0
28577-5
11505-5
28625-2
52068-4
46209-3
55751-2
52075-9
55184-6
55182-0
55183-8
62385-0
11514-7
11521-2
11515-4
11516-2
11517-0
11518-8
11519-6
11520-4
44226-9
30636-5
18823-5
18824-3
18825-0
18826-8
19002-5
18594-2
52184-9
19003-3
19004-1
29206-0
25073-8
52056-9
25015-9
60569-1
55187-9
52057-7
52058-5
52039-5
52059-3
52060-1
52029-6
55228-1
18752-6
29755-6
11526-1
28633-6
11527-9
58477-1
11529-5
55230-7
11523-8
11541-0
29757-2
33717-0
18745-0
11524-6
18750-0
18754-2
18746-8
18753-4
29756-4
18744-3
18759-1
38269-7
18756-7
17787-3
55229-9
18751-8
18742-7
33716-2
18748-4
18749-2
33719-6
29754-9
52038-7
52061-9
28583-3
28573-4
60568-3
52069-2
11534-5
46213-5
28630-2
52062-7
28651-8
28616-1
69409-1
24783-3
25065-4
25068-8
43471-2
25066-2
25067-0
43472-0
42702-1
42703-9
36550-2
36551-0
69307-7
69314-3
46335-6
46336-4
46337-2
46338-0
36564-3
69311-9
69319-2
36554-4
42699-9
36555-1
36556-9
69308-5
69315-0
42153-7
36559-3
36560-1
37689-7
36561-9
69309-3
69316-8
36563-5
69310-1
69318-4
24761-9
26400-2
26401-0
26402-8
36565-0
69312-7
69320-0
36566-8
36567-6
37741-6
36557-7
36558-5
37764-8
37614-5
69152-7
69260-8
37616-0
69317-6
42313-7
42314-5
37654-1
30748-8
36568-4
36569-2
37792-9
37851-3
24917-7
48695-1
37875-2
24940-9
30773-6
37904-0
38121-0
69313-5
69321-8
37894-3
37924-8
42419-2
36570-0
37825-7
30642-3
30787-6
44176-6
41775-8
30749-6
30722-3
30724-9
30774-4
70932-9
25063-9
69268-1
49510-1
49509-3
24715-5
37513-9
37514-7
38806-6
37467-8
37468-6
42431-7
69079-2
37469-4
37470-2
38803-3
24799-9
36583-3
37662-4
36571-8
36572-6
36573-4
36575-9
36576-7
36577-5
36578-3
36579-1
36580-9
36581-7
36582-5
37726-7
36584-1
36585-8
48462-6
48463-4
36574-2
42439-0
37622-8
39050-0
36958-7
36959-5
37783-8
39048-4
37842-2
36586-6
36587-4
37798-6
69269-9
37877-8
30725-6
24948-2
30777-7
30752-0
39049-2
37880-2
37890-1
37897-6
39402-3
37634-3
30734-8
30735-5
24561-3
24637-1
24560-5
24636-3
36588-2
36589-0
30727-2
30729-8
30755-3
24563-9
43466-2
24652-0
43778-0
24564-7
36960-3
24807-0
26358-2
26359-0
26360-8
44177-4
38849-6
37733-3
42420-0
42378-0
39410-6
42379-8
39411-4
24723-9
26355-8
26356-6
26357-4
42395-4
42396-2
36962-9
37849-7
36963-7
36964-5
37800-0
36965-2
37471-0
37472-8
38804-1
36966-0
36967-8
38775-3
37928-9
37857-0
69132-9
69141-0
39514-5
37625-1
37650-9
65799-9
65800-5
65801-3
37297-9
39149-0
36973-6
37843-0
36974-4
37801-8
37844-8
37035-3
37473-6
38805-8
36975-1
36977-7
38776-1
36976-9
36978-5
37628-5
36979-3
36980-1
38777-9
36981-9
36982-7
36983-5
37732-5
36620-3
36591-6
36592-4
39051-8
36593-2
36594-0
36595-7
36596-5
36597-3
36598-1
37703-6
36599-9
36600-5
36601-3
37712-7
36602-1
36603-9
37730-9
36604-7
36605-4
36606-2
37751-5
24843-5
37629-3
39053-4
38857-9
37784-6
37858-8
24920-1
39052-6
24943-3
24969-8
30756-1
37891-9
37893-5
37930-5
36984-3
36985-0
36986-8
36987-6
37727-5
36988-4
37872-9
37878-6
36989-2
36990-0
37903-2
36991-8
36992-6
30786-8
36993-4
36994-2
37729-1
37626-9
36999-1
37000-7
37750-7
37909-9
41774-1
30757-9
37515-4
37516-2
38066-7
38819-9
37001-5
37002-3
37754-9
42442-4
37003-1
37910-7
36997-5
36971-0
37833-1
36998-3
36972-8
37834-9
37004-9
36995-9
30737-1
30738-9
24639-7
24638-9
37008-0
37009-8
24641-3
24640-5
38069-1
37005-6
37773-9
42441-6
24801-3
26283-2
26284-0
26285-7
37006-4
37007-2
37475-1
37671-5
38067-5
36607-0
36609-6
36610-4
36611-2
36612-0
36613-8
36614-6
36615-3
37704-4
36616-1
36617-9
36618-7
42689-0
30778-5
30758-7
37892-7
44178-2
37545-1
37728-3
30759-5
37631-9
37845-5
37012-2
37013-0
37802-6
36621-1
36622-9
36623-7
37714-3
69270-7
37931-3
36624-5
37015-5
24648-8
37014-8
37755-6
37477-7
37476-9
39324-9
69263-2
24828-6
24871-6
37998-2
37999-0
38000-6
38006-3
38068-3
36996-7
37010-6
37011-4
37018-9
37020-5
37019-7
37752-3
39323-1
49511-9
24699-1
26178-4
26179-2
26180-0
42812-8
42813-6
42814-4
42811-0
44206-1
30714-0
42426-7
37659-0
42428-3
42429-1
42427-5
37660-8
37846-3
37298-7
37299-5
37808-3
43671-7
42471-3
42474-7
39516-0
37024-7
37025-4
37791-1
39517-8
37861-2
37026-2
43780-6
37027-0
43779-8
69256-6
69239-2
69069-3
69064-4
69149-3
42432-5
24944-1
37028-8
37029-6
37030-4
37770-5
37870-3
24668-6
37031-2
37032-0
37033-8
38007-1
37034-6
38779-5
37300-1
37037-9
37038-7
38855-3
37771-3
37039-5
37040-3
38772-0
30790-0
37041-1
37042-9
37761-4
38842-1
37677-2
37043-7
37756-4
37044-5
37645-9
37045-2
37046-0
37047-8
37048-6
38780-3
37049-4
37613-7
37863-8
24921-9
42473-9
38117-8
30751-2
37050-2
37051-0
37809-1
42680-9
37052-8
37053-6
37772-1
37656-6
37055-1
37054-4
37790-3
37847-1
38858-7
37805-9
37848-9
37056-9
37057-7
37810-9
41793-1
41790-7
24656-1
39047-6
38065-9
38818-1
42008-3
24893-0
37058-5
37059-3
37207-8
37731-7
44205-3
38850-4
37734-1
37633-5
39144-1
41795-6
69302-8
36968-6
30639-9
42470-5
30809-8
42469-7
38001-4
38002-2
37060-1
37636-8
46341-4
24535-7
26133-9
26134-7
26135-4
24536-5
26136-2
26137-0
26138-8
24541-5
26097-6
26098-4
51395-2
26099-2
51394-5
36625-2
46342-2
38070-9
38071-7
38072-5
38820-7
46380-2
24597-7
38079-0
38080-8
38821-5
36626-0
36627-8
37774-7
46339-8
24612-4
26100-8
26101-6
26102-4
30745-4
30631-6
42269-1
24664-5
26106-5
26107-3
26108-1
30883-3
24676-9
26109-9
26110-7
26111-5
46381-0
37637-6
24695-9
37303-5
24704-9
26118-0
26120-6
26122-2
24706-4
26124-8
30783-5
37517-0
37518-8
38147-5
30782-7
37519-6
37520-4
38146-7
26125-5
26126-3
30780-1
37521-2
37522-0
38144-2
30781-9
37523-8
37524-6
38145-9
24709-8
26127-1
26128-9
26129-7
42399-6
42400-2
43641-0
42434-1
37532-9
37533-7
38152-5
28582-5
36629-4
36630-2
37716-8
24752-8
24762-7
26130-5
26131-3
26132-1
28567-6
37319-1
37321-7
37320-9
38797-7
37062-7
36632-8
37738-2
36628-6
28565-0
36635-1
36636-9
37758-0
48465-9
24686-8
26112-3
26113-1
26114-9
24829-4
48745-4
43533-9
24830-2
26139-6
26140-4
26141-2
36637-7
24834-4
37639-2
37332-4
38798-5
24846-8
26142-0
26143-8
26144-6
36886-0
24854-2
36887-8
38774-6
43529-7
24855-9
30791-8
36638-5
36639-3
37777-0
28561-9
30885-8
30767-8
30768-6
36631-0
38771-2
47984-0
24745-2
26146-1
26148-7
26150-3
24891-4
24899-7
37937-0
38073-3
38074-1
37963-6
38868-6
37962-8
26151-1
69071-9
26152-9
39326-4
38866-0
39489-0
42381-4
39493-2
37960-2
37938-8
39352-0
38869-4
37964-4
26153-7
39351-2
39491-6
38867-8
39353-8
39492-4
37961-0
24900-3
36633-6
36634-4
37786-1
30884-1
24665-2
39058-3
24903-7
26154-5
26155-2
26156-0
42159-4
24909-4
26157-8
26158-6
26159-4
42160-2
24911-0
24916-9
28564-3
48697-7
37338-1
28613-8
24946-6
36640-1
43538-8
37481-9
38008-9
43781-4
24972-2
43536-2
24975-5
37340-7
37341-5
37342-3
46340-6
24983-9
42692-4
37975-0
37323-3
37324-1
37965-1
24993-8
24994-6
72876-6
25000-1
37325-8
30889-0
30890-8
25006-8
26160-2
26161-0
26162-8
26163-6
26164-4
26165-1
25011-8
37530-3
38151-7
37531-1
38150-9
37534-5
38148-3
37535-2
38149-1
25013-4
26166-9
26167-7
26168-5
44238-4
48464-2
24689-2
26115-6
26116-4
26117-2
24619-9
26169-3
26170-1
51392-9
26171-9
51388-7
43468-8
49512-7
25074-6
26172-7
26173-5
26174-3
51387-9
39370-2
30635-7
42162-8
39400-7
69131-1
69140-2
39513-7
39360-3
69059-4
69139-4
39377-7
37583-2
39372-8
39373-6
39390-0
39511-1
39376-9
42164-4
42163-6
39414-8
39398-3
69056-0
41811-1
41832-7
42010-9
42165-1
46389-3
39391-8
39412-2
69148-5
39389-2
30694-4
42271-7
60527-9
25008-4
69236-8
43672-5
44147-7
42405-1
42401-0
42411-9
39392-6
44199-8
44198-0
47373-6
47375-1
43521-4
47983-2
48489-9
48488-1
43522-2
48467-5
43523-0
44202-0
44201-2
36641-9
37064-3
37664-0
36665-8
37661-6
24540-7
26385-5
26386-3
26387-1
36642-7
37768-9
36661-7
48433-7
36662-5
37718-4
36643-5
36644-3
36645-0
36646-8
37679-8
36647-6
36648-4
36649-2
36650-0
37681-4
36652-6
36653-4
36654-2
37690-5
36655-9
36656-7
37694-7
30784-3
36657-5
38846-2
37697-0
24721-3
26388-9
26389-7
26390-5
36663-3
69058-6
36664-1
37721-8
24765-0
26391-3
26392-1
26393-9
24806-2
26394-7
26395-4
26396-2
36651-8
69257-4
24861-7
26397-0
26398-8
26399-6
37617-8
42685-8
42686-6
36659-1
36660-9
37707-7
36658-3
39060-9
42687-4
37066-8
37780-4
37651-7
44179-0
37655-8
36666-6
37787-9
42435-8
37840-6
36667-4
36668-2
37793-7
37853-9
37867-9
37879-4
36669-0
43784-8
36670-8
37905-7
24984-7
69273-1
37883-6
36671-6
36672-4
37815-8
37895-0
37902-4
37348-0
36673-2
37821-6
37922-2
37925-5
37482-7
37483-5
37826-5
69305-1
42430-9
42009-1
39378-5
48468-3
43467-0
69060-2
69142-8
39379-3
39380-1
69061-0
41819-4
39381-9
69143-6
39382-7
38118-6
38844-7
37686-3
38871-0
38108-7
38874-4
38114-5
44181-6
43539-6
48469-1
39880-0
44184-0
44182-4
44183-2
36674-0
37658-2
38843-9
37678-0
42166-9
38841-3
37675-6
37068-4
37069-2
37698-8
36945-4
38851-2
37762-2
36946-2
69274-9
38840-5
37672-3
37067-6
36293-9
37635-0
36294-7
36295-4
36296-2
37665-7
36298-8
36299-6
36300-2
36301-0
37682-2
36297-0
36302-8
36303-6
36304-4
37695-4
36305-1
36306-9
36307-7
37699-6
24722-1
26379-8
26380-6
26381-4
36308-5
36309-3
37722-6
30788-4
36310-1
36311-9
37742-4
36312-7
36838-1
48470-9
48471-7
37604-6
69261-6
30766-0
37256-5
39062-5
36313-5
36314-3
37781-2
37648-3
39061-7
24908-6
26382-2
26383-0
26384-8
37854-7
24918-5
24941-7
30775-1
37257-3
37259-9
37260-7
37261-5
37906-5
37881-0
37888-5
36315-0
37812-5
36316-8
37820-8
37926-3
37454-6
48738-9
37455-3
37827-3
48737-1
37933-9
69154-3
39393-4
39399-1
39364-5
39404-9
39383-5
48472-5
39365-2
69155-0
39394-2
43499-3
43483-7
39901-4
39902-2
39882-6
39883-4
30776-9
69151-9
24778-3
69138-6
69254-1
36947-0
36948-8
37700-2
36949-6
42443-2
36317-6
36319-2
36320-0
36321-8
36322-6
36323-4
37683-0
36318-4
36324-2
37691-3
30789-2
36325-9
36326-7
37743-2
36327-5
43534-7
43535-4
36839-9
37609-5
37612-9
36328-3
69265-7
36329-1
36330-9
37794-5
37855-4
37868-7
37876-0
36331-7
36332-5
48473-3
37907-3
37882-8
38155-8
37070-0
37071-8
37828-1
37934-7
69144-4
39384-3
39385-0
39413-0
39099-7
69063-6
39387-6
69145-1
39386-8
69062-8
38852-0
37763-0
36675-7
36676-5
37744-0
36890-2
37351-4
30750-4
36677-3
37795-2
37856-2
24922-7
24939-1
30797-5
37353-0
37355-5
37356-3
37357-1
37350-6
37072-6
37829-9
39407-2
69081-8
37073-4
69080-0
39063-3
42273-3
36678-1
36679-9
37796-0
42691-6
38156-6
37074-2
37830-7
36680-7
36681-5
36682-3
36683-1
37831-5
42412-7
39064-1
69070-1
38856-1
37782-0
24796-5
24792-4
24653-8
24654-6
37080-9
37081-7
37082-5
38781-1
39339-7
37083-3
38782-9
37126-0
37084-1
38783-7
39512-9
39401-5
69153-5
69262-4
37618-6
37623-6
39065-8
37619-4
24794-0
30779-3
36684-9
36685-6
37667-3
36686-4
36701-1
37719-2
36687-2
39066-6
36688-0
36689-8
36690-6
36691-4
37684-8
36693-0
36694-8
36695-5
37692-1
39069-0
36696-3
36697-1
37701-0
42409-3
69130-3
48474-1
38847-0
37710-1
36702-9
36703-7
36704-5
37725-9
36706-0
36707-8
36708-6
37736-6
36709-4
36590-8
36710-2
37745-7
36692-2
69258-2
36711-0
42438-2
36712-8
36713-6
37776-2
37620-2
36705-2
36699-7
36700-3
37708-5
36698-9
37652-5
36714-4
36715-1
37788-7
37841-4
36716-9
24919-3
24928-4
24942-5
37361-3
39067-4
43785-5
24970-6
30753-8
38123-6
37974-3
37889-3
36717-7
36718-5
37816-6
37896-8
36719-3
37822-4
30793-4
38860-3
37832-3
37839-8
39070-8
42404-4
39071-6
37095-7
37096-5
37097-3
37666-5
39072-4
36720-1
36721-9
37668-1
36731-8
36722-7
36723-5
36724-3
37685-5
36725-0
36726-8
36727-6
37696-2
36728-4
36729-2
36730-0
37702-8
69057-8
38848-8
37711-9
36732-6
36733-4
37748-1
37624-4
36734-2
36735-9
37908-1
36736-7
37813-3
37927-1
37099-9
38083-2
37101-3
42410-1
37102-1
37118-7
37115-3
69137-8
39371-0
39334-8
39375-1
42417-6
42418-4
39369-4
37103-9
37079-1
39074-0
39073-2
69147-7
39388-4
37105-4
37106-2
37107-0
37108-8
37749-9
37109-6
37110-4
38786-0
37111-2
37116-1
37117-9
37740-8
38009-7
37112-0
37113-8
37114-6
37747-3
69065-1
37086-6
37087-4
37723-4
37090-8
69146-9
37089-0
37088-2
38784-5
30763-7
37077-5
37091-6
37092-4
37093-2
37724-2
30770-2
42167-7
37094-0
38785-2
41776-6
24793-2
44185-7
44186-5
41817-8
41777-4
30726-4
37078-3
30754-6
39330-6
42380-6
39368-6
39068-2
39331-4
39332-2
39374-4
24805-4
26364-0
26365-7
26366-5
39333-0
38084-0
37119-5
39076-5
37621-0
37649-1
39075-7
37098-1
44187-3
37100-5
24797-3
37120-3
37104-7
42011-7
24642-1
24808-8
26361-6
26362-4
26363-2
37121-1
37680-6
37122-9
37797-8
37485-0
39077-3
46349-7
38082-4
38822-3
37123-7
38787-8
36961-1
37799-4
37124-5
37789-5
69266-5
37125-2
38788-6
24562-1
24650-4
24649-6
37085-8
37076-7
24798-1
43463-9
24795-7
42019-0
39329-8
39328-0
39395-9
39321-5
39336-3
39335-5
39337-1
39344-7
39338-9
39397-5
39343-9
39348-8
39325-6
39346-2
39347-0
39396-7
24632-2
37075-9
43561-0
38003-0
38815-7
42406-9
42407-7
42445-7
37484-3
37746-5
42403-6
42408-5
42444-0
42446-5
39403-1
37127-8
37128-6
37807-5
46386-9
39884-2
39861-0
42709-6
39860-2
26352-5
26353-3
26354-1
24724-7
37362-1
24591-0
37996-6
37995-8
37997-4
38814-0
37486-8
37852-1
39859-4
39875-0
39840-4
39842-0
39874-3
39819-8
39741-4
24605-8
39152-4
69158-4
48475-8
69150-1
69259-0
26346-7
39154-0
26347-5
42169-3
26348-3
42168-5
46350-5
24604-1
26349-1
26350-9
26351-7
46351-3
39895-8
39887-5
39889-1
39885-9
39910-5
39912-1
39909-7
39908-9
39886-7
39890-9
39888-3
39867-7
39863-6
39866-9
39864-4
39865-1
39869-3
39868-5
39893-3
43644-4
39858-6
39636-6
39871-9
42261-8
42262-6
43653-5
39847-9
39899-0
42308-7
42263-4
39856-0
43500-8
44148-5
43642-8
43664-2
43643-6
43666-7
43663-4
43665-9
39870-1
43654-3
39685-3
39940-2
43787-1
43648-5
43649-3
39827-1
39828-9
39327-2
44208-7
30720-7
42311-1
42312-9
39768-7
39767-9
24997-9
39769-5
39892-5
39891-7
43646-9
43645-1
43647-7
39653-1
39657-2
39933-7
39830-5
39677-0
39490-8
24700-7
39686-1
42170-1
39672-1
72256-1
24571-2
24572-0
43788-9
43789-7
39673-9
30650-6
39665-5
39664-8
39848-7
39849-5
24876-5
44149-3
39954-3
44140-2
39831-3
39951-9
39934-5
39829-7
42171-9
39749-7
39679-6
39750-5
42305-3
42397-0
39923-8
39917-0
39919-6
39925-3
39931-1
42306-1
39929-5
39921-2
39924-6
39922-0
39920-4
39915-4
39928-7
39927-9
39914-7
46348-9
44210-3
48480-8
46390-1
46347-1
48481-6
46344-8
46345-5
48479-0
43492-8
43497-7
43491-0
43496-9
43489-4
43494-4
43490-2
43495-1
44188-1
48478-2
48477-4
48476-6
47370-2
47371-0
43498-5
43482-9
47381-9
43543-8
44189-9
48746-2
43486-0
46377-8
48482-4
43488-6
43493-6
44190-7
48483-2
46346-3
46343-0
48485-7
48486-5
48484-0
44191-5
44239-2
44193-1
44192-3
44211-1
47367-8
47374-4
47376-9
47379-3
48747-0
48487-3
44212-9
47382-7
47368-6
44194-9
44195-6
43524-8
44197-2
44196-4
49570-5
37160-9
38793-6
37158-3
37806-7
37161-7
69267-3
37538-6
38789-4
37157-5
38791-0
39350-4
37162-5
38794-4
37167-4
38795-1
69156-8
43790-5
38004-8
38816-5
37539-4
37540-2
30771-0
37627-7
37164-1
37864-6
37165-8
37166-6
37871-1
37134-4
37135-1
37670-7
42382-2
39366-0
43464-7
37603-8
39100-3
39101-1
39341-3
39406-4
39405-6
42436-6
37869-5
37605-3
37862-0
37136-9
37803-4
39340-5
37133-6
37132-8
38010-5
37929-7
69157-6
39515-2
37474-4
37669-9
43480-3
37541-0
47380-1
43470-4
47377-7
24610-8
26287-3
26289-9
26291-5
41826-9
41785-7
36737-5
41830-1
41789-9
36738-3
36893-6
42007-5
37646-7
44209-5
48466-7
42710-4
36739-1
38838-9
37642-6
41797-2
42335-0
38125-1
38120-2
37137-7
39687-9
39754-7
49571-3
39843-8
41836-8
39627-5
39822-2
39645-7
39695-2
39936-0
37542-8
37543-6
37554-3
38854-6
37769-7
30769-4
38086-5
39935-2
39949-3
39904-8
39907-1
39937-8
39950-1
36608-8
36740-9
36741-7
37687-1
36744-1
37737-4
36619-5
36745-8
36746-6
37757-2
36747-4
37630-1
36742-5
36743-3
37709-3
48748-8
36748-2
43791-3
48749-6
36749-0
37817-4
36894-4
37544-4
38839-7
37643-4
42398-8
37139-3
37154-2
37155-9
43469-6
37063-5
37546-9
48491-5
48490-7
48699-3
37152-6
37140-1
37804-2
36750-8
42272-5
36751-6
36752-4
36753-2
37713-5
36754-0
30721-5
37547-7
37548-5
37835-6
37143-5
37144-3
37145-0
37142-7
37860-4
37146-8
30741-3
39078-1
36755-7
36756-5
36757-3
37715-0
37884-4
37549-3
37550-1
37836-4
36758-1
37148-4
37147-6
30742-1
30743-9
30744-7
24643-9
37149-2
38790-2
37859-6
69271-5
24647-0
24644-7
36759-9
39079-9
37141-9
39519-4
39521-0
39520-2
24646-2
24645-4
37150-0
24635-5
46378-6
43660-0
43661-8
43658-4
43656-8
39719-0
43777-2
39722-4
39720-8
39728-1
39726-5
39727-3
39699-4
39701-8
39731-5
39735-6
39708-3
39709-1
39705-9
39707-5
39703-4
39702-6
39733-1
39941-0
39833-9
39716-6
39697-8
39730-7
39732-3
39715-8
39704-2
39714-1
39713-3
30765-2
30764-5
41823-6
41782-4
30746-2
41827-7
41786-5
41773-3
41818-6
41778-2
43570-1
41829-3
41788-1
37168-2
37169-0
38796-9
37170-8
41825-1
41784-0
41820-2
41779-0
30792-6
30772-8
30747-0
41831-9
41791-5
46391-9
41824-4
41783-2
30723-1
37171-6
44203-8
37172-4
41828-5
41787-3
37151-8
30731-4
30730-6
24634-8
24824-5
42402-8
43657-6
30733-0
37131-0
37138-5
41792-3
24651-2
42414-3
37016-3
37017-1
37775-4
30740-5
30739-7
43479-5
30838-7
37364-7
38799-3
38107-9
37304-3
37302-7
38115-2
24930-0
30715-7
42424-2
39367-8
42472-1
42425-9
43569-3
30716-5
30717-3
24929-2
24606-6
39153-2
69159-2
48492-3
26175-0
42174-3
26176-8
46355-4
26177-6
46354-7
46356-2
37022-1
37021-3
37023-9
38778-7
37551-9
37552-7
38807-4
37553-5
43550-3
39952-7
39676-2
39894-1
39896-6
39814-9
39634-1
39903-0
39817-2
39815-6
39824-8
39633-3
39853-7
39832-1
39878-4
39900-6
39855-2
43501-6
44150-1
39854-5
37153-4
69136-0
37163-3
37156-7
37759-8
39345-4
69255-8
38088-1
38087-3
38824-9
24579-5
43518-0
37365-4
39518-6
43519-8
38089-9
37159-1
38792-8
43796-2
69304-4
69303-6
69072-7
37555-0
38808-2
43532-1
39944-4
39948-5
39947-7
39946-9
39943-6
30697-7
39942-8
24888-0
39835-4
39836-2
39945-1
39837-0
39834-7
46361-2
39932-9
39873-5
39683-8
39698-6
39845-3
42711-2
42175-0
39818-0
39826-3
39669-7
24713-0
39660-6
39661-4
39663-0
42309-5
24750-2
43459-7
24577-9
47372-8
25070-4
24574-6
46352-1
43485-2
39150-8
69251-7
42415-0
42416-8
37201-1
37202-9
37203-7
37676-4
37205-2
37206-0
37720-0
38845-4
37693-9
24708-0
26094-3
26095-0
26096-8
37584-0
38810-8
24809-6
26085-1
26086-9
26087-7
37204-5
69264-0
37208-6
69275-6
38124-4
37899-2
37209-4
37823-2
44233-5
44232-7
37579-0
37580-8
37581-6
37663-2
39651-5
38090-7
38091-5
39059-1
24666-0
46357-0
30633-2
42683-3
43574-3
44227-7
37565-9
38092-3
41770-9
43650-1
30630-8
30824-7
37585-7
38853-8
37765-5
37615-2
37936-2
37640-0
64140-7
64141-5
38094-9
37973-5
25005-0
25014-2
37976-8
42014-1
37980-0
37981-8
37575-8
38101-2
46376-0
38100-4
38102-0
25030-8
30832-0
30831-2
37387-8
37939-6
38861-1
37941-2
24658-7
30837-9
24546-4
37366-2
69054-5
37380-3
37381-1
37587-3
37588-1
37589-9
37590-7
37591-5
37592-3
37593-1
37594-9
37382-9
37383-7
38800-9
37379-5
37384-5
37385-2
37386-0
24551-4
30828-8
37388-6
24581-1
69077-6
37389-4
24617-3
26079-4
39097-1
39094-8
39098-9
38863-7
37945-3
30821-3
30820-5
37390-2
37948-7
38864-5
37952-9
26080-2
26081-0
39095-5
38865-2
37953-7
38862-9
37944-6
37391-0
37392-8
37393-6
37943-8
24622-3
37403-3
37394-4
37173-2
30891-6
37174-0
37595-6
30848-6
30849-4
37395-1
37949-5
37175-7
37176-5
37397-7
37398-5
38801-7
37399-3
30822-1
62448-6
62449-4
30823-9
25076-1
43782-2
37177-3
24862-5
37178-1
37739-0
37179-9
25079-5
37487-6
47986-5
47987-3
30829-6
64995-4
65000-2
37401-7
24833-6
24860-9
30833-8
37935-4
24874-0
44240-0
69249-1
37181-5
37778-8
37404-1
39057-5
30830-4
37182-3
37779-6
30834-6
62446-0
62447-8
24925-0
26082-8
26083-6
26084-4
24992-0
24991-2
37886-9
37405-8
37406-6
37966-9
37180-7
37402-5
38119-4
37900-8
37489-2
37977-6
37396-9
37488-4
37967-7
24576-1
37979-2
37407-4
37490-0
37968-5
42156-0
25017-5
43559-4
37586-5
39054-2
38095-6
38096-4
38825-6
30810-6
38098-0
38099-8
38827-2
24845-0
30850-2
30851-0
37599-8
38812-4
24827-8
30839-5
30840-3
37597-2
37598-0
37596-4
38811-6
37600-4
39510-3
37601-2
38813-2
39148-2
39146-6
39145-8
39147-4
24661-1
38116-0
38097-2
38826-4
24902-9
26067-9
26068-7
26069-5
38153-3
48698-5
42460-6
48696-9
24912-8
24552-2
25016-7
39151-6
37183-1
37184-9
37185-6
37942-0
37186-4
37187-2
37188-0
37947-9
24764-3
26070-3
26071-1
26072-9
24800-5
26073-7
26074-5
26075-2
37647-5
37189-8
37190-6
37785-3
24910-2
26076-0
26077-8
26078-6
37901-6
37409-0
37410-8
37818-2
25034-0
37570-9
37571-7
37641-8
37191-4
24825-2
30813-0
64996-2
64997-0
24927-6
37192-2
37193-0
70933-7
25022-5
30811-4
37572-5
24947-4
38103-8
30808-0
38104-6
24974-8
24985-4
69066-9
30843-7
37602-0
30844-5
37940-4
58746-9
24569-6
37411-6
24573-8
37195-5
30819-7
39055-9
37412-4
37413-2
37950-3
42157-8
37416-5
39093-0
37421-5
37419-9
37197-1
37420-7
37954-5
37607-9
24788-2
37414-0
37196-3
37767-1
37574-1
30825-4
37422-3
37958-6
30852-8
24685-0
69250-9
30847-8
30846-0
37423-1
37959-4
30827-0
65803-9
65802-1
65804-7
65805-4
30826-2
37969-3
37970-1
37971-9
37972-7
24550-6
37415-7
38859-5
37824-0
25023-3
26064-6
26065-3
26066-1
25025-8
30845-2
30645-6
43554-5
39096-3
43783-0
25080-3
30816-3
24575-3
37200-3
37199-7
37198-9
24678-5
24712-2
42459-8
24924-3
24673-6
24681-9
24667-8
24894-8
39363-7
38105-3
39349-6
30761-1
38873-6
38113-7
25020-9
30841-1
30842-9
37566-7
37567-5
37568-3
69272-3
24780-9
38872-8
38112-9
37569-1
30647-2
39696-0
42161-0
39652-3
42383-0
42690-8
24945-8
24971-4
43481-1
30785-0
43461-3
39688-7
24679-3
42684-1
42681-7
37576-6
39850-3
25007-6
39841-2
39857-8
39624-2
24770-0
39846-1
39738-0
25032-4
42708-8
30736-3
24682-7
37556-8
37557-6
37558-4
37673-1
37559-2
37705-1
37560-0
37561-8
37562-6
37753-1
37563-4
37564-2
37814-1
39056-7
38093-1
39670-5
64051-6
64052-4
24826-0
24663-7
42158-6
42776-5
25031-6
24730-4
39643-2
39646-5
39650-7
24776-7
30877-5
24804-7
26088-5
26089-3
26090-1
39693-7
39694-5
43557-8
39897-4
39877-6
39629-1
39737-2
39739-8
39742-2
39619-2
43669-1
39747-1
30696-9
39751-3
30695-1
25018-3
39626-7
49118-3
39939-4
39671-3
39752-1
24773-4
30713-2
42413-5
43651-9
39820-6
39666-3
39667-1
69231-9
69232-7
24819-5
39744-8
39674-7
41771-7
39625-9
39745-5
43667-5
39753-9
39765-3
39642-4
44234-3
39766-1
39812-3
39630-9
39757-0
24831-0
44141-0
44142-8
39746-3
69233-5
25001-9
26091-9
26092-7
26093-5
44146-9
39689-5
69230-1
39764-6
24683-5
44145-1
39756-2
24714-8
44143-6
39690-3
42700-5
24751-0
39635-8
51389-5
42012-5
24669-4
37577-4
37578-2
44144-4
37582-4
69055-2
52073-4
28631-0
46242-4
52070-0
74282-5
71683-7
71685-2
34086-9
60555-0
34084-4
69761-5
70946-9
34091-9
48767-8
60556-8
35519-8
35517-2
35511-5
34066-1
60557-6
72135-7
34083-6
60684-8
60558-4
34090-1
34092-7
35528-9
69760-7
60559-2
70940-2
34070-3
34085-1
57826-0
57025-9
35524-8
34087-7
34089-3
69758-1
35521-4
69763-1
34068-7
43678-2
34074-5
42227-9
34073-7
35518-0
35523-0
61147-5
70943-6
70941-0
70944-4
35525-5
35510-7
34072-9
71743-9
34082-8
61146-7
71744-7
69719-3
69670-8
34069-5
72090-4
64123-3
71446-9
60685-5
73815-3
64124-1
34067-9
34076-0
69730-0
59845-8
60560-0
62387-6
34079-4
34075-2
70945-1
70939-4
66105-8
74045-6
57027-5
43679-0
49489-8
43680-8
34078-6
34080-2
61149-1
70942-8
70934-5
70948-5
70935-2
60561-8
34088-5
51941-3
51947-0
51948-8
51945-4
51944-7
51943-9
51942-1
51946-2
34081-0
43681-6
66106-6
43682-4
59772-4
60683-0
71681-1
71684-5
71686-0
71682-9
71687-8
71688-6
57026-7
69669-0
59769-0
42232-9
42228-7
57059-8
59774-0
59775-7
59770-8
59776-5
59771-6
59768-2
59773-2
35526-3
35522-2
57827-8
43683-2
34093-5
70938-6
69759-9
48779-3
48780-1
42231-1
42230-3
38056-8
42229-5
69718-5
35520-6
44425-7
35515-6
35514-9
61150-9
35527-1
55122-6
34077-8
35516-4
35513-1
42796-3
35512-3
69762-3
43684-0
54433-8
70936-0
43685-7
34071-1
74477-1
74479-7
74476-3
74480-5
74478-9
42566-0
21862-8
69764-9
48766-0
70949-3
60572-5
60573-3
60574-1
73983-9
40811-2
29112-0
29111-2
72169-6
44943-9
11206-0
26988-6
50081-9
57553-0
57552-2
57551-4
53347-1
42855-7
16110-9
40818-7
53348-9
25561-2
55808-0
56611-7
56608-3
57493-9
40816-1
56602-6
56613-3
56609-1
56612-5
56603-4
57492-1
56556-4
56604-2
56610-9
56605-9
59987-8
59986-0
59985-2
59984-5
56555-6
16294-1
57491-3
56606-7
13480-9
44729-2
69799-5
57562-1
57561-3
57560-5
72510-1
72509-3
http://loinc.org
http://hl7.org/fhir/ValueSet/c80-doc-typecodes
82242000
225732001
79993009
32074000
4322002
224687002
62480006
80522000
36125001
48311003
284546000
42665001
45618002
418518002
73770003
69362002
52668009
360957003
10206005
37550003
73644007
31628002
58482006
90484001
1814000
22549003
56293002
360966004
2849009
14866005
38238005
56189001
89972002
78088001
78001009
23392004
36293008
3729002
5584006
37546005
57159002
331006
50569004
79491001
33022008
19602009
39350007
83891005
394759007
405607001
309900005
275576008
10531005
91154008
41844007
45899008
51563005
1773006
72311000
6827000
309898008
39913001
77931003
25681007
20078004
46224007
81234003
35971002
11424001
409519008
901005
2081004
59374000
413456002
413817003
310205006
419955002
272501009
394777002
http://hl7.org/fhir/ValueSet/c80-facilitycodes
408467006
394577000
394578005
421661004
408462000
394579002
394804000
394580004
394803006
408480009
408454008
394809005
394592004
394600006
394601005
394581000
408478003
394812008
408444009
394582007
408475000
410005002
394583002
419772000
394584008
408443003
394802001
394915009
394814009
394808002
394811001
408446006
394586005
394916005
408472002
394597005
394598000
394807007
419192003
408468001
394593009
394813003
410001006
394589003
394591006
394599008
394649004
408470005
394585009
394821009
422191005
394594003
416304004
418960008
394882004
394806003
394588006
408459003
394607009
419610006
418058008
420208008
418652005
418535003
418862001
419365004
418002000
419983000
419170002
419472004
394539006
420112009
409968004
394587001
394913002
408440000
418112009
419815003
394914008
408455009
394602003
408447002
394810000
408450004
408476004
408469009
408466002
408471009
408464004
408441001
408465003
394605001
394608004
408461007
408460008
394606000
408449004
418018006
394604002
394609007
408474001
394610002
394611003
408477008
394801008
408463005
419321007
394576009
394590007
409967009
408448007
419043006
394612005
394733009
394732004
http://hl7.org/fhir/ValueSet/c80-practice-codes
http://hl7.org/fhir/ValueSet/capability-statement-kind
http://hl7.org/fhir/ValueSet/care-plan-activity-kind
397640006
http://hl7.org/fhir/ValueSet/care-plan-activity-outcome
http://hl7.org/fhir/ValueSet/care-plan-activity-status
734163000
http://hl7.org/fhir/ValueSet/care-plan-category
http://hl7.org/fhir/ValueSet/care-plan-intent
LA27975-4
LA27976-2
LA27977-0
LA27978-8
LA28865-6
LA28866-4
LA27980-4
LA28867-2
http://hl7.org/fhir/ValueSet/care-team-category
http://hl7.org/fhir/ValueSet/care-team-status
http://hl7.org/fhir/ValueSet/catalogType
http://cds-hooks.hl7.org/CodeSystem/indicator
http://hl7.org/fhir/ValueSet/cdshooks-indicator
http://hl7.org/fhir/ValueSet/certainty-subcomponent-rating
http://hl7.org/fhir/ValueSet/certainty-subcomponent-type
http://hl7.org/fhir/ValueSet/chargeitem-billingcodes
http://hl7.org/fhir/ValueSet/chargeitem-status
http://hl7.org/fhir/ValueSet/choice-list-orientation
http://hl7.org/fhir/ValueSet/chromosome-human
http://hl7.org/fhir/ValueSet/claim-careteamrole
http://hl7.org/fhir/ValueSet/claim-exception
http://hl7.org/fhir/ValueSet/claim-informationcategory
http://hl7.org/fhir/ValueSet/claim-modifiers
http://hl7.org/fhir/ValueSet/claim-subtype
http://hl7.org/fhir/ValueSet/claim-type
http://hl7.org/fhir/ValueSet/claim-use
http://hl7.org/fhir/ValueSet/clinical-findings
365858006
http://hl7.org/fhir/ValueSet/clinicalimpression-prognosis
http://hl7.org/fhir/ValueSet/clinicalimpression-status
http://www.ncbi.nlm.nih.gov/clinvar
http://hl7.org/fhir/ValueSet/clinvar
http://hl7.org/fhir/ValueSet/code-search-support
http://hl7.org/fhir/ValueSet/codesystem-altcode-kind
http://hl7.org/fhir/ValueSet/codesystem-content-mode
http://hl7.org/fhir/ValueSet/codesystem-hierarchy-meaning
http://hl7.org/fhir/ValueSet/common-tags
http://hl7.org/fhir/ValueSet/communication-category
http://hl7.org/fhir/ValueSet/communication-not-done-reason
http://hl7.org/fhir/ValueSet/communication-topic
http://hl7.org/fhir/ValueSet/compartment-type
http://hl7.org/fhir/ValueSet/composite-measure-scoring
http://hl7.org/fhir/ValueSet/composition-altcode-kind
http://hl7.org/fhir/ValueSet/composition-attestation-mode
http://hl7.org/fhir/ValueSet/composition-status
http://hl7.org/fhir/ValueSet/concept-map-equivalence
http://hl7.org/fhir/ValueSet/concept-property-type
http://hl7.org/fhir/ValueSet/concept-subsumption-outcome
http://hl7.org/fhir/ValueSet/conceptmap-unmapped-mode
http://hl7.org/fhir/ValueSet/condition-category
http://hl7.org/fhir/ValueSet/condition-cause
http://hl7.org/fhir/ValueSet/condition-clinical
160245001
http://hl7.org/fhir/ValueSet/condition-code
http://hl7.org/fhir/ValueSet/condition-outcome
http://hl7.org/fhir/ValueSet/condition-predecessor
24484000
6736007
255604002
http://hl7.org/fhir/ValueSet/condition-severity
261023001
260998006
254291000
http://hl7.org/fhir/ValueSet/condition-stage-type
385356007
http://hl7.org/fhir/ValueSet/condition-stage
http://hl7.org/fhir/ValueSet/condition-state
http://hl7.org/fhir/ValueSet/condition-ver-status
http://hl7.org/fhir/ValueSet/conditional-delete-status
http://hl7.org/fhir/ValueSet/conditional-read-status
http://hl7.org/fhir/ValueSet/conformance-expectation
http://hl7.org/fhir/ValueSet/consent-action
http://terminology.hl7.org/ValueSet/v3-ActConsentType
http://hl7.org/fhir/ValueSet/consent-category
http://hl7.org/fhir/ValueSet/formatcodes
http://hl7.org/fhir/StructureDefinition/lipidprofile
urn:ietf:rfc:3986
application/hl7-cda+xml
urn:ietf:bcp:13
http://hl7.org/fhir/ValueSet/consent-content-class
http://hl7.org/fhir/ValueSet/consent-content-code
http://hl7.org/fhir/ValueSet/consent-data-meaning
http://hl7.org/fhir/ValueSet/consent-performer
http://hl7.org/fhir/ValueSet/consent-policy
http://hl7.org/fhir/ValueSet/consent-provision-type
http://hl7.org/fhir/ValueSet/consent-scope
http://hl7.org/fhir/ValueSet/consent-state-codes
439031000124108
439021000124105
439041000124103
439081000124109
http://hl7.org/fhir/ValueSet/consistency-type
http://hl7.org/fhir/ValueSet/constraint-severity
http://hl7.org/fhir/ValueSet/contact-point-system
http://hl7.org/fhir/ValueSet/contact-point-use
http://hl7.org/fhir/ValueSet/contactentity-type
http://hl7.org/fhir/ValueSet/container-cap
32039001
61088005
425620007
http://hl7.org/fhir/ValueSet/container-material
http://hl7.org/fhir/ValueSet/contract-action
http://hl7.org/fhir/ValueSet/contract-actionstatus
http://hl7.org/fhir/ValueSet/contract-actorrole
http://hl7.org/fhir/ValueSet/contract-assetcontext
http://hl7.org/fhir/ValueSet/contract-assetscope
http://hl7.org/fhir/ValueSet/contract-assetsubtype
http://hl7.org/fhir/ValueSet/contract-assettype
http://hl7.org/fhir/ValueSet/contract-content-derivative
http://hl7.org/fhir/ValueSet/contract-data-meaning
http://hl7.org/fhir/ValueSet/contract-decision-mode
http://hl7.org/fhir/ValueSet/contract-definition-subtype
http://hl7.org/fhir/ValueSet/contract-definition-type
http://hl7.org/fhir/ValueSet/contract-expiration-type
http://hl7.org/fhir/ValueSet/contract-legalstate
http://hl7.org/fhir/ValueSet/contract-party-role
http://hl7.org/fhir/ValueSet/contract-publicationstatus
http://hl7.org/fhir/ValueSet/contract-scope
http://hl7.org/fhir/ValueSet/contract-security-category
http://hl7.org/fhir/ValueSet/contract-security-classification
http://hl7.org/fhir/ValueSet/contract-security-control
http://hl7.org/fhir/ValueSet/contract-signer-type
http://hl7.org/fhir/ValueSet/contract-status
http://hl7.org/fhir/ValueSet/contract-subtype
http://hl7.org/fhir/ValueSet/contract-term-subtype
http://hl7.org/fhir/ValueSet/contract-term-type
http://hl7.org/fhir/ValueSet/contract-type
http://hl7.org/fhir/ValueSet/contributor-type
http://hl7.org/fhir/ValueSet/copy-number-event
http://cancer.sanger.ac.uk/cancergenome/projects/cosmic
http://hl7.org/fhir/ValueSet/cosmic
http://hl7.org/fhir/ValueSet/coverage-class
http://hl7.org/fhir/ValueSet/coverage-copay-type
http://hl7.org/fhir/ValueSet/coverage-financial-exception
http://hl7.org/fhir/ValueSet/coverage-selfpay
http://terminology.hl7.org/ValueSet/v3-ActCoverageTypeCode
http://hl7.org/fhir/ValueSet/coverage-type
http://hl7.org/fhir/ValueSet/coverageeligibilityresponse-ex-auth-support
http://www.ama-assn.org/go/cpt
http://hl7.org/fhir/ValueSet/cpt-all
urn:iso:std:iso:4217
http://hl7.org/fhir/ValueSet/currencies
http://hl7.org/fhir/ValueSet/data-absent-reason
http://hl7.org/fhir/ValueSet/data-types
http://www.nlm.nih.gov/research/umls/rxnorm
http://hl7.org/fhir/ValueSet/dataelement-sdcobjectclass
http://hl7.org/fhir/ValueSet/dataelement-sdcobjectclassproperty
http://hl7.org/fhir/ValueSet/days-of-week
http://www.ncbi.nlm.nih.gov/projects/SNP
http://hl7.org/fhir/ValueSet/dbsnp
http://hl7.org/fhir/ValueSet/defined-types
http://hl7.org/fhir/ValueSet/definition-resource-types
http://hl7.org/fhir/ValueSet/definition-status
http://hl7.org/fhir/ValueSet/definition-topic
http://hl7.org/fhir/ValueSet/definition-use
900000000000003001
900000000000013009
http://hl7.org/fhir/ValueSet/designation-use
http://hl7.org/fhir/ValueSet/detectedissue-category
http://hl7.org/fhir/ValueSet/detectedissue-mitigation-action
http://hl7.org/fhir/ValueSet/detectedissue-severity
129264002
http://hl7.org/fhir/ValueSet/device-action
68219
68220
68221
68222
68223
68224
68226
532353
532354
532355
urn:iso:std:iso:11073:10101
http://hl7.org/fhir/ValueSet/device-component-property
http://hl7.org/fhir/ValueSet/device-definition-status
49062001
http://hl7.org/fhir/ValueSet/device-kind
http://hl7.org/fhir/ValueSet/device-nametype
C106046
C106045
C106047
C113844
C101673
C106038
urn:oid:2.16.840.1.113883.3.26.1.1
http://hl7.org/fhir/ValueSet/device-safety
http://hl7.org/fhir/ValueSet/device-statement-status
http://hl7.org/fhir/ValueSet/device-status-reason
http://hl7.org/fhir/ValueSet/device-status
http://hl7.org/fhir/ValueSet/device-type
http://hl7.org/fhir/ValueSet/devicemetric-type
http://hl7.org/fhir/ValueSet/diagnosis-role
182836005
http://hl7.org/fhir/ValueSet/diagnostic-based-on-snomed
http://hl7.org/fhir/ValueSet/diagnostic-report-status
http://hl7.org/fhir/ValueSet/diagnostic-service-sections
110030
110031
110032
110033
110034
110035
110036
110037
110010
110038
http://hl7.org/fhir/ValueSet/dicm-405-mediatype
182922004
http://hl7.org/fhir/ValueSet/diet-type
http://hl7.org/fhir/ValueSet/discriminator-type
nm
um
mm
km
http://hl7.org/fhir/ValueSet/distance-units
10154-3
10157-6
10160-0
10164-2
10183-2
10184-0
10187-3
10210-3
10216-0
10218-6
10223-6
10222-8
11329-0
11348-0
11369-6
57852-6
11493-4
11535-2
11537-8
18776-5
29299-5
29545-1
29549-3
29554-3
29762-2
30954-2
42344-2
42346-7
42348-3
42349-1
46240-8
46241-6
8648-8
8716-3
http://hl7.org/fhir/ValueSet/doc-section-codes
SCALE_TYP
Doc
http://hl7.org/fhir/ValueSet/doc-typecodes
18726-0
26436-6
26441-6
26442-4
27895-2
27896-0
27897-8
27898-6
28619-5
28634-4
34140-4
34775-7
47049-2
http://hl7.org/fhir/ValueSet/document-classcodes
http://hl7.org/fhir/ValueSet/document-mode
http://hl7.org/fhir/ValueSet/document-reference-status
http://hl7.org/fhir/ValueSet/document-relationship-type
http://hl7.org/fhir/ValueSet/dose-rate-type
ms
http://hl7.org/fhir/ValueSet/duration-units
http://hl7.org/fhir/ValueSet/effect-estimate-type
http://hl7.org/fhir/ValueSet/eligibilityrequest-purpose
http://hl7.org/fhir/ValueSet/eligibilityresponse-purpose
http://hl7.org/fhir/ValueSet/encounter-admit-source
http://hl7.org/fhir/ValueSet/encounter-diet
http://hl7.org/fhir/ValueSet/encounter-discharge-disposition
http://hl7.org/fhir/ValueSet/encounter-location-status
http://hl7.org/fhir/ValueSet/encounter-participant-type
71388002
243796009
272379006
http://hl7.org/fhir/ValueSet/encounter-reason
http://hl7.org/fhir/ValueSet/encounter-special-arrangements
http://hl7.org/fhir/ValueSet/encounter-special-courtesy
http://hl7.org/fhir/ValueSet/encounter-status
http://hl7.org/fhir/ValueSet/encounter-type
http://hl7.org/fhir/ValueSet/endpoint-connection-type
urn:ihe:pcc:handp:2008
urn:ihe:pcc:xphr:2007
urn:ihe:pcc:aps:2007
urn:ihe:pcc:xds-ms:2007
urn:ihe:pcc:edr:2007
urn:ihe:pcc:edes:2007
urn:ihe:pcc:apr:handp:2008
urn:ihe:pcc:apr:lab:2008
urn:ihe:pcc:apr:edu:2008
urn:ihe:pcc:irc:2008
urn:ihe:pcc:crc:2008
urn:ihe:pcc:cm:2008
urn:ihe:pcc:ic:2009
urn:ihe:pcc:tn:2007
urn:ihe:pcc:nn:2007
urn:ihe:pcc:ctn:2007
urn:ihe:pcc:edpn:2007
urn:ihe:pcc:hp:2008
urn:ihe:pcc:ldhp:2009
urn:ihe:pcc:lds:2009
urn:ihe:pcc:mds:2009
urn:ihe:pcc:nds:2010
urn:ihe:pcc:ppvs:2010
urn:ihe:pcc:trs:2011
urn:ihe:pcc:ets:2011
urn:ihe:pcc:its:2011
urn:ihe:iti:bppc:2007
urn:ihe:iti:bppc-sd:2007
urn:ihe:iti:xdw:2011:workflowDoc
urn:ihe:iti:dsg:detached:2014
urn:ihe:iti:dsg:enveloping:2014
urn:ihe:iti:xds-sd:pdf:2008
urn:ihe:iti:xds-sd:text:2008
urn:ihe:lab:xd-lab:2008
urn:ihe:rad:TEXT
urn:ihe:rad:PDF
urn:ihe:rad:CDA:ImagingReportStructuredHeadings:2013
urn:ihe:card:imaging:2011
urn:ihe:card:CRC:2012
urn:ihe:card:EPRC-IE:2014
urn:ihe:dent:TEXT
urn:ihe:dent:PDF
urn:ihe:dent:CDA:ImagingReportStructuredHeadings:2013
urn:ihe:pat:apsr:all:2010
urn:ihe:pat:apsr:cancer:all:2010
urn:ihe:pat:apsr:cancer:breast:2010
urn:ihe:pat:apsr:cancer:colon:2010
urn:ihe:pat:apsr:cancer:prostate:2010
urn:ihe:pat:apsr:cancer:thyroid:2010
urn:ihe:pat:apsr:cancer:lung:2010
urn:ihe:pat:apsr:cancer:skin:2010
urn:ihe:pat:apsr:cancer:kidney:2010
urn:ihe:pat:apsr:cancer:cervix:2010
urn:ihe:pat:apsr:cancer:endometrium:2010
urn:ihe:pat:apsr:cancer:ovary:2010
urn:ihe:pat:apsr:cancer:esophagus: 2010
urn:ihe:pat:apsr:cancer:stomach: 2010
urn:ihe:pat:apsr:cancer:liver:2010
urn:ihe:pat:apsr:cancer:pancreas: 2010
urn:ihe:pat:apsr:cancer:testis:2010
urn:ihe:pat:apsr:cancer:urinary_bladder:2010
urn:ihe:pat:apsr:cancer:lip_oral_cavity:2010
urn:ihe:pat:apsr:cancer:pharynx:2010
urn:ihe:pat:apsr:cancer:salivary_gland:2010
urn:ihe:pat:apsr:cancer:larynx:2010
urn:ihe:pharm:pre:2010
urn:ihe:pharm:padv:2010
urn:ihe:pharm:dis:2010
urn:ihe:pharm:pml:2013
urn:hl7-org:sdwg:ccda-structuredBody:1.1
urn:hl7-org:sdwg:ccda-nonXMLBody:1.1
urn:oid:1.3.6.1.4.1.19376.1.2.3
http://hl7.org/fhir/ValueSet/endpoint-payload-type
http://hl7.org/fhir/ValueSet/endpoint-status
http://www.ensembl.org
http://hl7.org/fhir/ValueSet/ensembl
http://hl7.org/fhir/ValueSet/enteral-route
http://hl7.org/fhir/ValueSet/entformula-additive
443031000124106
443051000124104
442911000124109
443021000124108
442971000124100
442981000124102
442991000124104
443011000124100
442961000124107
442951000124105
442941000124108
442921000124101
442931000124103
443361000124100
443401000124105
443491000124103
443501000124106
443421000124100
443471000124104
444431000124104
443451000124109
441561000124106
443461000124106
441531000124102
443561000124107
443481000124101
441571000124104
441591000124103
441601000124106
443351000124102
443771000124106
441671000124100
443111000124101
443431000124102
443411000124108
442651000124102
http://hl7.org/fhir/ValueSet/entformula-type
http://hl7.org/fhir/ValueSet/episode-of-care-status
http://hl7.org/fhir/ValueSet/episodeofcare-type
http://hl7.org/fhir/ValueSet/event-capability-mode
http://hl7.org/fhir/ValueSet/event-resource-types
http://hl7.org/fhir/ValueSet/request-resource-types
http://hl7.org/fhir/ValueSet/event-or-request-resource-types
http://hl7.org/fhir/ValueSet/event-status
http://hl7.org/fhir/ValueSet/event-timing
http://hl7.org/fhir/ValueSet/evidence-quality
http://hl7.org/fhir/ValueSet/evidence-variant-state
http://hl7.org/fhir/ValueSet/ex-benefitcategory
http://hl7.org/fhir/ValueSet/ex-diagnosis-on-admission
http://hl7.org/fhir/ValueSet/ex-diagnosisrelatedgroup
http://hl7.org/fhir/ValueSet/ex-diagnosistype
http://hl7.org/fhir/ValueSet/ex-onsettype
http://hl7.org/fhir/ValueSet/ex-payee-resource-type
http://hl7.org/fhir/ValueSet/ex-paymenttype
http://hl7.org/fhir/ValueSet/ex-procedure-type
http://hl7.org/fhir/ValueSet/ex-program-code
http://hl7.org/fhir/ValueSet/ex-revenue-center
LP43571-6
http://hl7.org/fhir/ValueSet/example-expansion
14647-2
35200-5
9342-7
http://hl7.org/fhir/ValueSet/example-extensional
acme-plasma
http://hl7.org/fhir/ValueSet/example-filter
lock
tbrottled
#hacked
http://hl7.org/fhir/ValueSet/example-hierarchical
5932-9
http://hl7.org/fhir/ValueSet/example-intensional
http://hl7.org/fhir/ValueSet/examplescenario-actor-type
http://hl7.org/fhir/ValueSet/expansion-parameter-source
http://hl7.org/fhir/ValueSet/expansion-processing-rule
http://hl7.org/fhir/ValueSet/explanationofbenefit-status
http://hl7.org/fhir/ValueSet/exposure-state
http://hl7.org/fhir/ValueSet/expression-language
http://hl7.org/fhir/ValueSet/extension-context-type
705383004
http://hl7.org/fhir/ValueSet/feeding-device
http://hl7.org/fhir/ValueSet/filter-operator
http://hl7.org/fhir/ValueSet/financial-taskcode
http://hl7.org/fhir/ValueSet/financial-taskinputtype
http://hl7.org/fhir/ValueSet/flag-category
http://hl7.org/fhir/ValueSet/flag-code
http://hl7.org/fhir/ValueSet/flag-priority
http://hl7.org/fhir/ValueSet/flag-status
http://hl7.org/fhir/ValueSet/fm-conditions
http://hl7.org/fhir/ValueSet/fm-itemtype
http://hl7.org/fhir/ValueSet/fm-status
83418008
http://hl7.org/fhir/ValueSet/focal-subject
255620007
http://hl7.org/fhir/ValueSet/food-type
http://ihe.net/fhir/ValueSet/IHE.FormatCode.codesystem
http://hl7.org/fhir/ValueSet/forms
http://hl7.org/fhir/ValueSet/fundsreserve
http://hl7.org/fhir/ValueSet/gender-identity
http://www.genenames.org
http://hl7.org/fhir/ValueSet/genenames
http://hl7.org/fhir/ValueSet/goal-acceptance-status
http://hl7.org/fhir/ValueSet/goal-achievement
http://hl7.org/fhir/ValueSet/goal-category
http://hl7.org/fhir/ValueSet/goal-priority
http://hl7.org/fhir/ValueSet/goal-relationship-type
32485007
308283009
442137000
386216000
http://hl7.org/fhir/ValueSet/goal-start-event
http://hl7.org/fhir/ValueSet/goal-status-reason
http://hl7.org/fhir/ValueSet/goal-status
http://hl7.org/fhir/ValueSet/graph-compartment-rule
http://hl7.org/fhir/ValueSet/graph-compartment-use
http://hl7.org/fhir/ValueSet/group-measure
http://hl7.org/fhir/ValueSet/group-type
http://hl7.org/fhir/ValueSet/guidance-response-status
http://hl7.org/fhir/ValueSet/guide-page-generation
http://hl7.org/fhir/ValueSet/guide-parameter-code
http://hl7.org/fhir/ValueSet/handling-condition
http://hl7.org/fhir/ValueSet/history-absent-reason
http://hl7.org/fhir/ValueSet/history-status
http://hl7.org/fhir/ValueSet/hl7-work-group
http://hl7.org/fhir/ValueSet/http-operations
http://hl7.org/fhir/ValueSet/http-verb
http://hl7.org/fhir/ValueSet/icd-10-procedures
123456
DIAG-1
123457
DIAG-1a
987654
DIAG-2
DIAG-3
112233
DIAG-4
997755
DIAG-5
321789
DIAG-6
http://hl7.org/fhir/sid/icd-10
http://hl7.org/fhir/ValueSet/icd-10
http://hl7.org/fhir/ValueSet/identifier-type
http://hl7.org/fhir/ValueSet/identifier-use
http://hl7.org/fhir/ValueSet/identity-assuranceLevel
http://hl7.org/fhir/ValueSet/imagingstudy-status
http://hl7.org/fhir/ValueSet/immunization-evaluation-dose-status-reason
http://hl7.org/fhir/ValueSet/immunization-evaluation-dose-status
http://hl7.org/fhir/ValueSet/immunization-evaluation-status
1857005
397430003
14189004
36989005
36653000
76902006
709410003
27836007
398102009
http://hl7.org/fhir/ValueSet/immunization-evaluation-target-disease
http://hl7.org/fhir/ValueSet/immunization-function
http://hl7.org/fhir/ValueSet/immunization-funding-source
http://hl7.org/fhir/ValueSet/immunization-origin
http://hl7.org/fhir/ValueSet/immunization-program-eligibility
429060002
281657000
http://hl7.org/fhir/ValueSet/immunization-reason
30981-5
30980-7
59777-3
59778-1
http://hl7.org/fhir/ValueSet/immunization-recommendation-date-criterion
77176002
77386006
http://hl7.org/fhir/ValueSet/immunization-recommendation-reason
http://hl7.org/fhir/ValueSet/immunization-recommendation-status
http://hl7.org/fhir/ValueSet/immunization-recommendation-target-disease
http://hl7.org/fhir/ValueSet/immunization-route
Right arm
http://hl7.org/fhir/ValueSet/immunization-site
310376006
http://hl7.org/fhir/ValueSet/immunization-status-reason
http://hl7.org/fhir/ValueSet/immunization-status
http://hl7.org/fhir/ValueSet/immunization-subpotent-reason
http://hl7.org/fhir/ValueSet/immunization-target-disease
http://hl7.org/fhir/ValueSet/implantStatus
http://hl7.org/fhir/ValueSet/inactive
ONLINE
OFFLINE
NEARLINE
UNAVAILABLE
http://hl7.org/fhir/ValueSet/instance-availability
http://hl7.org/fhir/ValueSet/insuranceplan-applicability
http://hl7.org/fhir/ValueSet/insuranceplan-type
http://hl7.org/fhir/ValueSet/intervention
271336007
160237006
http://hl7.org/fhir/ValueSet/investigation-sets
http://hl7.org/fhir/ValueSet/invoice-priceComponentType
http://hl7.org/fhir/ValueSet/invoice-status
AG
AQ
AX
AZ
BJ
BO
BQ
BV
BW
BY
CU
DJ
DZ
EG
EH
FJ
FK
FO
GA
GG
GH
GM
GQ
GS
GW
GY
HK
HN
HT
IL
IQ
JM
JO
KE
KG
KH
KI
KM
KN
KP
KW
KY
KZ
MG
MK
ML
MQ
MV
MW
MZ
OM
PK
RW
SJ
SK
SM
SX
SY
SZ
TH
TJ
TK
TO
TV
TZ
UG
UZ
VE
VU
WF
WS
YE
YT
ZA
ZM
ZW
urn:iso:std:iso:3166
http://hl7.org/fhir/ValueSet/iso3166-1-2
[A-Z]{3}
http://hl7.org/fhir/ValueSet/iso3166-1-3
[0-9]{3}
http://hl7.org/fhir/ValueSet/iso3166-1-N
http://hl7.org/fhir/ValueSet/issue-severity
http://hl7.org/fhir/ValueSet/issue-type
http://hl7.org/fhir/ValueSet/item-type
urn:iso:std:iso:3166:-2
http://unstats.un.org/unsd/methods/m49/m49.htm
region
http://hl7.org/fhir/ValueSet/jurisdiction
http://hl7.org/fhir/ValueSet/knowledge-resource-types
http://hl7.org/fhir/ValueSet/language-preference-type
ar
bn
cs
de
de-AT
de-CH
de-DE
el
en
en-AU
en-CA
en-GB
en-IN
en-NZ
en-SG
en-US
es
es-AR
es-ES
es-UY
fi
fr
fr-BE
fr-CH
fr-FR
fy
fy-NL
hi
hr
it
it-CH
it-IT
ja
ko
nl
nl-BE
nl-NL
no-NO
pl
pt
pt-BR
ru
ru-RU
sr-RS
sv
sv-SE
te
zh
zh-CN
zh-HK
zh-SG
zh-TW
http://hl7.org/fhir/ValueSet/languages
18262-6
13457-7
http://hl7.org/fhir/ValueSet/ldlcholesterol-codes
http://hl7.org/fhir/ValueSet/library-type
http://hl7.org/fhir/ValueSet/link-type
http://hl7.org/fhir/ValueSet/linkage-type
http://hl7.org/fhir/ValueSet/list-empty-reason
http://hl7.org/fhir/ValueSet/list-example-codes
urn:oid:1.2.36.1.2001.1001.101.104.16592
http://hl7.org/fhir/ValueSet/list-item-flag
http://hl7.org/fhir/ValueSet/list-mode
http://hl7.org/fhir/ValueSet/list-order
http://hl7.org/fhir/ValueSet/list-status
http://hl7.org/fhir/ValueSet/location-mode
http://hl7.org/fhir/ValueSet/location-physical-type
http://hl7.org/fhir/ValueSet/location-status
http://hl7.org/fhir/ValueSet/manifestation-or-symptom
http://hl7.org/fhir/ValueSet/map-context-type
http://hl7.org/fhir/ValueSet/map-group-type-mode
http://hl7.org/fhir/ValueSet/map-input-mode
http://hl7.org/fhir/ValueSet/map-model-mode
http://hl7.org/fhir/ValueSet/map-source-list-mode
http://hl7.org/fhir/ValueSet/map-target-list-mode
http://hl7.org/fhir/ValueSet/map-transform
http://hl7.org/fhir/ValueSet/marital-status
http://hl7.org/fhir/ValueSet/match-grade
http://hl7.org/fhir/ValueSet/measure-data-usage
http://hl7.org/fhir/ValueSet/measure-improvement-notation
http://hl7.org/fhir/ValueSet/measure-population
http://hl7.org/fhir/ValueSet/measure-report-status
http://hl7.org/fhir/ValueSet/measure-report-type
http://hl7.org/fhir/ValueSet/measure-scoring
http://hl7.org/fhir/ValueSet/measure-type
http://hl7.org/fhir/ValueSet/med-admin-perform-function
http://hl7.org/fhir/ValueSet/dicom-cid29
http://hl7.org/fhir/ValueSet/media-modality
http://hl7.org/fhir/ValueSet/media-type
260419006
http://hl7.org/fhir/ValueSet/media-view
http://hl7.org/fhir/ValueSet/medication-admin-category
http://hl7.org/fhir/ValueSet/medication-admin-status
http://hl7.org/fhir/ValueSet/medication-as-needed-reason
410942007
373873005
106181007
http://hl7.org/fhir/ValueSet/medication-codes
421967003
http://hl7.org/fhir/ValueSet/medication-form-codes
http://hl7.org/fhir/ValueSet/medication-statement-category
http://hl7.org/fhir/ValueSet/medication-statement-status
http://hl7.org/fhir/ValueSet/medication-status
http://hl7.org/fhir/ValueSet/medicationdispense-category
http://hl7.org/fhir/ValueSet/medicationdispense-performer-function
http://hl7.org/fhir/ValueSet/medicationdispense-status-reason
http://hl7.org/fhir/ValueSet/medicationdispense-status
http://hl7.org/fhir/ValueSet/medicationknowledge-characteristic
http://hl7.org/fhir/ValueSet/medicationknowledge-package-type
http://hl7.org/fhir/ValueSet/medicationknowledge-status
http://hl7.org/fhir/ValueSet/medicationrequest-category
http://hl7.org/fhir/ValueSet/medicationrequest-course-of-therapy
http://hl7.org/fhir/ValueSet/medicationrequest-intent
http://hl7.org/fhir/ValueSet/medicationrequest-status-reason
http://hl7.org/fhir/ValueSet/medicationrequest-status
http://hl7.org/fhir/ValueSet/message-events
http://hl7.org/fhir/ValueSet/message-reason-encounter
http://hl7.org/fhir/ValueSet/message-significance-category
http://hl7.org/fhir/ValueSet/message-transport
http://hl7.org/fhir/ValueSet/messageheader-response-request
http://hl7.org/fhir/ValueSet/metric-calibration-state
http://hl7.org/fhir/ValueSet/metric-calibration-type
http://hl7.org/fhir/ValueSet/metric-category
http://hl7.org/fhir/ValueSet/metric-color
http://hl7.org/fhir/ValueSet/metric-operational-status
http://hl7.org/fhir/ValueSet/mimetypes
http://hl7.org/fhir/ValueSet/missing-tooth-reason
28647000
22836000
72511004
226760005
226887002
102263004
74242007
227415002
264331002
227518002
44027008
226529007
227210005
http://hl7.org/fhir/ValueSet/modified-foodtype
Prefix Family Given Suffix
Prefix Given Family Suffix
http://hl7.org/fhir/ValueSet/name-assembly-order
Academic
Nobility
Honorific
Acquired
Middle Name
Call me
Voorvoegsel
http://hl7.org/fhir/ValueSet/name-part-qualifier
http://hl7.org/fhir/ValueSet/name-use
http://hl7.org/fhir/ValueSet/name-v3-representation
http://hl7.org/fhir/ValueSet/namingsystem-identifier-type
http://hl7.org/fhir/ValueSet/namingsystem-type
http://hl7.org/fhir/ValueSet/narrative-status
http://hl7.org/fhir/ValueSet/network-type
http://healthit.gov/nhin/purposeofuse
http://hl7.org/fhir/ValueSet/nhin-purposeofuse
http://hl7.org/fhir/ValueSet/note-type
33463005
39972003
88480006
226355009
http://hl7.org/fhir/ValueSet/nutrient-code
http://hl7.org/fhir/ValueSet/object-lifecycle-events
http://hl7.org/fhir/ValueSet/object-role
http://hl7.org/fhir/ValueSet/observation-category
http://hl7.org/fhir/ValueSet/observation-codes
http://hl7.org/fhir/ValueSet/observation-interpretation
272394005
386053000
http://hl7.org/fhir/ValueSet/observation-methods
http://hl7.org/fhir/ValueSet/observation-range-category
http://hl7.org/fhir/ValueSet/observation-statistics
http://hl7.org/fhir/ValueSet/observation-status
85353-1
9279-1
8867-4
2708-6
8310-5
8302-2
9843-4
29463-7
39156-5
85354-9
8480-6
8462-4
8478-0
http://hl7.org/fhir/ValueSet/observation-vitalsignresult
http://hl7.org/fhir/ValueSet/operation-kind
http://hl7.org/fhir/ValueSet/operation-outcome
http://hl7.org/fhir/ValueSet/operation-parameter-use
http://hl7.org/fhir/ValueSet/oral-prosthodontic-material
http://hl7.org/fhir/ValueSet/organization-role
http://hl7.org/fhir/ValueSet/organization-type
http://hl7.org/fhir/ValueSet/orientation-type
http://hl7.org/fhir/ValueSet/parameter-group
http://hl7.org/fhir/ValueSet/parent-relationship-codes
125676002
223366009
394730007
http://hl7.org/fhir/ValueSet/participant-role
http://hl7.org/fhir/ValueSet/participantrequired
110150
110151
110152
110153
110154
110155
http://hl7.org/fhir/ValueSet/participation-role-type
http://hl7.org/fhir/ValueSet/participationstatus
http://hl7.org/fhir/ValueSet/patient-contactrelationship
http://hl7.org/fhir/ValueSet/payeetype
http://hl7.org/fhir/ValueSet/payment-adjustment-reason
http://hl7.org/fhir/ValueSet/payment-status
http://hl7.org/fhir/ValueSet/payment-type
http://hl7.org/fhir/ValueSet/performer-function
http://hl7.org/fhir/ValueSet/performer-role
http://hl7.org/fhir/ValueSet/permitted-data-type
http://hl7.org/fhir/ValueSet/plan-definition-type
http://hl7.org/fhir/ValueSet/postal-address-use
http://hl7.org/fhir/ValueSet/practitioner-specialty
http://hl7.org/fhir/ValueSet/precision-estimate-type
703763000
http://hl7.org/fhir/ValueSet/prepare-patient-prior-specimen-collection
http://hl7.org/fhir/ValueSet/probability-distribution-type
24642003
409063005
409073007
387713003
103693007
46947000
410606002
http://hl7.org/fhir/ValueSet/procedure-category
http://hl7.org/fhir/ValueSet/procedure-code
18949003
30549001
241031001
35963001
225164002
447346005
229506003
274441001
394725008
359825008
http://hl7.org/fhir/ValueSet/procedure-followup
183932001
416406003
416237000
428119001
416064006
416432009
183944003
394908001
http://hl7.org/fhir/ValueSet/procedure-not-performed-reason
385669000
385671000
385670004
http://hl7.org/fhir/ValueSet/procedure-outcome
http://hl7.org/fhir/ValueSet/procedure-progress-status-codes
http://hl7.org/fhir/ValueSet/procedure-reason
http://hl7.org/fhir/ValueSet/process-priority
http://hl7.org/fhir/ValueSet/product-category
http://hl7.org/fhir/ValueSet/product-status
http://hl7.org/fhir/ValueSet/product-storage-scale
http://hl7.org/fhir/ValueSet/program
http://hl7.org/fhir/ValueSet/property-representation
http://hl7.org/fhir/ValueSet/provenance-activity-type
http://hl7.org/fhir/ValueSet/provenance-agent-role
http://hl7.org/fhir/ValueSet/provenance-agent-type
http://hl7.org/fhir/ValueSet/provenance-entity-role
http://hl7.org/fhir/ValueSet/provenance-history-agent-type
Created
Updated
Stopped/Ended/Aborted
Held
Released
Activated
Mark Entered-in-error
Reactivated
http://hl7.org/fhir/ValueSet/provenance-history-record-activity
http://hl7.org/fhir/ValueSet/provider-qualification
http://nucc.org/provider-taxonomy
http://hl7.org/fhir/ValueSet/provider-taxonomy
http://hl7.org/fhir/ValueSet/publication-status
http://hl7.org/fhir/ValueSet/quality-type
http://hl7.org/fhir/ValueSet/quantity-comparator
http://hl7.org/fhir/ValueSet/question-max-occurs
http://hl7.org/fhir/ValueSet/questionnaire-answers-status
http://hl7.org/fhir/ValueSet/questionnaire-answers
273601006
273820006
273479001
273384008
304784009
http://hl7.org/fhir/ValueSet/questionnaire-category
http://hl7.org/fhir/ValueSet/questionnaire-display-category
http://hl7.org/fhir/ValueSet/questionnaire-enable-behavior
http://hl7.org/fhir/ValueSet/questionnaire-enable-operator
http://hl7.org/fhir/ValueSet/questionnaire-item-control
http://hl7.org/fhir/ValueSet/questionnaire-questions
http://hl7.org/fhir/ValueSet/questionnaire-usage-mode
http://hl7.org/fhir/ValueSet/questionnaireresponse-mode
http://hl7.org/fhir/ValueSet/reaction-event-certainty
http://hl7.org/fhir/ValueSet/reaction-event-severity
http://hl7.org/fhir/ValueSet/reason-medication-given-codes
242990004
182895007
http://hl7.org/fhir/ValueSet/reason-medication-not-given-codes
266710000
410684002
http://hl7.org/fhir/ValueSet/reason-medication-status-codes
http://hl7.org/fhir/ValueSet/recommendation-strength
http://www.ncbi.nlm.nih.gov/nuccore
http://hl7.org/fhir/ValueSet/ref-sequences
http://hl7.org/fhir/ValueSet/reference-handling-policy
http://hl7.org/fhir/ValueSet/reference-version-rules
http://terminology.hl7.org/ValueSet/v3-Race
248153007
248152002
http://hl7.org/fhir/ValueSet/referencerange-appliesto
http://hl7.org/fhir/ValueSet/referencerange-meaning
http://hl7.org/fhir/ValueSet/rejection-criteria
http://hl7.org/fhir/ValueSet/related-artifact-type
http://hl7.org/fhir/ValueSet/related-claim-relationship
http://hl7.org/fhir/ValueSet/relation-type
http://hl7.org/fhir/ValueSet/relationship
http://hl7.org/fhir/ValueSet/remittance-outcome
http://hl7.org/fhir/ValueSet/report-action-result-codes
http://hl7.org/fhir/ValueSet/report-codes
http://hl7.org/fhir/ValueSet/report-participant-type
http://hl7.org/fhir/ValueSet/report-result-codes
http://hl7.org/fhir/ValueSet/report-status-codes
http://hl7.org/fhir/ValueSet/repository-type
http://hl7.org/fhir/ValueSet/request-intent
http://hl7.org/fhir/ValueSet/request-priority
http://hl7.org/fhir/ValueSet/request-status
http://hl7.org/fhir/ValueSet/research-element-type
http://hl7.org/fhir/ValueSet/research-study-objective-type
http://hl7.org/fhir/ValueSet/research-study-phase
http://hl7.org/fhir/ValueSet/research-study-prim-purp-type
http://hl7.org/fhir/ValueSet/research-study-reason-stopped
http://hl7.org/fhir/ValueSet/research-study-status
http://hl7.org/fhir/ValueSet/research-subject-status
http://hl7.org/fhir/ValueSet/resource-aggregation-mode
http://hl7.org/fhir/ValueSet/resource-security-category
http://hl7.org/fhir/ValueSet/resource-slicing-rules
http://hl7.org/fhir/ValueSet/resource-status
http://hl7.org/fhir/ValueSet/resource-type-link
http://hl7.org/fhir/ValueSet/resource-types
http://hl7.org/fhir/ValueSet/resource-validation-mode
http://hl7.org/fhir/ValueSet/response-code
http://hl7.org/fhir/ValueSet/restful-capability-mode
http://hl7.org/fhir/ValueSet/restful-security-service
http://hl7.org/fhir/ValueSet/risk-estimate-type
http://hl7.org/fhir/ValueSet/risk-probability
284009009
http://hl7.org/fhir/ValueSet/route-codes
http://hl7.org/fhir/ValueSet/search-comparator
http://hl7.org/fhir/ValueSet/search-entry-mode
http://hl7.org/fhir/ValueSet/search-modifier-code
http://hl7.org/fhir/ValueSet/search-param-type
http://hl7.org/fhir/ValueSet/search-xpath-usage
http://hl7.org/fhir/ValueSet/secondary-finding
http://terminology.hl7.org/ValueSet/v3-ConfidentialityClassification
http://terminology.hl7.org/ValueSet/v3-InformationSensitivityPolicy
http://terminology.hl7.org/ValueSet/v3-Compartment
http://terminology.hl7.org/ValueSet/v3-SecurityIntegrityObservationValue
http://terminology.hl7.org/ValueSet/v3-SecurityControlObservationValue
http://terminology.hl7.org/ValueSet/v3-ActUSPrivacyLaw
http://hl7.org/fhir/ValueSet/security-labels
http://hl7.org/fhir/ValueSet/security-role-type
https://precision.fda.gov/apps/
https://precision.fda.gov/jobs/
http://hl7.org/fhir/ValueSet/sequence-quality-method
https://precision.fda.gov/files/
http://hl7.org/fhir/ValueSet/sequence-quality-standardSequence
http://hl7.org/fhir/ValueSet/sequence-referenceSeq
http://hl7.org/fhir/ValueSet/sequence-species
http://hl7.org/fhir/ValueSet/sequence-type
http://www.sequenceontology.org
http://hl7.org/fhir/ValueSet/sequenceontology
http://hl7.org/fhir/ValueSet/series-performer-function
http://hl7.org/fhir/ValueSet/service-category
http://hl7.org/fhir/ValueSet/service-modifiers
http://hl7.org/fhir/ValueSet/service-pharmacy
http://hl7.org/fhir/ValueSet/service-place
http://hl7.org/fhir/ValueSet/service-product
http://hl7.org/fhir/ValueSet/service-provision-conditions
http://hl7.org/fhir/ValueSet/service-referral-method
http://hl7.org/fhir/ValueSet/service-type
http://hl7.org/fhir/ValueSet/service-uscls
108252007
363679005
http://hl7.org/fhir/ValueSet/servicerequest-category
47545007
286812008
243144002
243150007
59427005
http://hl7.org/fhir/ValueSet/servicerequest-orderdetail
http://hl7.org/fhir/ValueSet/sibling-relationship-codes
urn:iso-astm:E1762-95:2013
http://hl7.org/fhir/ValueSet/signature-type
http://hl7.org/fhir/ValueSet/slotstatus
http://hl7.org/fhir/ValueSet/smart-capabilities
http://hl7.org/fhir/ValueSet/sort-direction
http://hl7.org/fhir/ValueSet/spdx-license
http://hl7.org/fhir/ValueSet/special-values
129316008
129314006
129300006
129304002
129323009
73416001
225113003
70777001
386089008
278450005
http://hl7.org/fhir/ValueSet/specimen-collection-method
http://example.com
http://hl7.org/fhir/ValueSet/specimen-collection-priority
http://hl7.org/fhir/ValueSet/specimen-collection
http://hl7.org/fhir/ValueSet/specimen-contained-preference
706041008
http://hl7.org/fhir/ValueSet/specimen-container-type
http://hl7.org/fhir/ValueSet/specimen-processing-procedure
http://hl7.org/fhir/ValueSet/specimen-status
http://hl7.org/fhir/ValueSet/standards-status
http://hl7.org/fhir/ValueSet/strand-type
http://hl7.org/fhir/ValueSet/structure-definition-kind
http://hl7.org/fhir/ValueSet/study-type
http://hl7.org/fhir/ValueSet/subject-type
http://hl7.org/fhir/ValueSet/subscriber-relationship
http://hl7.org/fhir/ValueSet/subscription-channel-type
http://hl7.org/fhir/ValueSet/subscription-status
http://hl7.org/fhir/ValueSet/subscription-tag
http://hl7.org/fhir/ValueSet/substance-category
105590001
http://hl7.org/fhir/ValueSet/substance-status
442901000124106
444331000124106
443391000124108
444321000124108
444361000124102
444401000124107
444381000124107
444371000124109
443441000124107
http://hl7.org/fhir/ValueSet/supplement-type
260787004
http://hl7.org/fhir/ValueSet/supply-item
http://hl7.org/fhir/ValueSet/supplydelivery-status
http://hl7.org/fhir/ValueSet/supplydelivery-type
http://hl7.org/fhir/ValueSet/supplyrequest-kind
http://hl7.org/fhir/ValueSet/supplyrequest-reason
http://hl7.org/fhir/ValueSet/supplyrequest-status
http://hl7.org/fhir/ValueSet/surface
http://hl7.org/fhir/ValueSet/synthesis-type
http://hl7.org/fhir/ValueSet/system-restful-interaction
http://hl7.org/fhir/ValueSet/task-code
http://hl7.org/fhir/ValueSet/task-intent
http://hl7.org/fhir/ValueSet/task-status
http://hl7.org/fhir/ValueSet/teeth
urn:oid:2.16.840.1.113883.3.1937.98.5.8
http://hl7.org/fhir/ValueSet/template-status-code
http://hl7.org/fhir/ValueSet/testscript-operation-codes
http://hl7.org/fhir/ValueSet/testscript-profile-destination-types
http://hl7.org/fhir/ValueSet/testscript-profile-origin-types
228053002
439091000124107
228049004
441881000124103
441761000124103
441751000124100
228059003
441791000124106
228055009
228056005
441771000124105
228057001
228058006
228060008
http://hl7.org/fhir/ValueSet/texture-code
https://www.iana.org/time-zones
http://hl7.org/fhir/ValueSet/timezones
http://hl7.org/fhir/ValueSet/timing-abbreviation
http://hl7.org/fhir/ValueSet/tooth
http://hl7.org/fhir/ValueSet/transaction-mode
http://hl7.org/fhir/ValueSet/trigger-type
http://hl7.org/fhir/ValueSet/type-derivation-rule
http://hl7.org/fhir/ValueSet/type-restful-interaction
cm
[in_i]
http://hl7.org/fhir/ValueSet/ucum-bodylength
Cel
[degF]
http://hl7.org/fhir/ValueSet/ucum-bodytemp
kg
[lb_av]
http://hl7.org/fhir/ValueSet/ucum-bodyweight
%/100{WBC}
%{0to3Hours}
%{Abnormal}
%{Activity}
%{BasalActivity}
%{Binding}
%{Blockade}
%{Carboxyhemoglobin}
%{Conversion}
%{Cound}
%{EosSeen}
%{Excretion}
%{Fat}
%{FetalErythrocytes}
%{Hemoglobin}
%{HemoglobinA1C}
%{HemoglobinSaturation}
%{Hemolysis}
%{HumanResponse}
%{Index}
%{Inhibition}
%{Live}
%{Negative Control}
%{Normal}
%{NormalControl}
%{NormalPooledPlasma}
%{ofAvailable}
%{ofBacteria}
%{OfLymphocytes}
%{OfWBCs}
%{Oxygen}
%{Positive}
%{Precipitate}
%{Reactivity}
%{response}
%{risk}
%{SpermMotility}
%{Total}
%{TotalProtein}
%{Tot'Cholesterol}
%{Tot'Hgb}
%{Uptake}
%{vol}
%{WeightToWeight}
/(12.h)
/[arb'U]
/[HPF]
/[iU]
/[LPF]
/{Entity}
/{oif}
/{Specimen}
/{tot}
/10*10
/10*12
/10*12{rbc}
/10*6
/10*9
/100
/100{cells}
/100{neutrophils}
/100{spermatozoa}
/100{WBC}
/100{WBCs}
/a
/cm[H2O]
/d
/dL
/g
/g{creat}
/g{hgb}
/g{tot'nit}
/g{tot'prot}
/g{wet'tis}
/h
/kg
/kg{body'wt}
/L
/m2
/mg
/min
/mL
/mm3
/mmol
/mo
/s
/U
/ug
/uL
/wk
[APL'U]
[APL'U]/mL
[arb'U]
[arb'U]/L
[arb'U]/mL
[AU]
[BAU]
[beth'U]
[CFU]
[CFU]/L
[CFU]/mL
[Ch]
[cin_i]
[cup_us]
[dr_av]
[drp]
[drp]/[HPF]
[drp]/h
[drp]/min
[drp]/mL
[drp]/s
[fdr_us]
[foz_br]
[foz_us]
[ft_i]
[fth_i]
[gal_br]
[gal_us]
[GPL'U]
[gr]
[iU]
[IU]/(2.h)
[IU]/(24.h)
[IU]/10*9{RBCs}
[IU]/d
[IU]/dL
[IU]/g
[IU]/g{Hb}
[iU]/g{Hgb}
[IU]/h
[IU]/kg
[IU]/kg/d
[IU]/L
[IU]/min
[IU]/mL
[mi_i]
[mi_us]
[min_us]
[MPL'U]
[nmi_i]
[oz_av]
[oz_tr]
[pH]
[pi].rad/min
[ppb]
[ppm]
[ppm]{v/v}
[pptr]
[ppth]
[psi]
[pt_br]
[qt_br]
[qt_us]
[sft_i]
[sin_i]
[ston_av]
[syd_i]
[tbs_us]
[tb'U]
[todd'U]
[tsp_us]
[yd_i]
{# of calculi}
{# of donor informative markers}
{# of fetuses}
{# of informative markers}
{#}
{2 or 3 times}/d
{3 times}/d
{4 times}/d
{5 times}/d
{absorbance}
{Absorbance'U}
{Absorbance'U}/mL
{activity}
{ActivityCoefficient}
{AHF'U}
{AntibodyResponse'U}
{Applicator}
{APS'U}
{AspirinReaction'U}
{Bead}
{Beats}/min
{Bottle}
{Bowls}/d
{Breaths}/min
{CAE'U}
{CagRepeat}
{Can}
{Cans}/wk
{Capsule}
{Cell}
{cells}
{cells}/[HPF]
{Cells}/mL
{cells}/uL
{CfTiter}
{cfu}
{cfu}/mL
{CGG_repeats}
{CGG}
{CH100'U}
{clock time}
{clock_time}
{ComplementActivityEnzyme'U}
{ComplementCH100'U}
{ComplementCH50'U}
{copies}/mL
{copies}/ug
{Copies}/uL
{Count}
{Counts}/min
{Dalton}
{DdTiter}
{DeltaOpticalDensity}
{Dilution}
{Disintegrations}/min
{Dose}
{Drinks}/d
{Each}
{Ehrlich'U}
{Ehrlich'U}/(2.h)
{Ehrlich'U}/100.g
{Ehrlich'U}/d
{Ehrlich'U}/dL
{Ehrlich'U}/mL
{EIAIndex}
{EIATiter}
{EIA'U}
{EIA'U}/U
{ElisaIndex}
{ELISA'U}
{Elisa'U}/mL
{ElisaValue}
{ERY}/uL
{Events}
{FluorescenceIntensity'U}
U{G}
{GliadinIndexValue}
{G-PortionPhospholipids}
{HaTiter}
{IfaIndex}
{IfaTiter}
{IgAAntiphosphatidyleserine'U}
{IgAPhospholipid'U}
{IgGAntiphosphatidyleserine'U}
{IgGIndex}
{IgMAntiphosphatidyleserine'U}
{IgMIndex}
{ImmuneComplex'U}
{ImmuneStatusRatio}
{Immunity}
{Index_val}
{index}
{IndexValue}
{InhaledTobaccoUseAmountYears}
{InhaledTobaccoUsePacks}/d
{INR}
{INR'unit}
{JDF'U}
{JDF'U}/L
{JuvenileDiabetesFound'U}
{KCT'U}
{KRONU'U}/L
{KRONU'U}/mL
{lgCopies}/ml
{log_copies}/mL
{log_IU}/mL
{LymeIndexValue}
{M.o.M.}
{M.o.M}
{Markers}
{minidrp}
{Molecule}/{Platelet}
{M-PortionPhospholipids}
{MPS'U}
{MPS'U}/mL
{MultOfMean}
{NonspecificOunce}
{Number}
{OD_unit}
{Once}/d
{OpticalDensity}
{OpticalDensityIndex}
{OpticalDensityRatio}
{P2Y12 Reaction Units}
{Package}
{Packs}/d
{PackYears}
{Patch}
{Percentile}
{Pill}
{Pouches}/wk
{RadioactiveT3UptakeRatio}
{ratio}
{RBC}/uL
{RecTiter}
{Relative'U}
{RelativeViscosity}
{RPI'U}
{RubellaVirus}
{SatIndex}
{Scoop}
{ScoreOf}
{shift}
{spermatozoa}/mL
{spray}
{StandardDeviation}
{StandardIgA'U}
{StandardIgG'U}
{StandardIgM'U}
{StdDeviation'U}
{StimulatingIndex}
{Streptozyme'U}
{ThyroxinUptake'U}
{TIBC'U}
{Times}/wk
{Tine'U}
{titer}
{ToxoplasmaIndexValue}
{Vial}
{Volume}/{Vvolume}
{WeeksDays}
{WhiteBloodCell}
1/d
1/min
10*12/L
10*3
10*3.{RBC}
10*3.U
10*3/L
10*3/mL
10*3/uL
10*3{Copies}/mL
10*-3{Polarization'U}
10*5
10*6
10*6.[iU]
10*6.eq/mL
10*6.U
10*6/{Specimen}
10*6/kg
10*6/L
10*6/mL
10*6/mm3
10*6/uL
10*-6{Immunofluorescence'U}
10*8
10*9/L
10*9/mL
10*9/uL
10.L/(min.m2)
10.L/min
10.uN.s/(cm.m2)
10.uN.s/cm
10.uN.s/cm2
A/m
bar
cL
cm[H2O]
cm[H2O]/(s.m)
cm[H2O]/L/s
cm[Hg]
cm2
cm2/s
cm3
cP
cSt
dB
deg
deg/s
dg
dL
dm
dm2/s2
eq/L
eq/mL
eq/mmol
eq/umol
erg
eV
fg
fL
fL/nL
fmol
fmol/g
fmol/L
fmol/mg
fmol/mL
g.m
g.m/({hb}.m2)
g.m/{hb}
g/(100.g)
g/(12.h)
g/(24.h)
g/(3.d)
g/(4.h)
g/(48.h)
g/(5.h)
g/(6.h)
g/(72.h)
g/(8.h)
g/(8.kg.h)
g/(kg.h)
g/(kg.min)
g/{TotalWeight}
g/d
g/dL
g/g
g/g{Cre}
g/g{creat}
g/g{tissue}
g/h
g/h/m2
g/kg
g/kg/d
g/L
g/m2
g/mg
g/min
g/mL
g/mmol
g/mmol{creat}
g/mol
GBq
hL
Hz
J/L
K/W
k[IU]/L
k[IU]/mL
kat/kg
kat/L
kBq
kcal
kcal/(8.h)
kcal/h
kg.m/s
kg/(s.m2)
kg/h
kg/L
kg/m2
kg/m3
kg/min
kg/mol
kg/s
kL
kPa
ks
kU/g
kU/h
kU/L
kU/mL
L.s2/s
L/(8.h)
L/(min.m2)
L/d
L/h
L/kg
L/L
L/min
L/s
lm/m2
m/s
m/s2
m[iU]
m[IU]/L
m[IU]/mL
m2
m2/s
m3/s
mA
mbar
mbar.s/L
MBq
mCi
meq
meq/(12.h)
meq/(2.h)
meq/(24.h)
meq/(8.h)
meq/(8.h.kg)
meq/(kg.d)
meq/{Specimen}
meq/d
meq/dL
meq/g
meq/g{Cre}
meq/h
meq/kg
meq/kg/h
meq/kg/min
meq/L
meq/m2
meq/min
meq/mL
mg
mg/(10.h)
mg/(12.h)
mg/(18.h)
mg/(2.h)
mg/(24.h)
mg/(72.h)
mg/(8.h)
mg/(8.h.kg)
mg/(kg.h)
mg/{Hgb}/g
mg/{Specimen}
mg/{Tot'Volume}
mg/{Volume}
mg/d
mg/d/(173.10*-2.m2)
mg/dL
mg/g
mg/g{Cre}
mg/g{creat}
mg/h
mg/kg
mg/kg/(24.h)
mg/kg/d
mg/kg/min
mg/L
mg/m2
mg/m3
mg/mg
mg/mg{cre}
mg/min
mg/mL
mg/mmol
mg/mmol{Cre}
mg/mmol{creat}
mg/wk
mg{Phenylketones}/dL
mL
mL/({h'b}.m2)
mL/(10.h)
mL/(12.h)
mL/(2.h)
mL/(24.h)
mL/(4.h)
mL/(72.h)
mL/(8.h)
mL/(kg.min)
mL/[sin_i]
mL/{h'b}
mL/cm[H2O]
mL/d
mL/dL
mL/h
mL/kg
mL/kg/(8.h)
mL/kg/d
mL/kg/h
mL/kg/min
mL/L
mL/m2
mL/mbar
mL/min
mL/min/(173.10*-2.m2)
mL/min/{1.73_m2}
mL/min/m2
mL/mm
mL/s
mm/h
mm/min
mm[H2O]
mm[Hg]
mm2
mm3
mmol
mmol/(12.h)
mmol/(18.h)
mmol/(2.h)
mmol/(24.h)
mmol/(6.h)
mmol/(8.h)
mmol/(8.h.kg)
mmol/{Tot'Volume}
mmol/d
mmol/dL
mmol/g
mmol/g{creat}
mmol/g{hemoglobin}
mmol/h
mmol/h/mg{Hb}
mmol/h/mg{protein}
mmol/kg
mmol/kg/d
mmol/kg/h
mmol/kg/min
mmol/kg{H2O}
mmol/L
mmol/L/s
mmol/m
mmol/m2
mmol/min
mmol/mmol
mmol/mol
mmol/mol{creat}
mmol/s/L
mol
mol/d
mol/kg
mol/kg/s
mol/L
mol/m3
mol/mL
mol/mol
mol/mol{creat}
mol/s
mosm
mosm/kg
mosm/L
mPa
mU
mU/g
mU/g{Hgb}
mU/L
mU/mg
mU/mg{Cre}
mU/min
mU/mL
mU/mL/min
mU/mmol{creatinine}
mU/mmol{RBCs}
mV
N.cm
N.s
nCi
ng
ng/(24.h)
ng/(8.h)
ng/(8.h.kg)
ng/(kg.d)
ng/(kg.h)
ng/(kg.min)
ng/10*6
ng/d
ng/dL
ng/dL/h
ng/g
ng/g{Cre}
ng/g{creat}
ng/h
ng/kg
ng/kg/(8.h)
ng/kg/h
ng/kg/min
ng/L
ng/m2
ng/mg
ng/mg/h
ng/mg{Protein}
ng/min
ng/mL
ng/mL/h
ng/mL{rbc}
ng/s
nkat
nL
nm/s/L
nmol
nmol/(24.h)
nmol/d
nmol/dL
nmol/g
nmol/g{Cre}
nmol/g{creat}
nmol/g{dry_wt}
nmol/h/L
nmol/h/mg{protein}
nmol/h/mL
nmol/L
nmol/L/mmol{creat}
nmol/L/s
nmol/L{RBCs}
nmol/m/mg{protein}
nmol/mg
nmol/mg/h
nmol/min/mg{hemoglobin}
nmol/min/mg{protein}
nmol/min/mL
nmol/mL
nmol/mL/h
nmol/mL/min
nmol/mmol
nmol/mmol{Cre}
nmol/mmol{creat}
nmol/mol
nmol/nmol
nmol/s
nmol/s/L
nmol/umol{creat}
Ohm
osm/kg
osm/L
Pa
pg
pg/dL
pg/L
pg/mg
pg/mL
pg/mm
pkat
pL
pm
pmol
pmol/d
pmol/dL
pmol/g
pmol/h/mg{protein}
pmol/h/mL
pmol/L
pmol/mg{protein}
pmol/min
pmol/min/mg{protein}
pmol/mL
pmol/mmol
pmol/mmol{creat}
pmol/mol
pmol/umol
pmol/umol{creat}
ps
pT
St
U/(1.h)
U/(12.h)
U/(18.h)
U/(2.h)
U/(24.h)
U/10*10{cells}
U/10*12
U/10*6
U/10*9
U/d
U/dL
U/g
U/g{Cre}
U/g{Hb}
U/g{hemoglobin}
U/g{Hgb}
U/h
U/kg/h
U/kg{Hb}
U/kg{hemoglobin}
U/L
U/min
U/mL
U/mL{RBC}
U/mL{RBCs}
U/mmol{creat}
U/mol
U/s
U/umol
u[IU]
u[IU]/L
u[IU]/mL
ueq
ueq/L
ueq/mL
ug
ug/(24.h)
ug/(8.h)
ug/(kg.d)
ug/(kg.h)
ug/{Specimen}
ug/{TotalVolume}
ug/d
ug/dL
ug/dL{rbc}
ug/g
ug/g{Cre}
ug/g{creat}
ug/g{DryWeight}
ug/g{Hgb}
ug/g{Tissue}
ug/h
ug/kg
ug/kg/(8.h)
ug/kg/d
ug/kg/h
ug/kg/min
ug/L
ug/L/(24.h)
ug/L{DDU}
ug/m2
ug/mg
ug/mg{Cre}
ug/mg{creat}
ug/min
ug/mL
ug/mL{FEU}
ug/mmol
ug/ng
ug{T4}/dL
ukat
uL
uL/(2.h)
uL/h
um/s
umol
umol/(24.h)
umol/d
umol/dL
umol/g
umol/g{Cre}
umol/g{creat}
umol/g{Hb}
umol/g{hemoglobin}
umol/g{Hgb}
umol/h
umol/h/g
umol/h/L
umol/h/mg{protein}
umol/kg
umol/L
umol/L/h
umol/L{rbc}
umol/m
umol/mg
umol/mg{Cre}
umol/min
umol/min/g
umol/min/g{prot}
umol/min/g{protein}
umol/min/L
umol/mL
umol/mL/min
umol/mmol
umol/mol
umol/mol{Cre}
umol/mol{creat}
umol/mol{Hb}
umol/umol
uOhm
uU
uU/g
uU/L
uU/mL
uV
10.uN.s/(cm5.m2)
10*4/uL
24.h
{ARU}
atm
ag/{cell}
Bq
{binding_index}
[bdsk'U]
{CAG_repeats}
cal
cm[H2O]/s/m
{delta_OD}
{copies}
{count}
{CPM}
{CPM}/10*3{cell}
daL/min
daL/min/m2
{dilution}
dyn.s/cm
dyn.s/(cm.m2)
{EIA_index}
{EIA_titer}
{EV}
U/10
U/10*10
U/(10.g){feces}
U/g{creat}
U/g{protein}
U{25Cel}/L
U{37Cel}/L
U/10*12{RBCs}
fmol/mg{cytosol_protein}
fmol/mg{protein}
{FIU}
{fraction}
{GAA_repeats}
{genomes}/mL
{Globules}/[HPF]
g.m/{beat}
g{creat}
g{Hb}
g{total_nit}
g{total_prot}
g{wet_tissue}
g/kg/(8.h)
g/(8.h){shift}
g/cm3
g/g{globulin}
g/kg/(8.h){shift}
g/kg/h
g/kg/min
g/mol{creat}
g/{specimen}
g/{total_output}
g/{total_weight}
Gy
{beats}/min
[HPF]
[GPL'U]/mL
{GPS'U}
[MPL'U]/mL
{ISR}
{IFA_index}
{IFA_titer}
[in_i'H2O]
{index_val}
{HA_titer}
[IU]
[IU]/L{37Cel}
[IU]/mg{creat}
kat
kU
kU/L{class}
kcal/d
kcal/kg/(24.h)
kcal/[oz_av]
[ka'U]
L/(24.h)
L/s/s2
{Log_copies}/mL
{Log_IU}
{Log_IU}/mL
{Log}
[LPF]
lm
lm.m2
{Lyme_index_value}
[mclg'U]
ug/g{feces}
ug{FEU}/mL
ug/(100.g)
ug/m3
ug/dL{RBCs}
ug/g{dry_tissue}
ug/g{dry_wt}
ug/g{hair}
ug/g{Hb}
ug/g{tissue}
ug/L{RBCs}
ug/mL{class}
ug/mL{eqv}
ug/mmol{creat}
ug/{specimen}
ug/[sft_i]
umol{BCE}/mol
umol/(2.h)
umol/(8.h)
umol/dL{GF}
umol/kg{feces}
umol/L{RBCs}
umol/umol{creat}
umol/mg{creat}
umol/mmol{creat}
umol/min/g{mucosa}
mU/mmol{creat}
mU/g{Hb}
mU/g{protein}
mU/mg{creat}
mbar/L/s
meq/g{creat}
meq/{specimen}
meq/{total_volume}
mg{FEU}/L
mg/(6.h)
mg/{collection}
mg/d/{1.73_m2}
mg/dL{RBCs}
mg/g{dry_tissue}
mg/g{feces}
mg/g{tissue}
mg/g{wet_tissue}
mg/kg/(8.h)
mg/kg/h
mg/L{RBCs}
mg/mg{creat}
mg/{specimen}
mg/{total_output}
mg/{total_volume}
mL{fetal_RBCs}
mL/(5.h)
mL/(6.h)
mL/{beat}
mL/{beat}/m2
mmol/(5.h)
mmol/{ejaculate}
mmol/kg/(8.h)
mmol/L{RBCs}
mmol/mmol{urea}
mmol/mmol{creat}
mmol/{specimen}
mmol/{total_vol}
10*6.[CFU]/L
10*6.[IU]
10*6/(24.h)
mPa.s
{minidrop}/min
{minidrop}/s
{molecule}/{platelet}
{mm/dd/yyyy}
{mutation}
nU/mL
nU/{RBC}
ng{FEU}/mL
ng/U
ng/mg{creat}
ng/mg{protein}
ng/mL{RBCs}
ng/10*6{RBCs}
nmol{BCE}
nmol{BCE}/L
nmol{BCE}/mmol{creat}
nmol{1/2cys}/mg{protein}
nmol{ATP}
nmol/dL{GF}
nmol/mg{creat}
nmol/mg{protein}
nmol/mg{protein}/h
nmol/min
nmol/min/mg{Hb}
nmol/min/10*6{cells}
{#}/[HPF]
{#}/L
{#}/[LPF]
{#}/uL
{#}/mL
{#}/min
Ohm.m
osm
{Pan_Bio'U}
/10*4{RBCs}
/m3
/{entity}
/g{Hb}
/g{tot_nit}
/g{tot_prot}
/g{wet_tis}
/[IU]
/kg{body_wt}
/mm
/mmol{creat}
/{OIF}
/10*3
/10*3.{RBCs}
/10*12{RBCs}
%{loss_AChR}
%{penetration}
%{abnormal}
%{activity}
%{aggregation}
%{at_60_min}
%{basal_activity}
%{binding}
%{blockade}
%{blocked}
%{bound}
%{breakdown}
%{deficient}
%{dose}
%{excretion}
%{Hb}
%{hemolysis}
%{index}
%{inhibition}
%{loss}
%{lysis}
%{normal}
%{normal_pooled_plasma}
%{bacteria}
%{baseline}
%{cells}
%{RBCs}
%{WBCs}
%{positive}
%{reactive}
%{recovery}
%{reference}
%{residual}
%{saturation}
%{total}
%{uptake}
%{viable}
{percentile}
{phenotype}
pA
pg/{cell}
pg/mg{creat}
pg/{RBC}
pmol/(24.h)
pmol/{RBC}
[pt_us]
%{relative}
{relative_saturation}
{Rubella_virus}
{saturation}
s/{control}
Sv
{s_co_ratio}
{STDV}
10*3{copies}/mL
10*3{RBCs}
{TSI_index}
Wb
{WBCs}
'
''
%[slope]
%{Bound}
/100{Spermatozoa}
/g{HGB}
[acr_br]
[acr_us]
[Amb'a'1'U]
[bbl_us]
[bf_i]
[Btu]
[Btu_39]
[Btu_59]
[Btu_60]
[Btu_IT]
[Btu_m]
[Btu_th]
[bu_br]
[bu_us]
[c]
[Cal]
[car_Au]
[car_m]
[CCID_50]
[cft_i]
[ch_br]
[ch_us]
[cicero]
[cml_i]
[cr_i]
[crd_us]
[cyd_i]
[D'ag'U]
[didot]
[diop]
[dpt_us]
[dqt_us]
[dr_ap]
[dye'U]
[e]
[eps_0]
[fdr_br]
[FFU]
[ft_br]
[ft_us]
[fth_br]
[fth_us]
[fur_us]
[G]
[gal_wi]
[gil_br]
[gil_us]
[h]
[hd_i]
[hnsf'U]
[HP]
[hp_C]
[hp_M]
[hp_Q]
[hp_X]
[in_br]
[in_i'Hg]
[in_us]
[iU]/dL
[iU]/g
[iU]/kg
[iU]/L
[iU]/mL
[k]
[kn_br]
[kn_i]
[knk'U]
[lb_ap]
[lb_tr]
[lbf_av]
[lcwt_av]
[Lf]
[ligne]
[lk_br]
[lk_us]
[lne]
[lton_av]
[ly]
[m_e]
[m_p]
[mesh_i]
[MET]
[mi_br]
[mil_i]
[mil_us]
[min_br]
[mu_0]
[nmi_br]
[oz_ap]
[pc_br]
[pca]
[pca_pr]
[p'diop]
[PFU]
[pi]
[pied]
[pk_br]
[pk_us]
[pnt]
[pnt_pr]
[PNU]
[pouce]
[PRU]
[pwt_tr]
[rch_us]
[rd_br]
[rd_us]
[rlk_us]
[S]
[sc_ap]
[sct]
[scwt_av]
[smgy'U]
[smi_us]
[smoot]
[srd_us]
[stone_av]
[TCID_50]
[twp]
[USP'U]
[yd_br]
[yd_us]
{Cells}/uL
{Copies}/mL
{Ct}
{Ehrlich_U}/dL
{EhrlichU}/dL
{Elisa_U}/mL
{ElisaU}/mL
{kp_C}
{rbc}
{Spermatozoa}/mL
{tbl}
{tot}
10*
10^
a_g
a_j
a_t
Ao
B[kW]
B[mV]
B[SPL]
B[uV]
B[V]
B[W]
Bd
Bi
bit
bit_s
By
cal_[15]
cal_[20]
cal_IT
cal_m
cal_th
cd
Ci
circ
dyn
g%
g.m/{H.B.}
Gal
Gb
gf
gon
k[iU]/mL
kg{wet'tis}
Ky
Lmb
lx
m[H2O]
m[Hg]
mg/{TotalVolume}
mg/mg{Cre}
mg{creat}
mho
mmol/{TotalVolume}
mmol/mol{Cre}
mo_g
mo_j
mo_s
Mx
Np
Oe
ph
rad
REM
sb
sph
st
uCi
http://hl7.org/fhir/ValueSet/ucum-common
http://hl7.org/fhir/ValueSet/ucum-units
http://hl7.org/fhir/ValueSet/ucum-vitals-common
http://hl7.org/fhir/ValueSet/udi-entry-type
http://hl7.org/fhir/ValueSet/udi
http://hl7.org/fhir/ValueSet/units-of-time
http://hl7.org/fhir/ValueSet/unknown-content-code
http://hl7.org/fhir/ValueSet/usage-context-type
http://hl7.org/fhir/ValueSet/usps-state
387961004
http://terminology.hl7.org/ValueSet/v3-ActEncounterCode
http://terminology.hl7.org/ValueSet/v3-ActTaskCode
http://hl7.org/fhir/ValueSet/use-context
http://terminology.hl7.org/ValueSet/v2-0001
http://terminology.hl7.org/ValueSet/v2-0002
http://terminology.hl7.org/ValueSet/v2-0003
http://terminology.hl7.org/ValueSet/v2-0004
http://terminology.hl7.org/ValueSet/v2-0005
http://terminology.hl7.org/ValueSet/v2-0007
http://terminology.hl7.org/ValueSet/v2-0008
http://terminology.hl7.org/ValueSet/v2-0009
http://terminology.hl7.org/ValueSet/v2-0012
http://terminology.hl7.org/ValueSet/v2-0017
http://terminology.hl7.org/ValueSet/v2-0023
http://terminology.hl7.org/ValueSet/v2-0027
http://terminology.hl7.org/ValueSet/v2-0033
http://terminology.hl7.org/ValueSet/v2-0034
http://terminology.hl7.org/ValueSet/v2-0038
http://terminology.hl7.org/ValueSet/v2-0043
http://terminology.hl7.org/ValueSet/v2-0048
http://terminology.hl7.org/ValueSet/v2-0052
http://terminology.hl7.org/ValueSet/v2-0061
http://terminology.hl7.org/ValueSet/v2-0062
http://terminology.hl7.org/ValueSet/v2-0063
http://terminology.hl7.org/ValueSet/v2-0065
http://terminology.hl7.org/ValueSet/v2-0066
http://terminology.hl7.org/ValueSet/v2-0069
http://terminology.hl7.org/ValueSet/v2-0070
http://terminology.hl7.org/ValueSet/v2-0074
http://terminology.hl7.org/ValueSet/v2-0076
http://terminology.hl7.org/ValueSet/v2-0078
http://terminology.hl7.org/ValueSet/v2-0080
http://terminology.hl7.org/ValueSet/v2-0083
http://terminology.hl7.org/ValueSet/v2-0085
http://terminology.hl7.org/ValueSet/v2-0091
http://terminology.hl7.org/ValueSet/v2-0092
http://terminology.hl7.org/ValueSet/v2-0098
http://terminology.hl7.org/ValueSet/v2-0100
http://terminology.hl7.org/ValueSet/v2-0102
http://terminology.hl7.org/ValueSet/v2-0103
http://terminology.hl7.org/ValueSet/v2-0104
http://terminology.hl7.org/ValueSet/v2-0105
http://terminology.hl7.org/ValueSet/v2-0106
http://terminology.hl7.org/ValueSet/v2-0107
http://terminology.hl7.org/ValueSet/v2-0108
http://terminology.hl7.org/ValueSet/v2-0109
http://terminology.hl7.org/ValueSet/v2-0116
http://terminology.hl7.org/ValueSet/v2-0119
http://terminology.hl7.org/ValueSet/v2-0121
http://terminology.hl7.org/ValueSet/v2-0122
http://terminology.hl7.org/ValueSet/v2-0123
http://terminology.hl7.org/ValueSet/v2-0124
Coded Entry
Composite ID With Check Digit
Composite ID And Name
Coded Value for HL7 Defined Tables
Person Name
Timing / quantity
Time Stamp (Date & Time)
http://terminology.hl7.org/ValueSet/v2-0125
http://terminology.hl7.org/ValueSet/v2-0126
http://terminology.hl7.org/ValueSet/v2-0127
http://terminology.hl7.org/ValueSet/v2-0128
http://terminology.hl7.org/ValueSet/v2-0130
http://terminology.hl7.org/ValueSet/v2-0131
http://terminology.hl7.org/ValueSet/v2-0133
http://terminology.hl7.org/ValueSet/v2-0135
http://terminology.hl7.org/ValueSet/v2-0136
http://terminology.hl7.org/ValueSet/v2-0137
http://terminology.hl7.org/ValueSet/v2-0140
http://terminology.hl7.org/ValueSet/v2-0141
http://terminology.hl7.org/ValueSet/v2-0142
http://terminology.hl7.org/ValueSet/v2-0144
http://terminology.hl7.org/ValueSet/v2-0145
http://terminology.hl7.org/ValueSet/v2-0146
http://terminology.hl7.org/ValueSet/v2-0147
http://terminology.hl7.org/ValueSet/v2-0148
http://terminology.hl7.org/ValueSet/v2-0149
http://terminology.hl7.org/ValueSet/v2-0150
http://terminology.hl7.org/ValueSet/v2-0153
http://terminology.hl7.org/ValueSet/v2-0155
http://terminology.hl7.org/ValueSet/v2-0156
http://terminology.hl7.org/ValueSet/v2-0157
http://terminology.hl7.org/ValueSet/v2-0158
http://terminology.hl7.org/ValueSet/v2-0159
http://terminology.hl7.org/ValueSet/v2-0160
http://terminology.hl7.org/ValueSet/v2-0161
http://terminology.hl7.org/ValueSet/v2-0162
http://terminology.hl7.org/ValueSet/v2-0163
http://terminology.hl7.org/ValueSet/v2-0164
http://terminology.hl7.org/ValueSet/v2-0165
http://terminology.hl7.org/ValueSet/v2-0166
http://terminology.hl7.org/ValueSet/v2-0167
http://terminology.hl7.org/ValueSet/v2-0168
http://terminology.hl7.org/ValueSet/v2-0169
http://terminology.hl7.org/ValueSet/v2-0170
http://terminology.hl7.org/ValueSet/v2-0173
http://terminology.hl7.org/ValueSet/v2-0174
http://terminology.hl7.org/ValueSet/v2-0175
http://terminology.hl7.org/ValueSet/v2-0177
http://terminology.hl7.org/ValueSet/v2-0178
http://terminology.hl7.org/ValueSet/v2-0179
http://terminology.hl7.org/ValueSet/v2-0180
http://terminology.hl7.org/ValueSet/v2-0181
http://terminology.hl7.org/ValueSet/v2-0183
http://terminology.hl7.org/ValueSet/v2-0185
http://terminology.hl7.org/ValueSet/v2-0187
http://terminology.hl7.org/ValueSet/v2-0189
http://terminology.hl7.org/ValueSet/v2-0190
http://terminology.hl7.org/ValueSet/v2-0191
http://terminology.hl7.org/ValueSet/v2-0193
http://terminology.hl7.org/ValueSet/v2-0200
http://terminology.hl7.org/ValueSet/v2-0201
http://terminology.hl7.org/ValueSet/v2-0202
http://terminology.hl7.org/ValueSet/v2-0203
http://terminology.hl7.org/ValueSet/v2-0204
http://terminology.hl7.org/ValueSet/v2-0205
http://terminology.hl7.org/ValueSet/v2-0206
http://terminology.hl7.org/ValueSet/v2-0207
http://terminology.hl7.org/ValueSet/v2-0208
http://terminology.hl7.org/ValueSet/v2-0209
http://terminology.hl7.org/ValueSet/v2-0210
http://terminology.hl7.org/ValueSet/v2-0211
http://terminology.hl7.org/ValueSet/v2-0213
http://terminology.hl7.org/ValueSet/v2-0214
http://terminology.hl7.org/ValueSet/v2-0215
http://terminology.hl7.org/ValueSet/v2-0216
http://terminology.hl7.org/ValueSet/v2-0217
http://terminology.hl7.org/ValueSet/v2-0220
http://terminology.hl7.org/ValueSet/v2-0223
http://terminology.hl7.org/ValueSet/v2-0224
http://terminology.hl7.org/ValueSet/v2-0225
http://terminology.hl7.org/ValueSet/v2-0227
http://terminology.hl7.org/ValueSet/v2-0228
http://terminology.hl7.org/ValueSet/v2-0229
http://terminology.hl7.org/ValueSet/v2-0230
http://terminology.hl7.org/ValueSet/v2-0231
http://terminology.hl7.org/ValueSet/v2-0232
http://terminology.hl7.org/ValueSet/v2-0234
http://terminology.hl7.org/ValueSet/v2-0235
http://terminology.hl7.org/ValueSet/v2-0236
http://terminology.hl7.org/ValueSet/v2-0237
http://terminology.hl7.org/ValueSet/v2-0238
http://terminology.hl7.org/ValueSet/v2-0239
http://terminology.hl7.org/ValueSet/v2-0240
http://terminology.hl7.org/ValueSet/v2-0241
http://terminology.hl7.org/ValueSet/v2-0242
http://terminology.hl7.org/ValueSet/v2-0243
http://terminology.hl7.org/ValueSet/v2-0247
http://terminology.hl7.org/ValueSet/v2-0248
http://terminology.hl7.org/ValueSet/v2-0250
http://terminology.hl7.org/ValueSet/v2-0251
http://terminology.hl7.org/ValueSet/v2-0252
http://terminology.hl7.org/ValueSet/v2-0253
http://terminology.hl7.org/ValueSet/v2-0254
http://terminology.hl7.org/ValueSet/v2-0255
http://terminology.hl7.org/ValueSet/v2-0256
http://terminology.hl7.org/ValueSet/v2-0257
http://terminology.hl7.org/ValueSet/v2-0258
http://terminology.hl7.org/ValueSet/v2-0259
http://terminology.hl7.org/ValueSet/v2-0260
http://terminology.hl7.org/ValueSet/v2-0261
http://terminology.hl7.org/ValueSet/v2-0262
http://terminology.hl7.org/ValueSet/v2-0263
http://terminology.hl7.org/ValueSet/v2-0265
http://terminology.hl7.org/ValueSet/v2-0267
http://terminology.hl7.org/ValueSet/v2-0268
http://terminology.hl7.org/ValueSet/v2-0269
http://terminology.hl7.org/ValueSet/v2-0270
http://terminology.hl7.org/ValueSet/v2-0271
http://terminology.hl7.org/ValueSet/v2-0272
http://terminology.hl7.org/ValueSet/v2-0273
http://terminology.hl7.org/ValueSet/v2-0275
http://terminology.hl7.org/ValueSet/v2-0276
http://terminology.hl7.org/ValueSet/v2-0277
http://terminology.hl7.org/ValueSet/v2-0278
http://terminology.hl7.org/ValueSet/v2-0279
http://terminology.hl7.org/ValueSet/v2-0280
http://terminology.hl7.org/ValueSet/v2-0281
http://terminology.hl7.org/ValueSet/v2-0282
http://terminology.hl7.org/ValueSet/v2-0283
http://terminology.hl7.org/ValueSet/v2-0284
http://terminology.hl7.org/ValueSet/v2-0286
http://terminology.hl7.org/ValueSet/v2-0287
http://terminology.hl7.org/ValueSet/v2-0290
http://terminology.hl7.org/ValueSet/v2-0291
http://terminology.hl7.org/ValueSet/v2-0292
http://terminology.hl7.org/ValueSet/v2-0294
http://terminology.hl7.org/ValueSet/v2-0298
http://terminology.hl7.org/ValueSet/v2-0299
http://terminology.hl7.org/ValueSet/v2-0301
http://terminology.hl7.org/ValueSet/v2-0305
http://terminology.hl7.org/ValueSet/v2-0309
http://terminology.hl7.org/ValueSet/v2-0311
http://terminology.hl7.org/ValueSet/v2-0315
http://terminology.hl7.org/ValueSet/v2-0316
http://terminology.hl7.org/ValueSet/v2-0317
http://terminology.hl7.org/ValueSet/v2-0321
http://terminology.hl7.org/ValueSet/v2-0322
http://terminology.hl7.org/ValueSet/v2-0323
http://terminology.hl7.org/ValueSet/v2-0324
http://terminology.hl7.org/ValueSet/v2-0325
http://terminology.hl7.org/ValueSet/v2-0326
http://terminology.hl7.org/ValueSet/v2-0329
http://terminology.hl7.org/ValueSet/v2-0330
http://terminology.hl7.org/ValueSet/v2-0331
http://terminology.hl7.org/ValueSet/v2-0332
http://terminology.hl7.org/ValueSet/v2-0334
http://terminology.hl7.org/ValueSet/v2-0335
http://terminology.hl7.org/ValueSet/v2-0336
http://terminology.hl7.org/ValueSet/v2-0337
http://terminology.hl7.org/ValueSet/v2-0338
http://terminology.hl7.org/ValueSet/v2-0339
http://terminology.hl7.org/ValueSet/v2-0344
http://terminology.hl7.org/ValueSet/v2-0350
http://terminology.hl7.org/ValueSet/v2-0351
Not asked
http://terminology.hl7.org/ValueSet/v2-0353
http://terminology.hl7.org/ValueSet/v2-0354
http://terminology.hl7.org/ValueSet/v2-0355
http://terminology.hl7.org/ValueSet/v2-0356
http://terminology.hl7.org/ValueSet/v2-0357
http://terminology.hl7.org/ValueSet/v2-0359
http://terminology.hl7.org/ValueSet/v2-0363
http://terminology.hl7.org/ValueSet/v2-0364
http://terminology.hl7.org/ValueSet/v2-0365
http://terminology.hl7.org/ValueSet/v2-0366
http://terminology.hl7.org/ValueSet/v2-0367
http://terminology.hl7.org/ValueSet/v2-0368
http://terminology.hl7.org/ValueSet/v2-0369
http://terminology.hl7.org/ValueSet/v2-0370
http://terminology.hl7.org/ValueSet/v2-0371
http://terminology.hl7.org/ValueSet/v2-0372
http://terminology.hl7.org/ValueSet/v2-0373
http://terminology.hl7.org/ValueSet/v2-0374
http://terminology.hl7.org/ValueSet/v2-0375
http://terminology.hl7.org/ValueSet/v2-0376
http://terminology.hl7.org/ValueSet/v2-0377
http://terminology.hl7.org/ValueSet/v2-0383
http://terminology.hl7.org/ValueSet/v2-0384
http://terminology.hl7.org/ValueSet/v2-0387
http://terminology.hl7.org/ValueSet/v2-0388
http://terminology.hl7.org/ValueSet/v2-0389
http://terminology.hl7.org/ValueSet/v2-0392
http://terminology.hl7.org/ValueSet/v2-0393
http://terminology.hl7.org/ValueSet/v2-0394
http://terminology.hl7.org/ValueSet/v2-0395
http://terminology.hl7.org/ValueSet/v2-0396
http://terminology.hl7.org/ValueSet/v2-0397
http://terminology.hl7.org/ValueSet/v2-0398
http://terminology.hl7.org/ValueSet/v2-0401
http://terminology.hl7.org/ValueSet/v2-0402
http://terminology.hl7.org/ValueSet/v2-0403
http://terminology.hl7.org/ValueSet/v2-0404
http://terminology.hl7.org/ValueSet/v2-0406
http://terminology.hl7.org/ValueSet/v2-0409
http://terminology.hl7.org/ValueSet/v2-0411
http://terminology.hl7.org/ValueSet/v2-0415
http://terminology.hl7.org/ValueSet/v2-0416
http://terminology.hl7.org/ValueSet/v2-0417
http://terminology.hl7.org/ValueSet/v2-0418
http://terminology.hl7.org/ValueSet/v2-0421
http://terminology.hl7.org/ValueSet/v2-0422
http://terminology.hl7.org/ValueSet/v2-0423
http://terminology.hl7.org/ValueSet/v2-0424
http://terminology.hl7.org/ValueSet/v2-0425
http://terminology.hl7.org/ValueSet/v2-0426
http://terminology.hl7.org/ValueSet/v2-0427
http://terminology.hl7.org/ValueSet/v2-0428
http://terminology.hl7.org/ValueSet/v2-0429
http://terminology.hl7.org/ValueSet/v2-0430
http://terminology.hl7.org/ValueSet/v2-0431
http://terminology.hl7.org/ValueSet/v2-0432
http://terminology.hl7.org/ValueSet/v2-0433
http://terminology.hl7.org/ValueSet/v2-0434
http://terminology.hl7.org/ValueSet/v2-0435
http://terminology.hl7.org/ValueSet/v2-0436
http://terminology.hl7.org/ValueSet/v2-0437
http://terminology.hl7.org/ValueSet/v2-0438
http://terminology.hl7.org/ValueSet/v2-0440
http://terminology.hl7.org/ValueSet/v2-0441
http://terminology.hl7.org/ValueSet/v2-0442
http://terminology.hl7.org/ValueSet/v2-0443
http://terminology.hl7.org/ValueSet/v2-0444
http://terminology.hl7.org/ValueSet/v2-0445
http://terminology.hl7.org/ValueSet/v2-0450
http://terminology.hl7.org/ValueSet/v2-0455
http://terminology.hl7.org/ValueSet/v2-0456
http://terminology.hl7.org/ValueSet/v2-0457
http://terminology.hl7.org/ValueSet/v2-0459
http://terminology.hl7.org/ValueSet/v2-0460
http://terminology.hl7.org/ValueSet/v2-0465
http://terminology.hl7.org/ValueSet/v2-0466
http://terminology.hl7.org/ValueSet/v2-0468
http://terminology.hl7.org/ValueSet/v2-0469
http://terminology.hl7.org/ValueSet/v2-0470
http://terminology.hl7.org/ValueSet/v2-0472
http://terminology.hl7.org/ValueSet/v2-0473
http://terminology.hl7.org/ValueSet/v2-0474
http://terminology.hl7.org/ValueSet/v2-0475
http://terminology.hl7.org/ValueSet/v2-0477
http://terminology.hl7.org/ValueSet/v2-0478
http://terminology.hl7.org/ValueSet/v2-0480
http://terminology.hl7.org/ValueSet/v2-0482
http://terminology.hl7.org/ValueSet/v2-0483
http://terminology.hl7.org/ValueSet/v2-0484
http://terminology.hl7.org/ValueSet/v2-0485
http://terminology.hl7.org/ValueSet/v2-0487
http://terminology.hl7.org/ValueSet/v2-0488
http://terminology.hl7.org/ValueSet/v2-0489
http://terminology.hl7.org/ValueSet/v2-0490
http://terminology.hl7.org/ValueSet/v2-0491
http://terminology.hl7.org/ValueSet/v2-0492
http://terminology.hl7.org/ValueSet/v2-0493
http://terminology.hl7.org/ValueSet/v2-0494
http://terminology.hl7.org/ValueSet/v2-0495
http://terminology.hl7.org/ValueSet/v2-0496
http://terminology.hl7.org/ValueSet/v2-0497
http://terminology.hl7.org/ValueSet/v2-0498
http://terminology.hl7.org/ValueSet/v2-0499
http://terminology.hl7.org/ValueSet/v2-0500
http://terminology.hl7.org/ValueSet/v2-0501
http://terminology.hl7.org/ValueSet/v2-0502
http://terminology.hl7.org/ValueSet/v2-0503
http://terminology.hl7.org/ValueSet/v2-0504
http://terminology.hl7.org/ValueSet/v2-0505
http://terminology.hl7.org/ValueSet/v2-0506
http://terminology.hl7.org/ValueSet/v2-0507
http://terminology.hl7.org/ValueSet/v2-0508
http://terminology.hl7.org/ValueSet/v2-0510
http://terminology.hl7.org/ValueSet/v2-0511
http://terminology.hl7.org/ValueSet/v2-0513
http://terminology.hl7.org/ValueSet/v2-0514
http://terminology.hl7.org/ValueSet/v2-0516
http://terminology.hl7.org/ValueSet/v2-0517
http://terminology.hl7.org/ValueSet/v2-0518
http://terminology.hl7.org/ValueSet/v2-0520
http://terminology.hl7.org/ValueSet/v2-0523
http://terminology.hl7.org/ValueSet/v2-0524
http://terminology.hl7.org/ValueSet/v2-0527
http://terminology.hl7.org/ValueSet/v2-0528
http://terminology.hl7.org/ValueSet/v2-0529
http://terminology.hl7.org/ValueSet/v2-0530
No Information
http://terminology.hl7.org/ValueSet/v2-0532
http://terminology.hl7.org/ValueSet/v2-0534
http://terminology.hl7.org/ValueSet/v2-0535
http://terminology.hl7.org/ValueSet/v2-0536
http://terminology.hl7.org/ValueSet/v2-0538
http://terminology.hl7.org/ValueSet/v2-0540
http://terminology.hl7.org/ValueSet/v2-0544
http://terminology.hl7.org/ValueSet/v2-0547
http://terminology.hl7.org/ValueSet/v2-0548
http://terminology.hl7.org/ValueSet/v2-0550
http://terminology.hl7.org/ValueSet/v2-0553
http://terminology.hl7.org/ValueSet/v2-0554
http://terminology.hl7.org/ValueSet/v2-0555
http://terminology.hl7.org/ValueSet/v2-0556
http://terminology.hl7.org/ValueSet/v2-0557
http://terminology.hl7.org/ValueSet/v2-0558
http://terminology.hl7.org/ValueSet/v2-0559
http://terminology.hl7.org/ValueSet/v2-0561
http://terminology.hl7.org/ValueSet/v2-0562
http://terminology.hl7.org/ValueSet/v2-0564
http://terminology.hl7.org/ValueSet/v2-0565
http://terminology.hl7.org/ValueSet/v2-0566
http://terminology.hl7.org/ValueSet/v2-0569
http://terminology.hl7.org/ValueSet/v2-0570
http://terminology.hl7.org/ValueSet/v2-0571
http://terminology.hl7.org/ValueSet/v2-0572
http://terminology.hl7.org/ValueSet/v2-0615
http://terminology.hl7.org/ValueSet/v2-0616
http://terminology.hl7.org/ValueSet/v2-0617
http://terminology.hl7.org/ValueSet/v2-0618
http://terminology.hl7.org/ValueSet/v2-0625
http://terminology.hl7.org/ValueSet/v2-0634
http://terminology.hl7.org/ValueSet/v2-0642
http://terminology.hl7.org/ValueSet/v2-0651
http://terminology.hl7.org/ValueSet/v2-0653
http://terminology.hl7.org/ValueSet/v2-0657
http://terminology.hl7.org/ValueSet/v2-0659
http://terminology.hl7.org/ValueSet/v2-0667
http://terminology.hl7.org/ValueSet/v2-0669
http://terminology.hl7.org/ValueSet/v2-0682
http://terminology.hl7.org/ValueSet/v2-0702
http://terminology.hl7.org/ValueSet/v2-0717
http://terminology.hl7.org/ValueSet/v2-0719
http://terminology.hl7.org/ValueSet/v2-0725
http://terminology.hl7.org/ValueSet/v2-0728
http://terminology.hl7.org/ValueSet/v2-0731
http://terminology.hl7.org/ValueSet/v2-0734
http://terminology.hl7.org/ValueSet/v2-0739
http://terminology.hl7.org/ValueSet/v2-0742
http://terminology.hl7.org/ValueSet/v2-0749
http://terminology.hl7.org/ValueSet/v2-0755
http://terminology.hl7.org/ValueSet/v2-0757
http://terminology.hl7.org/ValueSet/v2-0759
http://terminology.hl7.org/ValueSet/v2-0761
http://terminology.hl7.org/ValueSet/v2-0763
http://terminology.hl7.org/ValueSet/v2-0776
http://terminology.hl7.org/ValueSet/v2-0778
http://terminology.hl7.org/ValueSet/v2-0790
http://terminology.hl7.org/ValueSet/v2-0793
http://terminology.hl7.org/ValueSet/v2-0806
http://terminology.hl7.org/ValueSet/v2-0818
http://terminology.hl7.org/ValueSet/v2-0834
http://terminology.hl7.org/ValueSet/v2-0868
http://terminology.hl7.org/ValueSet/v2-0871
http://terminology.hl7.org/ValueSet/v2-0881
http://terminology.hl7.org/ValueSet/v2-0882
http://terminology.hl7.org/ValueSet/v2-0894
http://terminology.hl7.org/ValueSet/v2-0895
http://terminology.hl7.org/ValueSet/v2-0904
http://terminology.hl7.org/ValueSet/v2-0905
http://terminology.hl7.org/ValueSet/v2-0906
http://terminology.hl7.org/ValueSet/v2-0907
http://terminology.hl7.org/ValueSet/v2-0909
http://terminology.hl7.org/ValueSet/v2-0912
http://terminology.hl7.org/ValueSet/v2-0914
http://terminology.hl7.org/ValueSet/v2-0916
http://terminology.hl7.org/ValueSet/v2-0917
http://terminology.hl7.org/ValueSet/v2-0918
http://terminology.hl7.org/ValueSet/v2-0919
http://terminology.hl7.org/ValueSet/v2-0920
http://terminology.hl7.org/ValueSet/v2-0921
http://terminology.hl7.org/ValueSet/v2-0922
http://terminology.hl7.org/ValueSet/v2-0923
http://terminology.hl7.org/ValueSet/v2-0924
http://terminology.hl7.org/ValueSet/v2-0925
http://terminology.hl7.org/ValueSet/v2-0926
http://terminology.hl7.org/ValueSet/v2-0927
http://terminology.hl7.org/ValueSet/v2-0933
http://terminology.hl7.org/ValueSet/v2-0935
http://terminology.hl7.org/ValueSet/v2-2.1-0006
http://terminology.hl7.org/ValueSet/v2-2.3.1-0360
http://terminology.hl7.org/ValueSet/v2-2.4-0006
http://terminology.hl7.org/ValueSet/v2-2.4-0391
http://terminology.hl7.org/ValueSet/v2-2.6-0391
http://terminology.hl7.org/ValueSet/v2-2.7-0360
http://terminology.hl7.org/ValueSet/v2-4000
http://terminology.hl7.org/ValueSet/v3-AcknowledgementCondition
http://terminology.hl7.org/ValueSet/v3-AcknowledgementDetailCode
http://terminology.hl7.org/ValueSet/v3-AcknowledgementDetailType
http://terminology.hl7.org/ValueSet/v3-AcknowledgementType
http://terminology.hl7.org/ValueSet/v3-ActClass
http://terminology.hl7.org/ValueSet/v3-ActClassClinicalDocument
http://terminology.hl7.org/ValueSet/v3-ActClassDocument
http://terminology.hl7.org/ValueSet/v3-ActClassInvestigation
http://terminology.hl7.org/ValueSet/v3-ActClassObservation
http://terminology.hl7.org/ValueSet/v3-ActClassProcedure
http://terminology.hl7.org/ValueSet/v3-ActClassROI
http://terminology.hl7.org/ValueSet/v3-ActClassSupply
http://terminology.hl7.org/ValueSet/v3-ActCode
http://terminology.hl7.org/ValueSet/v3-ActConsentDirective
http://terminology.hl7.org/ValueSet/v3-ActExposureLevelCode
http://terminology.hl7.org/ValueSet/v3-ActIncidentCode
http://terminology.hl7.org/ValueSet/v3-ActInvoiceElementModifier
http://terminology.hl7.org/ValueSet/v3-ActInvoiceGroupCode
http://terminology.hl7.org/ValueSet/v3-ActMood
http://terminology.hl7.org/ValueSet/v3-ActMoodIntent
http://terminology.hl7.org/ValueSet/v3-ActMoodPredicate
http://terminology.hl7.org/ValueSet/v3-ActPharmacySupplyType
http://terminology.hl7.org/ValueSet/v3-ActPriority
http://terminology.hl7.org/ValueSet/v3-ActReason
http://terminology.hl7.org/ValueSet/v3-ActRelationshipCheckpoint
http://terminology.hl7.org/ValueSet/v3-ActRelationshipConditional
http://terminology.hl7.org/ValueSet/v3-ActRelationshipFulfills
http://terminology.hl7.org/ValueSet/v3-ActRelationshipHasComponent
http://terminology.hl7.org/ValueSet/v3-ActRelationshipJoin
http://terminology.hl7.org/ValueSet/v3-ActRelationshipPertains
http://terminology.hl7.org/ValueSet/v3-ActRelationshipSplit
http://terminology.hl7.org/ValueSet/v3-ActRelationshipSubset
http://terminology.hl7.org/ValueSet/v3-ActRelationshipType
http://terminology.hl7.org/ValueSet/v3-ActSite
http://terminology.hl7.org/ValueSet/v3-ActStatus
http://terminology.hl7.org/ValueSet/v3-ActSubstanceAdminSubstitutionCode
http://terminology.hl7.org/ValueSet/v3-ActUncertainty
http://terminology.hl7.org/ValueSet/v3-AddressPartType
http://terminology.hl7.org/ValueSet/v3-AddressUse
http://terminology.hl7.org/ValueSet/v3-AdministrativeGender
http://terminology.hl7.org/ValueSet/v3-AmericanIndianAlaskaNativeLanguages
http://terminology.hl7.org/ValueSet/v3-Calendar
http://terminology.hl7.org/ValueSet/v3-CalendarCycle
http://terminology.hl7.org/ValueSet/v3-CalendarType
http://terminology.hl7.org/ValueSet/v3-Charset
http://terminology.hl7.org/ValueSet/v3-CodingRationale
http://terminology.hl7.org/ValueSet/v3-CommunicationFunctionType
http://terminology.hl7.org/ValueSet/v3-CompressionAlgorithm
http://terminology.hl7.org/ValueSet/v3-Confidentiality
http://terminology.hl7.org/ValueSet/v3-ContainerCap
http://terminology.hl7.org/ValueSet/v3-ContainerSeparator
http://terminology.hl7.org/ValueSet/v3-ContentProcessingMode
http://terminology.hl7.org/ValueSet/v3-ContextControl
http://terminology.hl7.org/ValueSet/v3-DataOperation
http://terminology.hl7.org/ValueSet/v3-Dentition
http://terminology.hl7.org/ValueSet/v3-DeviceAlertLevel
http://terminology.hl7.org/ValueSet/v3-DocumentCompletion
http://terminology.hl7.org/ValueSet/v3-DocumentSectionType
http://terminology.hl7.org/ValueSet/v3-DocumentStorage
http://terminology.hl7.org/ValueSet/v3-EducationLevel
http://terminology.hl7.org/ValueSet/v3-EmployeeJobClass
http://terminology.hl7.org/ValueSet/v3-EncounterAdmissionSource
http://terminology.hl7.org/ValueSet/v3-EncounterSpecialCourtesy
http://terminology.hl7.org/ValueSet/v3-EntityClass
http://terminology.hl7.org/ValueSet/v3-EntityClassDevice
http://terminology.hl7.org/ValueSet/v3-EntityClassLivingSubject
http://terminology.hl7.org/ValueSet/v3-EntityClassManufacturedMaterial
http://terminology.hl7.org/ValueSet/v3-EntityClassOrganization
http://terminology.hl7.org/ValueSet/v3-EntityClassPlace
http://terminology.hl7.org/ValueSet/v3-EntityClassRoot
http://terminology.hl7.org/ValueSet/v3-EntityCode
http://terminology.hl7.org/ValueSet/v3-EntityDeterminer
http://terminology.hl7.org/ValueSet/v3-EntityDeterminerDetermined
http://terminology.hl7.org/ValueSet/v3-EntityHandling
http://terminology.hl7.org/ValueSet/v3-EntityNamePartQualifier
http://terminology.hl7.org/ValueSet/v3-EntityNamePartQualifierR2
http://terminology.hl7.org/ValueSet/v3-EntityNamePartType
http://terminology.hl7.org/ValueSet/v3-EntityNamePartTypeR2
http://terminology.hl7.org/ValueSet/v3-EntityNameUse
http://terminology.hl7.org/ValueSet/v3-EntityNameUseR2
http://terminology.hl7.org/ValueSet/v3-EntityRisk
http://terminology.hl7.org/ValueSet/v3-EntityStatus
http://terminology.hl7.org/ValueSet/v3-EquipmentAlertLevel
http://terminology.hl7.org/ValueSet/v3-Ethnicity
http://terminology.hl7.org/ValueSet/v3-ExposureMode
http://terminology.hl7.org/ValueSet/v3-FamilyMember
http://terminology.hl7.org/ValueSet/v3-GTSAbbreviation
http://terminology.hl7.org/ValueSet/v3-GenderStatus
http://terminology.hl7.org/ValueSet/v3-GeneralPurposeOfUse
http://terminology.hl7.org/ValueSet/v3-HL7ContextConductionStyle
http://terminology.hl7.org/ValueSet/v3-HL7StandardVersionCode
http://terminology.hl7.org/ValueSet/v3-HL7UpdateMode
http://terminology.hl7.org/ValueSet/v3-HtmlLinkType
http://terminology.hl7.org/ValueSet/v3-HumanLanguage
http://terminology.hl7.org/ValueSet/v3-IdentifierReliability
http://terminology.hl7.org/ValueSet/v3-IdentifierScope
http://terminology.hl7.org/ValueSet/v3-IntegrityCheckAlgorithm
http://terminology.hl7.org/ValueSet/v3-LanguageAbilityMode
http://terminology.hl7.org/ValueSet/v3-LanguageAbilityProficiency
http://terminology.hl7.org/ValueSet/v3-LivingArrangement
http://terminology.hl7.org/ValueSet/v3-LocalMarkupIgnore
http://terminology.hl7.org/ValueSet/v3-LocalRemoteControlState
http://terminology.hl7.org/ValueSet/v3-ManagedParticipationStatus
http://terminology.hl7.org/ValueSet/v3-MapRelationship
http://terminology.hl7.org/ValueSet/v3-MaritalStatus
http://terminology.hl7.org/ValueSet/v3-MessageWaitingPriority
http://terminology.hl7.org/ValueSet/v3-MilitaryRoleType
http://terminology.hl7.org/ValueSet/v3-ModifyIndicator
http://terminology.hl7.org/ValueSet/v3-NullFlavor
http://terminology.hl7.org/ValueSet/v3-ObligationPolicy
http://terminology.hl7.org/ValueSet/v3-ObservationCategory
http://terminology.hl7.org/ValueSet/v3-ObservationInterpretation
http://terminology.hl7.org/ValueSet/v3-ObservationMethod
http://terminology.hl7.org/ValueSet/v3-ObservationType
http://terminology.hl7.org/ValueSet/v3-ObservationValue
http://terminology.hl7.org/ValueSet/v3-ParticipationFunction
http://terminology.hl7.org/ValueSet/v3-ParticipationIndirectTarget
http://terminology.hl7.org/ValueSet/v3-ParticipationInformationGenerator
http://terminology.hl7.org/ValueSet/v3-ParticipationInformationTranscriber
http://terminology.hl7.org/ValueSet/v3-ParticipationMode
http://terminology.hl7.org/ValueSet/v3-ParticipationPhysicalPerformer
http://terminology.hl7.org/ValueSet/v3-ParticipationSignature
http://terminology.hl7.org/ValueSet/v3-ParticipationTargetDirect
http://terminology.hl7.org/ValueSet/v3-ParticipationTargetLocation
http://terminology.hl7.org/ValueSet/v3-ParticipationTargetSubject
http://terminology.hl7.org/ValueSet/v3-ParticipationType
http://terminology.hl7.org/ValueSet/v3-ParticipationVerifier
http://terminology.hl7.org/ValueSet/v3-PatientImportance
http://terminology.hl7.org/ValueSet/v3-PaymentTerms
http://terminology.hl7.org/ValueSet/v3-PersonDisabilityType
http://terminology.hl7.org/ValueSet/v3-PersonalRelationshipRoleType
http://terminology.hl7.org/ValueSet/v3-ProbabilityDistributionType
http://terminology.hl7.org/ValueSet/v3-ProcessingID
http://terminology.hl7.org/ValueSet/v3-ProcessingMode
http://terminology.hl7.org/ValueSet/v3-ProvenanceEventCurrentState-AS
http://terminology.hl7.org/ValueSet/v3-ProvenanceEventCurrentState-DC
http://terminology.hl7.org/ValueSet/v3-ProvenanceEventCurrentState
http://terminology.hl7.org/ValueSet/v3-PurposeOfUse
http://terminology.hl7.org/ValueSet/v3-QueryParameterValue
http://terminology.hl7.org/ValueSet/v3-QueryPriority
http://terminology.hl7.org/ValueSet/v3-QueryRequestLimit
http://terminology.hl7.org/ValueSet/v3-QueryResponse
http://terminology.hl7.org/ValueSet/v3-QueryStatusCode
http://terminology.hl7.org/ValueSet/v3-RefrainPolicy
http://terminology.hl7.org/ValueSet/v3-RelationalOperator
http://terminology.hl7.org/ValueSet/v3-RelationshipConjunction
http://terminology.hl7.org/ValueSet/v3-ReligiousAffiliation
http://terminology.hl7.org/ValueSet/v3-ResponseLevel
http://terminology.hl7.org/ValueSet/v3-ResponseModality
http://terminology.hl7.org/ValueSet/v3-ResponseMode
http://terminology.hl7.org/ValueSet/v3-RoleClass
http://terminology.hl7.org/ValueSet/v3-RoleClassAgent
http://terminology.hl7.org/ValueSet/v3-RoleClassAssociative
http://terminology.hl7.org/ValueSet/v3-RoleClassManufacturedProduct
http://terminology.hl7.org/ValueSet/v3-RoleClassMutualRelationship
http://terminology.hl7.org/ValueSet/v3-RoleClassPartitive
http://terminology.hl7.org/ValueSet/v3-RoleClassPassive
http://terminology.hl7.org/ValueSet/v3-RoleClassRelationshipFormal
http://terminology.hl7.org/ValueSet/v3-RoleClassRoot
http://terminology.hl7.org/ValueSet/v3-RoleClassServiceDeliveryLocation
http://terminology.hl7.org/ValueSet/v3-RoleClassSpecimen
http://terminology.hl7.org/ValueSet/v3-RoleCode
http://terminology.hl7.org/ValueSet/v3-RoleLinkStatus
http://terminology.hl7.org/ValueSet/v3-RoleLinkType
http://terminology.hl7.org/ValueSet/v3-RoleStatus
http://terminology.hl7.org/ValueSet/v3-RouteOfAdministration
http://terminology.hl7.org/ValueSet/v3-SecurityPolicy
http://terminology.hl7.org/ValueSet/v3-Sequencing
http://terminology.hl7.org/ValueSet/v3-ServiceDeliveryLocationRoleType
http://terminology.hl7.org/ValueSet/v3-SetOperator
http://terminology.hl7.org/ValueSet/v3-SeverityObservation
http://terminology.hl7.org/ValueSet/v3-SpecimenType
http://terminology.hl7.org/ValueSet/v3-SubstanceAdminSubstitutionReason
http://terminology.hl7.org/ValueSet/v3-SubstitutionCondition
http://terminology.hl7.org/ValueSet/v3-TableCellHorizontalAlign
http://terminology.hl7.org/ValueSet/v3-TableCellScope
http://terminology.hl7.org/ValueSet/v3-TableCellVerticalAlign
http://terminology.hl7.org/ValueSet/v3-TableFrame
http://terminology.hl7.org/ValueSet/v3-TableRules
http://terminology.hl7.org/ValueSet/v3-TargetAwareness
http://terminology.hl7.org/ValueSet/v3-TelecommunicationCapabilities
http://terminology.hl7.org/ValueSet/v3-TimingEvent
http://terminology.hl7.org/ValueSet/v3-TransmissionRelationshipTypeCode
http://terminology.hl7.org/ValueSet/v3-TribalEntityUS
http://terminology.hl7.org/ValueSet/v3-VaccineManufacturer
http://terminology.hl7.org/ValueSet/v3-VerificationMethod
http://terminology.hl7.org/ValueSet/v3-WorkClassificationODH
http://terminology.hl7.org/ValueSet/v3-WorkScheduleODH
http://terminology.hl7.org/ValueSet/v3-employmentStatusODH
http://terminology.hl7.org/ValueSet/v3-hl7ApprovalStatus
http://terminology.hl7.org/ValueSet/v3-hl7CMETAttribution
http://terminology.hl7.org/ValueSet/v3-hl7ITSType
http://terminology.hl7.org/ValueSet/v3-hl7ITSVersionCode
http://terminology.hl7.org/ValueSet/v3-hl7PublishingDomain
http://terminology.hl7.org/ValueSet/v3-hl7PublishingSection
http://terminology.hl7.org/ValueSet/v3-hl7PublishingSubSection
http://terminology.hl7.org/ValueSet/v3-hl7Realm
http://terminology.hl7.org/ValueSet/v3-hl7V3Conformance
http://terminology.hl7.org/ValueSet/v3-hl7VoteResolution
http://terminology.hl7.org/ValueSet/v3-orderableDrugForm
http://terminology.hl7.org/ValueSet/v3-policyHolderRole
http://terminology.hl7.org/ValueSet/v3-styleType
http://terminology.hl7.org/ValueSet/v3-substanceAdminSubstitution
http://terminology.hl7.org/ValueSet/v3-triggerEventID
http://terminology.hl7.org/ValueSet/v3-xBasicConfidentialityKind
http://hl7.org/fhir/sid/cvx
urn:oid:1.2.36.1.2001.1005.17
http://hl7.org/fhir/ValueSet/vaccine-code
http://hl7.org/fhir/ValueSet/variable-type
http://hl7.org/fhir/ValueSet/variant-state
http://varnomen.hgvs.org/
http://hl7.org/fhir/ValueSet/variants
http://hl7.org/fhir/ValueSet/verificationresult-can-push-updates
http://hl7.org/fhir/ValueSet/verificationresult-communication-method
http://hl7.org/fhir/ValueSet/verificationresult-failure-action
http://hl7.org/fhir/ValueSet/verificationresult-need
http://hl7.org/fhir/ValueSet/verificationresult-primary-source-type
http://hl7.org/fhir/ValueSet/verificationresult-push-type-available
http://hl7.org/fhir/ValueSet/verificationresult-status
http://hl7.org/fhir/ValueSet/verificationresult-validation-process
http://hl7.org/fhir/ValueSet/verificationresult-validation-status
http://hl7.org/fhir/ValueSet/verificationresult-validation-type
http://hl7.org/fhir/ValueSet/versioning-policy
http://hl7.org/fhir/ValueSet/vision-base-codes
http://hl7.org/fhir/ValueSet/vision-eye-codes
http://hl7.org/fhir/ValueSet/vision-product
http://hl7.org/fhir/ValueSet/written-language
Don't know
http://hl7.org/fhir/ValueSet/yesnodontknow

"""#

    static let codeSystems: StaticString = #"""
00G00300000F
00J00300F002
00U00300H005
00Z00300M002
00a00300O003
00h00300R003
01100300U004
01600300Y002
01I00300[009
01P00300d003
01\00300g006
01e00300m004
01l003011003
029003014006
02@00301:003
02K00301=005
02P00301B002
02U00301D002
02f00301F008
02k00301N004
03000301R002
03M00301T00>
03W00301b006
03\00301h003
03g00301k006
046003021008
04=003029003
04B00302<002
04K00302>004
04R00302B003
04W00302E002
04X00302G003
04`00302J004
04e00302N003
04l00302Q003
05j00102T00P
06=00303400:
06@00303>002
06M00303@00;
06Z00303K00<
06]00303W001
06e00303X004
06n00303\005
07600303a004
07900303e001
07F00303f009
07f00303o00@
07j00304?002
08100304A003
08F00304D00<
08K00304P002
08T00304R004
08e00304V009
08l00304_003
09700304b009
09:00304k005
09>003050003
09S00305300;
09a00305>008
09h00305F003
0:300305I007
0:800305P002
0:_00305R00H
0:f00305j004
0:k00305n002
0;F00306000>
0;S00306>006
0;X00306D002
0;c00306F005
0;i00306K003
0;m00306N002
0<800306P005
0<A00306U005
0<J00306Z004
0<M00306^001
0<V00306_004
0<a00306c006
0<n00306i006
0=100306o005
0=:003074004
0=;003078005
0=B00307=004
0=I00307A004
0=^00307E00:
0=e00307O005
0=o00307T007
0>400307[004
0>;00307_003
0>@00307b002
0>G00307d006
0>H00307j003
0>M00307m006
0>R003083003
0>Y003086004
0>^00308:004
0>i00308>005
0?<00308C009
0?B00308L004
0?M00308P005
0@B00308U00J
0@G00308o002
0@M003091004
0@Q003095006
0@V00309;002
0@a00309=007
0@f00309D005
0A100309I006
0AJ00309O00<
0AO00309[002
0AP00309]001
0AQ00309^002
0AT00309`001
0AW00309a001
0AZ00309b001
0A[00309c001
0Ad00309d004
0Ae00309h004
0Ah00309l001
0Aj00309m001
0Ak00309n001
0An00309o001
0BA0030:000?
0BD0030:?001
0BE0030:@00?
0BF0030:O001
0BG0030:P001
0BH0030:Q001
0BI0030:R001
0Cc0030:S00`
0Cd0030;C00?
0Ci0030;R002
0D00030;T003
0D50030;W002
0D>0030;Y005
0DE0030;^004
0DL0030;b003
0Dc0030;e00;
0E40030<000:
0E90030<:002
0E<0030<<001
0EK0030<=008
0Ef0030<E00?
0F]0030<T00o
0Fl0030=S007
0G30030=Z006
0G70030=`004
0G80030=d003
0GD0030=g006
0GG0030=m003
0GN0030>0003
0GO0030>3004
0GZ0030>7006
0G]0030>=006
0Gn0030>C008
0Go0030>K004
0H<0030>O007
0HC0030>V00:
0HR0030>`00?
0H\0030>o005
0Ha0030?4002
0Hf0030?6003
0Ho0030?9004
0I40030?=002
0IC0030??007
0IL0030?F004
0IM0030?J004
0I`0030?N00:
0Io0030?X007
0JB0030?_00;
0JE0030?j004
0JH0030?n002
0JR0030@0005
0JY0030@5009
0Jb0030@>004
0K?0030@B00>
0KA0030@P002
0KD0030@R006
0KO0030@X005
0KR0030@]007
0K]0030@d005
0Kb0030@i002
0LB0030@k00R
0LG0030AM008
0L`0030AU00<
0Lf0030Aa004
0Lm0030Ae003
0M`0030Ah00L
0Mf0030BD004
0Mo0030BH004
0NE0030BL00<
0NL0030BX003
0NO0030B[004
0NP0030B_002
0NT0030Ba002
0N[0030Bc004
0Nn0030Bg009
0O20000C0003
0O60030C3003
0O:0030C6002
0OA0030C8003
0OH0030C;003
0OJ0030C>004
0OM0030CB002
0OT0030CD003
0OZ0030CG003
0O^0030CJ003
0Oi0030CM005
0PV0030CR00F
0Pe0030Ch009
0Q00030D1005
0Q=0030D6007
0QK0030D=00:
0QT0030DG004
0QU0030DK003
0QX0030DN001
0Q]0030DO003
0Q^0030DR004
0Q`0030DV002
0Qb0030DX003
0Qj0030D[007
0Qo0030Db003
0R?0030De009
0RE0030Dn005
0RL0030E3003
0RU0030E6005
0Rh0030E;009
0Rk0030ED009
0S40030EM004
0S70030EQ002
0SD0030ES006
0SI0030EY006
0SQ0030E_006
0SY0030Ee004
0Sn0030Ei00:
0T20030F3003
0T;0030F6004
0T>0030F:004
0Tn0030F>00H
0U=0030FV007
0U>0030F]006
0UE0030Fc003
0UI0030Ff005
0UR0030Fk004
0UU0030Fo005
0U`0030G4005
0Ue0030G9002
0Uj0030G;002
0V40030G=005
0V90030GB002
0VB0030GD005
0VG0030GI003
0VL0030GL004
0VO0030GP003
0V^0010GS00:
0V_0030G]002
0Vf0030G_006
0Vj0030Ge005
0W_0030Gj00K
0Wa0030HE004
0XV0030HI00O
0Xj0030Hh00A
0Y10030I9009
0Y40030IB002
0Y=0030ID004
0YD0030IH004
0YJ0030IL003
0YS0030IO006
0Yf0030IU009
0Ym0030I^003
0Z=0030Ia008
0Z>0030Ii003
0ZA0030Il002
0Z]0030In00>
0Z^0030J<003
0Za0030J?002
0Zg0030JA003
0Zk0030JD002
0[20030JF004
0[=0030JJ005
0[B0030JO004
0[N0030JS00A
0[W0030Jd004
0[\0030Jh002
0[a0030Jj002
0\40030Jl009
0\50030K5003
0\<0030K8004
0\D0030K<004
0\N0030K@005
0\S0030KE003
0\b0030KH008
0\g0030KP003
0\n0030KS003
0\o0030KV007
0]20030K]004
0]50030Ka008
0]60030Ki003
0]70030Kl004
0]@0030L0004
0]j0030L400E
0]m0030LI009
0^<0030LR007
0^h0030LY00F
0^i0030Lo003
0^j0030M2004
0_10030M6003
0_@0030M9008
0_F0030MA00=
0_G0030MN008
0_H0030MV000
0_R0030MV006
0_W0030M\003
0_^0030M_003
0_g0030Mb004
0`00030Mf004
0`70030Mj004
0`>0030Mn004
0`J0030N2008
0`M0030N:004
0`P0030N>004
0`Y0030NB004
0``0030NF007
0`d0030NM004
0`h0030NQ003
0`n0030NT004
0a30030NX005
0a80030N]003
0aM0030N`00H
0a^0030O8009
0ad0030OA003
0bL0030OD00E
0bM0030OY008
0bQ0030Oa002
0d60030Oc00b
0d90030PU002
0d>0030PW004
0dJ0030P[008
0d\0030Pc00<
0da0030Po002
0e40030Q1009
0e90030Q:003
0e>0030Q=004
0e@0030QA003
0eC0030QD002
0eH0030QF002
0eO0030QH003
0eP0030QK00;
0eY0030QV004
0ee0030QZ006
0eo0030Q`005
0f80030Qe004
0fE0030Qi006
0fJ0030Qo003
0fU0030R2005
0fV0030R7002
0f]0030R9003
0gX0010R<00]
0ga0030Ri005
0gk0030Rn00:
0gl0030S800:
0h50030SB005
0h;0030SG003
0h<0030SJ004
0hB0030SN003
0hK0030SQ004
0hN0030SU001
0hO0030SV005
0hT0030S[003
0hU0030S^002
0h\0030S`007
0iG0030Sg00I
0iQ0030T@005
0iU0030TE004
0iV0030TI003
0iX0030TL003
0i]0030TO004
0ib0030TS002
0im0030TU005
0j40030TZ003
0jJ0030T]00=
0jU0030Tj005
0jb0030To008
0jg0030U7002
0jl0030U9002
0k00030U;005
0k50030U@004
0k<0030UD005
0kB0030UI003
0kC0030UL003
0kE0030UO005
0kN0030UT005
0kQ0030UY009
0kY0030Ub004
0kg0030Uf00?
0kh0030V5007
0kj0030V<003
0kn0030V?003
0l?0030VB008
0lN0030VJ008
0lW0030VR004
0lh0030VV00;
0m=0030Va00=
0mD0030Vn003
0mL0030W1005
0mQ0030W6003
0m[0030W900O
0m\0030WX004
0nh0030W\02D
0nm0030Z0004
0o40030Z4003
0o50030Z7002
0o?0030Z900A
0oE0030ZJ006
0oH0030ZP006
0oN0030ZV005
0o\0030Z[009
0o_0030Zd003
0on0030Zg00<
1060030[3009
10<0030[<005
10A0030[A002
10H0030[C003
10l0010[F00V
1110030[l002
11>0030[n006
11U0030\400A
11W0030\E002
11]0030\G003
11d0030\J005
1C60010\O09D
1C^0030ec00D
1Cd0030f7005
1DA0030f<00>
1DF0030fJ002
1O;0030fL05J
1OD0030kf006
1OF0030kl002
1OI0030kn004
1OR0030l2006
1OW0030l8002
1O^0030l:004
1Ol0030l>007
1P10030lE007
1P60030lL005
1P80030lQ004
1P;0030lU002
1PG0030lW007
1PH0030l^003
1PI0010la000
1PK0030la004
1PL0030le002
1PQ0030lg002
1PU0030li002
1PV0030lk007
1Pk0030m200;
1Q80030m=006
1QG0030mC007
1QH0030mJ001
1QM0030mK00<
1QN0030mW00P
1RQ0030n700]
1RZ0030nd004
1R_0030nh002
1Ra0030nj00Y
1Re0030oS004
1S60030oW008
1S;0030o_002
1SF0030oa006
1SI0030og001
1SO0030oh004
1Sa0030ol009
1Sg002105006
1T:00210;00@
1_[00210K05`
1__00216;009
1_c00216D007
1`000216K006
1`Q00216Q00@
1`V00216a002
1`_00216c005
1`k00216h00:
1a0002172005
1ai00217700L
1al00217S002
1b<00217U009
1c100217^00j
1d600218X00V
1d900219>003
1dB00219A005
1dF00219F005
1e=00219K00P
1eF00219k008
1eS0021:300?
1e^0021:B005
1i_0021:G029
1jk0021<P00]
1oO0021==02N
20M0021?[00W
20U0021@B007
20X0021@I002
20h0021@K00?
20i0021@Z002
20k0021@\001
20n0021@]003
2140021@`005
2170021@e002
21=0021@g005
21`0021@l00A
21d0021A=003
21h0021A@003
21k0021AC002
2200021AE004
2220021AI002
2290021AK006
23\0021AQ00j
23b0021BK005
23k0021BP008
2470021BX00=
24?0021Be004
24G0021Bi005
24T0021Bn008
24W0021C6004
24[0021C:004
24e0021C>00<
2520021CJ009
2540021CS003
2550021CV002
2570021CX005
25N0021C]00;
26D0021Ch00L
26J0021DD003
26O0021DG007
26[0021DN006
26b0021DT005
26m0021DY005
2700021D^002
2730021D`003
2780021Dc004
2830021Dg010
2860021Eg004
28A0021Ek007
28J0021F2006
28S0021F8004
28U0021F<003
28`0021F?005
28d0021FD003
29_0021FG00_
2;A0021G600h
2;P0021Gn009
2;W0021H700?
2;Z0021HF002
2;f0021HH00;
2;i0021HS007
2;l0021HZ002
2;o0021H\003
2<20021H_002
2<80021Ha005
2<d0021Hf00J
2=50021I@00:
2=90021IJ002
2=>0021IL004
2=H0021IP005
2=K0021IU002
2=N0021IW002
2=U0021IY006
2=X0021I_002
2=[0021Ia003
2>20021Id00B
2>B0021J600=
2>D0021JC004
2>^0021JG00H
2>m0021J_009
2?>0021Jh00:
2BR0021K201o
2BW0021M1004
2Ba0021M5007
2Bd0021M<005
2Bk0021MA005
2C40021MF006
2C;0021ML008
2C=0021MT002
2D00021MV00I
2D40021Mo003
2D90021N2005
2D<0021N7004
2D@0021N;002
2DA0021N=003
2DF0021N@006
2DO0021NF008
2DR0021NN003
2DT0021NQ003
2F30021NT00g
2F:0021OK008
2F>0021OS004
2FC0021OW004
2FG0021O[003
2FK0021O^003
2FZ0021Oa00:
2Fc0021Ok00:
2Ff0021P5004
2Fn0021P9008
2G00021PA003
2G10021PD003
2G;0021PG009
2G@0021PP007
2GG0021PW007
2GH0021P^003
2GU0021Pa00<
2GZ0021Pm004
2G`0021Q1005
2Gf0021Q6006
2H40021Q<00;
2H70021QG005
2K40021QL01V
2Kg0021S200K
2L]0021SM00\
2Ld0021T9003
2Lj0021T<004
2MN0021T@00J
2MT0021TZ008
2Mc0021Tb008
2Mg0021Tj006
2Mk0021U0007
2NH0021U700J
2NO0021UQ007
2NS0021UX003
2NV0021U[002
2Ng0021U]00>
2Nn0021Uk007
2O20021V2009
2O80021V;004
2O<0021V?004
2OG0021VC005
2OK0021VH003
2OQ0021VK00<
2OX0021VW004
2OY0021V[003
2Oa0021V^006
2Of0021Vd004
2Og0021Vh004
2Oh0021Vl004
2On0021W0004
2P50021W4008
2PG0021W<011
2Pe0021X=00A
2Ra0021XN01l
2S40021ZJ009
2S70021ZS002
2S=0021ZU003
2SY0021ZX00C
2S\0021Zk007
2S`0021[2004
2Sa0021[6004
2Sf0021[:005
2Sm0021[?007
2T80021[F005
2T>0021[K004
2TB0021[O004
2TD0021[S004
2TY0021[W00<
2Te0021[c007
2Th0021[j002
2Tk0021[l002
2U70021[n006
2U90021\4004
2U<0021\8002
2U?0021\:004
2V00021\>00L
2V40021\Z004
2V60021\^002
2V>0021\`00<
2VC0021\l004
2VO0021]000C
2W>0021]C01?
2WK0021^R00=
2]?0021^_04f
2]D0021cU003
2]J0021cX003
2]Z0021c[00@
2]d0021ck008
2^K0021d300D
2^V0021dG008
2^h0021dO00D
2^j0021dc004
2^m0021dg006
2_H0021dm00E
2_T0021eB00;
2_\0021eM009
2aK0021eV00i
2aU0021fO008
2af0021fW008
2ai0021f_001
2an0021f`002
2bO0021fb00A
2bS0021g3002
2be0021g500;
2c40021g@00<
2c;0021gL005
2c>0021gQ002
2cC0021gS004
2cI0021gW004
2cN0021g[002
2cQ0021g]003
2cT0021g`002
2in0021gb03L
2j10021k>005
2j40021kC002
2j60021kE002
2j90021kG004
2j>0021kK005
2jC0021kP006
2jF0021kV007
2jJ0021k]003
2k=0021k`00Q
2k@0021lA002
2kF0021lC005
2kT0021lH00=
2kX0021lU005
2kY0021lZ003
2k]0021l]006
2k_0021lc001
2kc0021ld003
2kh0021lg005
2lD0021ll00?
2lR0021m;00>
2lU0021mI003
2l`0021mL00<
2le0021mX007
2lj0021m_007
2lo0021mf006
2m50021ml009
2m80021n5006
2m;0021n;002
2m?0021n=005
2mC0021nB003
2mI0021nE007
2oZ0021nL01P
2o^0021ol007
2ob002203004
30900220700G
30<00220N002
30A00220P004
30E00220T002
30H00220V003
30R00220Y007
30X00220`005
30]00220e004
30a00220i003
30e00220l003
30j00220o004
310002213005
314002218003
31H00221;00:
31L00221E003
31Q00221H004
31W00221L007
31Z00221S005
31d00221X006
31i00221^004
31l00221b003
31o00221e002
32;00221g00:
32E002221009
32V00222:00=
39G00222G04k
3:V00227B00Z
3:h00227l00;
3;800228700>
3;900228E004
3;>00228I004
3;P00228M00:
3;T00228W003
3;\00228Z00@
3?D00228j029
3?G0022;3003
3?N0022;6006
3?Q0022;<002
3?U0022;>003
3?W0022;A003
3?\0022;D003
3?`0022;G003
3?e0022;J004
3?k0022;N004
3@10022;R005
3@80022;W005
3@E0022;\00;
3@Q0022;g00;
3@W0022<2006
3@Z0022<8005
3AA0022<=00C
3AB0022<P004
3AI0022<T004
3AP0022<X003
3AR0022<[003
3AV0022<^002
3AZ0022<`003
3Ag0022<c008
3B<0022<k00=
3BB0022=8006
3BI0022=>006
3BK0022=D005
3BP0022=I004
3BR0022=M005
3BV0022=R004
3BY0022=V003
3C@0022=Y00F
3CD0022=o003
3CI0022>2007
3OP0022>906n
3Oc0022E700A
3Oh0022EH003
3P10022EK00:
3P50022EU002
3P;0022EW004
3P>0022E[004
3P@0022E_003
3PO0022Eb007
3P[0022Ei006
3P_0022Eo004
3Pj0022F3005
3Q20022F8007
3Q70022F?003
3QK0022FB00:
3QY0022FL008
3Q^0022FT002
3Qc0022FV002
3Qf0022FX004
3Qh0022F\003
3Ql0022F_003
3Qn0022Fb003
3R00022Fe001
3R40022Ff003
3R70022Fi002
3R>0022Fk006
3RB0022G1003
3RH0022G4005
3RK0022G9002
3RT0022G;004
3RU0022G?002
3SQ0022GA00P
3Sa0022Ga00=
3Sh0022Gn007
3T40022H5009
3T60022H>005
3T<0022HC005
3TG0022HH00:
3TK0022HR003
3TS0022HU007
3TX0022H\004
3T\0022H`003
3T`0022Hc003
3Te0022Hf004
3Tg0022Hj005
3Tk0022Ho003
3Tl0022I2003
3U10022I5005
3U50022I:002
3U80022I<001
3U>0022I=003
3UB0022I@004
3UI0022ID007
3UK0022IK005
3UO0022IP007
3US0022IW003
3UU0022IZ002
3UV0022I\002
3UX0022I^005
3U\0022Ic003
3Ud0022If006
3V60022Il00?
3VF0022J;00>
3VR0022JI006
3W:0022JO00[
3W>0022K:005
3WC0022K?004
3WE0022KC002
3WI0022KE003
3WM0022KH003
3WN0022KK002
3WR0022KM003
3WV0022KP003
3W]0022KS003
3Wd0022KV006
3X<0022K\00=
3XB0022Ki003
3XD0022Kl003
3XR0022Ko00=
3Xc0022L<009
3Xm0022LE009
3ZF0022LN00j
3\Z0022MH01F
3\j0022N^008
3_50022Nf02<
3_:0022Q200m
3_;0022Qo003
3_>0032R2004
3`20032R600L
3`60032RR006
3`=0032RX006
3c80032R^01l
4B90032TZ0AL
4B?0032f6004
4BE0032f:004
4Bm0032f>00L
4C70032fZ00?
4Jm0032fi04H
4K20032kA005
4K70032kF004
4K=0032kJ004
4KT0032kN00>
4OS0032k\029
4PL0032me00f
4PQ0032n[00:
4PS0032ne007
4PV0032nl002
4QK0032nn00N
4Qa0032oL00C
4Qc0032o_003
4Y`0032ob03o
4Yc00333a001
4Z000333b00B
4Z1003344001
4Z<00334500:
4ZE00334?008
4ZI00334G003
4ZS00334J006
4Zf00334P00D
4[500334d007
4[800334k002
4[;00334m002
4[I00334o008
4[b00335700D
4dO00335K04`
4dP0033:;004
4dZ0033:?009
4d^0033:H004
4dn0033:L009
4e10033:U002
4e40033:W003
4e<0033:Z005
4e^0033:_00K
4h:0033;:02A
4hD0033=K005
4hS0033=P00B
4i<0033=b00M
4iH0033>?00K
4iK0033>Z005
4iL0033>_004
4i^0033>c00?
4ij0033?200B
4j30033?D00;
4j40033?O005
4j50033?T004
4kJ0033?X00[
4kT0033@C005
4lF0033@H00\
4lG0033A4002
4lK0033A6003
4m>0033A900I
4mN0033AR00@
4mZ0033Ab00?
4ma0033B1003
4mj0033B4004
4mo0033B8002
4n:0033B:006
4n;0033B@004
4nE0033BD00<
4nF0033BP002
4nG0033BR002
4nH0033BT006
4nK0033BZ003
4nO0033B]00:
4nP0033Bg003
4nS0033Bj002
4nf0033Bl00A
4ng0033C=008
4oL0033CE00i
58c0033D>04`
5?10033Hn03j
5@R0033Lh00a
5@k0033MY00?
5@m0033Mh003
5B?0033Mk00m
5BN0033Nh009
5BV0033O1004
5B^0033O500:
5Bg0033O?009
5Bh0033OH003
5Bj0033OK004
5CF0033OO00@
5CG0033O_002
5CJ0033Oa002
5CO0033Oc004
5CS0033Og005
5_40033Ol0>I
5_50033^E008
5_:0033^M003
5aU0033^P01B
5a[0033_b007
5a]0033_i003
5a`0033_l003
5dJ0033_o01`
5mf0033a_06=
5mm0033gl006
5n70033h2008
5n80033h:007
69a0033hA062
69b0033nC003
69h0033nF006
6:60033nL01l
6:A00340H005
6:G00340M005
6:L00340R004
6:Q00340V004
6:X00340Z009
6:\00340c005
6:b00340h006
6:f00340n005
6:i00341300B
6:j00341E001
6D;00341F08h
6DV0034:>00X
6Dh0034:f009
6EL0034:o00D
6ER0034;C007
6EU0034;J002
6EW0034;L001
6F>0034;M00Z
6FC0034<7004
6FK0034<;00:
6GJ0034<E00]
6GP0034=2006
6Gh0034=800=
6LU0034=E02Q
6LV0034?f000
6M;0034?f00E
6ME0034@;00:
6M\0034@E00;
6M`0034@P003
6Mc0034@S003
6Md0034@V003
6Mk0034@Y004
6Mo0034@]004
6N10034@a003
6NB0034@d009
6NF0034@m003
6NS0034A0006
6N^0034A6006
6N`0034A<003
6Ne0034A?003
6Nk0034AB003
6O00034AE004
6O10034AI002
6O30034AK002
6OF0034AM00<

"""#

    static let concepts: StaticString = #"""
001001000000
002002000000
003003000000
004004000000
005005000000
006006000000
007007000000
008008000000
009009000000
00:00:000000
00;00;000000
00<00<000000
00=00=000000
00>00>000000
00?00?000000
00@00@000000
00A00A000000
00B00B000000
00C00C000000
00D00D000000
00E00E000000
00F00F000000
00H00H000000
00I00I000000
00K00L000000
00M00N000000
00O00P000000
00Q00R000000
00S00T000000
00V00W000000
00X00Y000000
00[00\000000
00]00^000000
00_00`000000
00b00c000000
00d00e000000
00f00g000000
00i00j000000
00k00l000000
00m00n000000
00o010000000
012013000000
014015000000
017018000000
01901:000000
01;01<000000
01=01>000000
01?01@000000
01A01B000000
01C01D000000
01E01F000000
01G01H000000
01J01K000000
01L01M000000
01N01O000000
01Q00I000000
01R01S000000
01T01U000000
01V01W000000
01X01Y000000
01Z01[000000
01]01^000000
01_01`000000
01a01b000000
01c01d000000
01f01g000000
01h01i000000
01j01k000000
01m01n000000
01o020000000
021022000000
023024000000
025026000000
027028000000
02:02;000000
02<02=000000
02>02?000000
02A02B000000
02C02D000000
02E02F000000
02G02H000000
02I02J000000
02L02M000000
02N02O000000
02Q02R000000
02S02T000000
02V02W000000
02X02Y000000
02Z02[000000
02\02]000000
02^02_000000
02`02a000000
02b02c000000
02d02e000000
02g02h000000
02i02j000000
027028000000
00S00T000000
02l02m000000
02n02o000000
031032000000
033034000000
035036000000
03703801W000
03903:01W000
03;03<01W000
03=03>01W000
03?03@01W000
03A03B01W000
03C03D01W000
03E03F01W000
03G03H000000
03I03J000000
03K03L000000
03N03N000000
03O03P000000
03Q03Q000000
03R03R000000
03S03T000000
03U03V000000
03X03Y000000
03Z03Z000000
03[03[000000
03]03^000000
03_03`000000
03a03b000000
03c03d000000
03e03f000000
00S00T000000
03h03h000000
03i03i000000
03j03k023000
03l03m023000
03n03o023000
040041023000
042043023000
044045023000
047048000000
04904:000000
04;04<000000
04>04?000000
04@04A000000
04C04D000000
04E04F000000
04G04H000000
04I04J000000
04L04M000000
04N04O000000
04P04Q000000
04S04T000000
04U04V000000
00K00L000000
00M00N000000
03]03^02I000
04Y04Z000000
04[04\000000
04]04^000000
00O04_000000
04a04b000000
04c04d000000
00S00T000000
04f04g000000
04h04i000000
04j04k000000
04m00j000000
04n04o02U000
05005102U000
05205302U000
05405502U000
05605702U000
05805902U000
05:05;02U000
05<05=02U000
05>05?02U000
05@05A02U000
05B05C000000
05D05E02`000
05F05G02`000
05H05I02`000
05J05K02`000
05L05M02`000
05N05O02`000
05P05Q02`000
05R05S000000
05T05U000000
027028000000
05V05W02j000
05X05Y02j000
05Z05[02j000
05\05]02j000
05^05_02j000
05`05a02j000
05b05c02j000
05d05e02j000
05f05g02j000
05h05i02j000
05k05l000000
05m05n000000
05o060000000
061062000000
063064000000
065066000000
067068000000
00O00P000000
06906:000000
06;06<000000
06>06>000000
06?06?000000
06A06A000000
06B06B000000
06C06C000000
06D06D000000
06E06E000000
06F06F000000
06G06G000000
06H06H000000
06I06I000000
06J06J000000
06K06L000000
06N06N000000
06O06O000000
06P06P000000
06Q06Q000000
06R06R000000
06S06S000000
06T06T000000
06U06U000000
06V06V000000
06W06W000000
06X06X000000
06Y06Y000000
06[06\000000
06^06_000000
06`06a000000
06b06c000000
06d028000000
06f01^000000
06g06h000000
06i01`000000
06j06k000000
06l06m000000
06o070000000
06d071000000
072073000000
074075000000
077078000000
06^07:000000
06`07;000000
06b07<000000
06d07=000000
07>07?000000
07@07A000000
07B07C000000
07207D000000
07E028000000
07G07H000000
07I07J000000
07K02m000000
07L07M000000
07N07O000000
07P07Q000000
07R07S000000
07T07U000000
07V07W000000
07X07Y000000
07Z07[000000
07\07]000000
07^07_000000
07`07a000000
07b07c000000
07d07e000000
06C07g000000
07h07i000000
07k07l000000
07m07n000000
07o080000000
02d082000000
02\02]000000
083084000000
085086000000
02X087000000
088089000000
08:08;000000
08<08=000000
08>08?000000
08@08A000000
08B08C000000
08D08E000000
08G08H000000
08I08J000000
08L08M000000
08N08O000000
08P08Q000000
08R08S000000
025026000000
08U08V000000
08W08X000000
08Y08Z000000
08[08\000000
08]08^000000
08_08`000000
08a08b000000
08c08d000000
08f08g000000
08h08i000000
08j08k000000
08m08n000000
08o090000000
091092000000
00Q00R000000
093094000000
065066000000
09509604h000
00S00T000000
00O04_000000
05k05l000000
00K00L000000
098099000000
00M00N000000
00O04_000000
04E09;000000
00o09<000000
07d09=000000
09?09@000000
09A09B000000
09C09D000000
09E09F000000
09G09H000000
09I09J000000
09K09L000000
09M09N000000
09O09P000000
09Q09Q000000
09R09R000000
09T09U000000
09V09V000000
09W09W000000
09X09X000000
09Y09Z000000
09[09\000000
09]09^000000
09_09`000000
09b09c000000
09d09e000000
09f09g000000
09i09j000000
09k09l000000
09m09n000000
09o0:0000000
0:10:2000000
00O04_000000
00S00T000000
0:40:5000000
0:60:7000000
06^0:9000000
06`0::000000
06b0:;000000
06d0:<000000
07>0:=000000
07@0:>000000
07B0:?000000
0720:@000000
07E0:A000000
0:B0:C000000
0:D0:E000000
0740:F000000
0:G0:H000000
0:I0:J000000
0:K0:L000000
0:M0:N000000
0:O0:P000000
0:Q0:R000000
0:S0:T000000
0:U0:V000000
0:W0:X000000
0:Y0:Z000000
0:[0:\000000
0:]0:^000000
0:`0:a000000
0:b0:c000000
0:d0:e000000
027028000000
0:g0:h000000
0:i0:j000000
0:l0:m000000
0:n0:o000000
0;00;1000000
0;20;3000000
0;40;5000000
0;60;7000000
0;80;9000000
0;:0;;000000
0;<0;=000000
027028000000
0;>0;?000000
0;@0;A000000
0;B0;C000000
0;D0;E000000
0;G0;H000000
0;I0;J000000
0;K0;L000000
0;M0;N000000
0;O0;P000000
0;Q0;R000000
0;T0;U000000
0;V0;W000000
0;Y0;Z000000
0;[0;\000000
0;]0;^000000
0;_0;`000000
0;a0;b000000
0;d0;e000000
0;f0;g000000
0;h07a000000
0;j0;k000000
01R0;l000000
0;n0;o000000
0<00<1000000
0<20<3000000
0<40<5000000
0<60<7000000
0<90<:000000
08R08S000000
0<;0<<000000
0<=0<>000000
0<?0<@000000
0<B0<C000000
0<D0<E000000
0<F0<G000000
0<H0<I000000
0<K0<L000000
0<N0<O000000
0<P0<Q000000
0<R0<S000000
0<T0<U000000
00S00T000000
0<W0<X000000
0<Y0<Z000000
0<[0<\000000
0<]0<^000000
0<_0<`000000
0<b0<c000000
0<d0<e000000
0<f0<g000000
0<h0<i000000
0<j0<k000000
0<l0<m000000
00j00j000000
0<o0<o000000
0=00=0000000
00l00l000000
010010000000
0=20=3000000
0=40=5000000
0=60=7000000
0=80=9000000
0;n0;o000000
0<00<1000000
0<20<3000000
0<40<5000000
0<60<7000000
0=<0==000000
0;_0;`000000
0=>0=?000000
0=@0=A000000
0=C0=D000000
0=E0=F000000
0=G0=H000000
00O04_000000
0=J0=K000000
0=L0=M07F000
0=N0=O07G000
0=P0=Q07F000
0=R0=S07F000
0=T0=U07F000
0=V0=W07F000
0=X0=Y07F000
0=Z0=[000000
0=\0=]07N000
00M00N000000
0<00<1000000
0=_0=`000000
0=a0=b000000
0=c0=d000000
0=f0=g000000
0=h0=i000000
0=j0=j000000
0=k0=k000000
0=l0=l000000
0=m0=m000000
0=n0=n000000
0=L0=M000000
0=R0=S000000
0>00>1000000
0>20>3000000
0>50>6000000
0>70>8000000
0>90>:000000
0><0>=000000
0>>0>?000000
00K00L000000
0>A0>B07e000
0>C0>D07e000
00M00N000000
0>E0>F07h000
03]03^07h000
00K00L000000
00M00N000000
03]03^000000
04Y04Z000000
0>I0>J07n000
0>K0>L07n000
04[04\000000
04]04^000000
00O04_000000
0>N0>O000000
00V0>P000000
00X0>Q000000
0>N0>O000000
0>S0>T000000
0>U0>V000000
0>W0>X000000
0>Z0>Z000000
0>[0>[000000
0>\0>\000000
0>]0>]000000
0>_0>`000000
0>a0>b000000
0>c0>d000000
0>e0>f000000
0>g0>h000000
0>j0>k000000
0>l0>m000000
0>n0>o000000
0?00?1000000
0?20?3000000
0?40?5000000
0?60?7000000
0?80?9000000
0?:0?;000000
08f08g000000
0;20?=000000
0?>0??000000
0?@0?A000000
0?C0?D000000
0?E0?F000000
0?G0?H000000
0?I0?J000000
0?K0?L000000
0?N0?O000000
0?P0?Q000000
0?R0?S000000
0?T0?U000000
0?V0?W000000
0?X0?Y000000
0?Z0?[000000
0?\0?]000000
0?^0?_000000
0?`0?a000000
0?b0?c000000
0?d0?e000000
0?f0?g000000
0?h0?i000000
0?j0?k000000
0?l0?m000000
0?n0?o000000
0@00@1000000
0@20@3000000
0@40@5000000
0@60@7000000
0@80@9000000
0@:0@;000000
0@<0@=000000
0@>0@?000000
0@@0@A000000
0@C0@D000000
0@E0@F000000
0@H0@I000000
0?60@J000000
0@K0@L000000
01f01g000000
0@N05n000000
05k05l000000
00K00L000000
0@O0@P000000
00M00N000000
00O04_000000
0@R0@S000000
0@T0@U000000
0@W0@X000000
0@Y0@Z000000
021022000000
0@[0@\000000
0@]0@^000000
0@_0@`000000
027028000000
02A02B000000
02C02D000000
02E0@b000000
02G0@c000000
0@d0@e000000
0@g02J000000
0@h0@i000000
0@j0@k000000
0@l0@m000000
0@n00j000000
0@o0A0000000
0A20A3000000
0A40A5000000
0A60A7000000
0A80A9000000
0A:0A;000000
0A<0A=000000
0A>0A?000000
0A@0AA000000
0AB0AC000000
0AD0AE000000
0AF0AG000000
0AH0AI000000
0AK0AL000000
0AM0AN000000
0<=0<>000000
00k00l000000
00i00j000000
0AR0AS000000
0AU0AV000000
0AX0AY000000
0AX0AY000000
0A\0A]000000
0A^0A_000000
0A`0Aa000000
0Ab0Ac000000
08f08g000000
0;20?=000000
0?>0??000000
0?@0?A000000
0Af0Ag000000
02E0Ai000000
02E0Ai000000
0Al0Am000000
0=G0=H000000
0Ao0B0000000
065066000000
0B10B2000000
00O04_000000
0B30B4000000
0B50B6000000
0B70B8000000
0B90B:000000
0Af0Ag000000
0@O0@P000000
0B;0B<000000
0B=0B>000000
03]03^000000
0B?0B@000000
0BB0BC000000
0=G0=H000000
0Ao0B0000000
065066000000
0B10B2000000
00O04_000000
0B30B4000000
0B50B6000000
0B70B8000000
0B90B:000000
0Af0Ag000000
0@O0@P000000
0B;0B<000000
0B=0B>000000
03]03^000000
0B?0B@000000
0Af0Ag000000
0Af0Ag000000
0Af0Ag000000
0Af0Ag000000
0BJ0BK000000
0BL0BM000000
0BN0BO000000
0BP0BQ000000
0BR0BS000000
0BT0BU000000
0BV0BW000000
0BX0BY000000
0BZ0B[000000
0B\0?D000000
0B]0B^000000
0B_0B`000000
0Ba0Bb000000
0Bc0Bd000000
0Be0?J000000
0?K0?L000000
0Bf0Bg000000
0Bh0Bi000000
0Bj0Bk000000
0Bl0Bm000000
0Bn0Bo000000
0C00?F000000
0C10?H000000
0C20C3000000
0C40C5000000
0C60C7000000
0C80C9000000
0C:0C;000000
0C<0C=000000
0C>0C?000000
0C@0CA000000
0CB0CC000000
0CD0CE000000
0CF0CG000000
0CH0CI000000
0CJ00j000000
0CK0CL000000
0CM0CN000000
0CO0CP000000
0CQ0CR000000
0CS0CT000000
0CU0CV000000
0CW0CX000000
0CY0CZ000000
0C[0C\000000
0C]0C^000000
0C_0C`000000
0Ca0Cb000000
0=G0=H000000
0Ao0B0000000
065066000000
0B10B2000000
00O04_000000
0B30B4000000
0B50B6000000
0B70B8000000
0B90B:000000
0Af0Ag000000
0@O0@P000000
0B;0B<000000
0B=0B>000000
03]03^000000
0B?0B@000000
0Ce0Cf000000
0Cg0Ch000000
0Cj0Ck000000
0Cl0Cm000000
0Cn0Co000000
0D10D2000000
0D30D4000000
0D60D7000000
0D80D9000000
0D:0D;000000
0D<0D=000000
07G07H000000
0D?0BO000000
0D@0DA000000
0DB0CV000000
0DC0DD000000
0DF0DG000000
0DH0DI000000
0DJ0DK000000
0DM0DN000000
0DO0DP000000
0DQ0DR000000
0DS0DT000000
0DU0DV000000
0DW0DX000000
0DY0DZ000000
0D[0D\000000
0D]0D^000000
0D_0D`000000
0Da0Db000000
0Dd0De000000
0Df0Dg000000
0;V0Dh000000
0Di0Dj000000
0Dk0Dl000000
0Dm0Dn000000
0Do0E0000000
02X0E1000000
02\02]000000
0E20E3000000
0E50E6000000
0E70E8000000
0E:0E;000000
0E=0E>000000
0E?0E@000000
0EA0EB000000
0EC0ED000000
0EE0EF000000
0EG0EH000000
023024000000
0EI0EJ000000
00S00T000000
0EL0EM0<F000
0EN0EO0<F000
0EP0EQ0<F000
0ER0ES0<F000
0ET0EU000000
0EV0EW000000
0EX0EY000000
0EZ0E[000000
0@R0@S000000
0E\0E]0<O000
0E^0E_0<O000
0E`0Ea0<O000
0Eb0Ec000000
0Ed0Ee000000
0Eg0Eg000000
0Eh0Eh000000
0Ei0Ei000000
0;90;9000000
0Ej0Ej000000
0Ek0Ek000000
0=h0=h000000
0El0El000000
0Em0Em000000
0En0En000000
0Eo0Eo000000
0F00F0000000
0F10F1000000
0F20F2000000
0F30F3000000
0F40F4000000
0F50F5000000
0<70<7000000
0F60F6000000
0F70F7000000
0F80F8000000
0F90F9000000
0F:0F:000000
0F;0F;000000
0F<0F<000000
0F=0F=000000
0F>0F>000000
0F?0F?000000
0F@0F@000000
0FA0FA000000
0FB0FB000000
0FC0FC000000
0FD0FD000000
0FE0FE000000
0FF0FF000000
0FG0FG000000
0FH0FH000000
0FI0FI000000
0FJ0FJ000000
0FK0FK000000
0FL0FL000000
0FM0FM000000
0FN0FN000000
0FO0FO000000
0=l0=l000000
0FP0FP000000
0=f0=f000000
0FQ0FQ000000
0=m0=m000000
0=n0=n000000
0FR0FR000000
0FS0FS000000
0=k0=k000000
0FT0FT000000
0FU0FU000000
0FV0FV000000
0=j0=j000000
0FW0FW000000
0FX0FX000000
0FY0FY000000
0@]0@]000000
0FZ0FZ000000
0F[0F\000000
0F^0F_000000
0F`0Fa000000
0Fb0Fc000000
0Fd0Fe000000
0Ff0Fg000000
0Fh0Fi000000
0Fj0Fk000000
0Fm0Fm000000
0Fn0Fn000000
0Fo0Fo000000
0G00G0000000
0G10G1000000
0G20G2000000
0@N0G4000000
00K00L000000
0G50G6000000
00S00T000000
01f01g000000
01h01i000000
01j01k000000
0G90G:000000
0G;0G<000000
0G=0G>000000
0G?0G@000000
0GA0G>000000
0GB0GC000000
04N0GE000000
04904:000000
04L0GF000000
0GH0GI000000
0GJ0GK000000
0GL0GM000000
00K00L000000
00M00N000000
00O04_000000
00S00T000000
0GP0GQ000000
0GR0GS000000
0GT0GU000000
0GV0GW000000
0GX0GY000000
027027000000
00K00L000000
093094000000
00O04_000000
0G[0G\000000
095096000000
00Q00R000000
0G^0G_000000
0G`0Ga000000
0Gb0Gc000000
0Gd0Ge000000
0Gf0Gg000000
0Gh0Gi000000
0Gj0Gk000000
0Gl0Gm000000
00K00L000000
00M00N000000
00O04_000000
00S00T000000
0H00H1000000
0H20H3000000
0H40H5000000
0H60H7000000
0H80H9000000
0H:0H;000000
02I02J000000
0H=0H>000000
0H?0H@000000
0=C0=D0>X000
0=E0=F000000
0=G0=H000000
0HA0HB0>[000
0Ao0B00>[000
065066000000
00O04_000000
00S00T000000
06^0HD000000
06`0HE000000
06b0HF000000
06d0HG000000
07>0HH000000
07@0HI000000
07B0HJ000000
0720HK000000
07E0HL000000
0:B0HM000000
0:D0D9000000
0740HN000000
0:G0HO000000
0:I0HP000000
0:K0HQ000000
0HS0HT000000
0HU0HV000000
0HW0HX000000
0HY00H000000
0HZ0H[000000
0H]0H^000000
0H_0H`000000
0Hb0Hc000000
0Hd0He000000
00O04_000000
0Hg0Hh000000
0Hi0Hj000000
0Hk0Hl000000
0Hm0Hn000000
0I00I1000000
0I20I3000000
0I50I6000000
0I70I8000000
0I90I:000000
0I;0I<000000
0I=0I>000000
0I?0I@000000
0IA0IB000000
0ID0IE000000
0IF0IG000000
0IH0II000000
0IJ0IK000000
0ID0IE000000
0IF0IG000000
0IH0II000000
0IJ0IK000000
0IN0IO000000
0IP0IQ000000
0IR0IS000000
0IT0IU000000
0IV0IW000000
0IX0IY000000
0IZ0I[000000
0I\0I]000000
0I^0I_000000
027028000000
0Ia0Ib000000
0Ic0Id000000
0Ie0If000000
0Ig0Ih000000
0Ii0Ij000000
0Ik0Il000000
0Im0In000000
02A02B000000
0J00J1000000
0J20J3000000
0J40J5000000
0J60J7000000
0J80J9000000
0J:0J;000000
0J<0J=000000
0I^0J>000000
0J?0J@000000
0JA028000000
09i09j000000
00K00L000000
0JC0JD000000
093094000000
0JF0JG000000
0;V0Dh000000
0JI0JJ000000
0JK0JL000000
0JM0C;000000
0JN0JO000000
0JP0JQ000000
09i09j000000
061062000000
0JS0JT000000
091092000000
0JU0JV000000
0JW0JX000000
065066000000
00O04_000000
00S00T000000
0JZ0J[000000
0J\0J]000000
0J^0J_000000
0J`0Ja000000
0Jc0Jd000000
0Je0Jf000000
0Jg0Jh000000
0Ji0Jj000000
0Jk0Jl000000
0Jm0Jn000000
0Jo0K0000000
0K10K2000000
0K30K4000000
0K50K6000000
0K70K8000000
0K90K:000000
0K;0K<000000
0K=0K>000000
01Q00I000000
0K@0;R000000
00K00L000000
098099000000
0@R0@S000000
0Gl0Gm000000
00O00P000000
0KB0KC000000
0KE0KF000000
0KG0KH000000
0KI0KJ000000
0KK0KL000000
0KM0KN000000
09i09j000000
06;0KP000000
00K00L000000
0KQ00R000000
0JW0JX000000
065066000000
00O04_000000
0KS0KT000000
0KU0KV000000
0KW0KX000000
0KY0KZ000000
0K[0K\000000
0K^0K_000000
0K`0Ka000000
0Kc0Kc000000
0Kd0Kd000000
0Ke0Ke000000
0Kf0Kf000000
0Kg0Kg000000
0Ck0Ck000000
07H07H000000
0Kh0Kh000000
0Ki0Ki000000
0Kj0Kj000000
0Kk0Kk000000
0Kl0Kl000000
0<o0<o000000
0Km0Km000000
0Kn0Kn000000
0Ko0Ko000000
0L00L0000000
0L10L1000000
0L20L2000000
0L30L3000000
0L40L4000000
0L50L5000000
0L60L6000000
0L70L7000000
0L80L8000000
0L90L9000000
0L:0L:000000
0L;0L;000000
0L<0L<000000
0L=0L=000000
0L>0L>000000
0L?0L?000000
0L@0L@000000
0LA0LA000000
0LC0LD000000
091092000000
0LE0LF000000
00Q00R000000
095096000000
093094000000
00O04_000000
00S00T000000
0LH0LI000000
0LJ0LK000000
0LL0LM000000
0LN0LO000000
0LP0LQ000000
0LR0LS000000
0LT0LU000000
0LV0LW000000
0LX0LY000000
0LZ0L[000000
0L\0L]000000
0L^0L_000000
04N0La000000
0490Lb000000
04L0Lc000000
0Ld0Le000000
0Lg0Lh000000
0Li0Lj000000
0Lk0Ll000000
06^0Ln000000
06`0Lo000000
06b0M0000000
06d0M1000000
07>0M2000000
0:I0M3000000
0M40M5000000
0M60M7000000
0M80M9000000
0M:0M;000000
0M<0M=000000
0M>0M?000000
0M@0MA000000
0MB0MC000000
0MD0ME000000
0MF0MG000000
0MH0MI000000
0MJ0MK000000
0ML0MM000000
0MN0MO000000
0MP0MQ000000
0MR0MS000000
0MT0MU000000
0MV0MW000000
0MX0MY000000
0MZ0M[000000
0M\0M]000000
0M^0M_000000
0Ma013000000
0Mb015000000
0Mc00T000000
0Md0Me000000
0Mg0Mh000000
0Mi0Mj000000
0Mk0Ml000000
0Mm0Mn000000
0N00N1000000
0N20N3000000
0>K0N4000000
0:n0N5000000
0N60N7000000
0IZ0N8000000
0N90N:000000
0N;0N<000000
0N=0N>000000
0N?0N@000000
0NA0NB000000
0NC0ND000000
0NF0NG000000
0NH0NI000000
0NJ0NK000000
0NM06c000000
00i00j000000
00k00l000000
0NN0=0000000
0<=0<>000000
0H?0H@000000
0:`0NQ000000
0NR0NS000000
0NU0NV000000
0NW0NX000000
0NY0NZ000000
0K@0;R000000
0N\0N]000000
0N^0N_000000
0N`0Na000000
0Nb0Nc000000
0Nd0Ne000000
0Nf0Ng000000
0Nh0Ni000000
0Nj0Nk000000
0Nl0Nm000000
0No000000000
0O0000000000
0O1000000000
0No0O3000000
0O00O4000000
0O10O5000000
0O706_000000
0O80O9000000
0O;0O<000000
0O=0O>000000
0O?0O@000000
0OB0OC000000
0OD0OE000000
0OF0OG000000
00K00L000000
065066000000
0@N0G4000000
00O0OI000000
07T07U000000
0OK0OL000000
0ON0OO000000
0OP0OQ000000
0OR0OS000000
0OU0OQ000000
0OV0OW000000
0OX0OY000000
0O[0O[000000
0O\0O\000000
0O]0O]000000
0O_0O`000000
0Oa0Ob000000
0Oc0Od000000
0Oe0Of000000
0Og0Oh000000
0Oj0Ok000000
0Ol0Om000000
0On0Oo000000
0P00P1000000
0P20P3000000
0P40P5000000
0P60P7000000
0P80P9000000
0P:0P;000000
0P<0P=000000
0P>0P?000000
0P@0PA000000
0PB0PC000000
0PD0PE000000
0PF0PG000000
0PH0PI000000
0PJ0PK000000
0PL0PM000000
0PN0PO000000
0PP0PQ000000
0PR0PS000000
0PT0PU000000
0PW0PX000000
0<D0PY000000
0PZ0P[000000
0P\0P]000000
0P^0P_000000
06C0P`000000
0Pa0Pb000000
0Pc0Pd000000
0HU0HV000000
0Pf0Pg000000
0Ph0Pi000000
0Pj0Pk000000
0Pl0Pm000000
0Pn0Po000000
0Q10Q2000000
0Q30Q4000000
0Q50Q6000000
0Q70Q8000000
0Q90Q:000000
0Q;0F?000000
0Pn0Q<000000
07P07Q000000
0Q>0Q?000000
0Q@0QA000000
0QB0@i000000
0QC0QD000000
0N20QE000000
0QF0QG000000
0?60@J000000
0QH0>k000000
0QI0QJ000000
0QL0QM000000
0QN0QO000000
0QP0QQ000000
0QR0QS000000
00K00L000000
00M00N000000
00O04_000000
0QV0QW000000
0DM0DN000000
0QY0QZ000000
0Q[0Q\000000
00K00L000000
065066000000
0@N0G4000000
00O04_000000
06^0Q_000000
06`0Q_000000
00i00j000000
0Qa05C000000
0K@0;R000000
0Qc0Qd000000
0Qe0Qf000000
0Qg0Qg000000
02g02g000000
02i02i000000
027027000000
0Qh0Qi000000
0Qk0Ql000000
0Qm0Qn000000
05m05n000000
091092000000
0R00R10Df000
0R20R30Df000
09?0R40Df000
0R50R6000000
0R70R80Dj000
0R90R:000000
0R;0R<0Dl000
0R=0R>0Dl000
0R@0RA000000
0QI0QJ000000
0QF0QG000000
0IZ0RB000000
0RC0RD000000
0RF0RG000000
0RH0RI000000
0RJ0RK000000
0RM0RN000000
0RO0RP000000
0RQ0RR000000
0RS0RT000000
027028000000
0RV0RW000000
0RX0RY000000
0RZ0R[000000
0R\0R]000000
0R^0R_000000
0R`0Ra000000
0Rb0Rc000000
0Rd0Re000000
0Rf0Rg000000
05k05l000000
09i09j000000
0Ri0Rj000000
00K00L0EG000
00Q00R0EG000
0930940EG000
065066000000
00O04_000000
0@O0@P000000
0Rl0Rm000000
0Rn0Ro000000
0S00S1000000
0S20S3000000
0Cj0Ck000000
0S50S6000000
0S80S9000000
0S:0S;000000
0S<0S=000000
0S>0S?000000
0S@0SA000000
0SB0SC000000
0O706_000000
0SE0SF000000
00k00l000000
00o010000000
04E04F000000
0SG0SH000000
0SJ070000000
0SK0SL000000
0SM0SN000000
091092000000
0SO0SP000000
00O0OI000000
0SR0SS000000
0FT0ST000000
0SU0SV000000
0SW0SX000000
0SZ0S[000000
0S\0S]000000
0S^0S_000000
0S`0Sa000000
0Sb0Sc000000
0Sd0Se000000
0Sf0Sg000000
0Sh0Si000000
0Sj0Sk000000
0Sl0Sm000000
0850So000000
0T00T0000000
0T10T1000000
0T30T4000000
0T50T6000000
0T70T8000000
0T90T:000000
0H?0H@000000
093094000000
00O04_000000
0T<0T=000000
0T?0T@000000
0TA0TB000000
0TC0TD000000
0TE0TF000000
0TG0TH000000
0TI0TJ000000
0TK0TL000000
0TM0TN000000
0TO0TP000000
0TQ0TR000000
0TS0TT000000
0TU0TV000000
0TW0TX000000
0TY0TZ000000
0T[0T\000000
0T]0T^000000
0T_0T`000000
0Ta0;^000000
0Tb0Tc000000
0Td0Te000000
0Tf0Tg000000
0Th0Ti000000
0Tj0Tk000000
0Tl0Tm000000
0To0U0000000
0U10U2000000
0U30U4000000
0U50U6000000
0U70U8000000
0U90U:000000
0U;0U<000000
0U20U2000000
0U<0U<000000
0U80U8000000
0U:0U:000000
0U00U0000000
0U60U6000000
0U?0U@000000
0UA0UB000000
0UC0UD000000
0UF0UG000000
0=@0=A000000
02E0@b000000
0NR0UH000000
02G0@c000000
0UJ0UK000000
0UL0UM000000
0UN0UO000000
0UP0UQ000000
0H=0H>000000
0US0UT000000
065066000000
00O04_000000
00S00T000000
0UV0UW000000
0UX0UY000000
0UZ0U[000000
0U\0U]000000
0U^0U_000000
0Ua0Ub000000
0Uc0Ud000000
0Uf0Ug000000
0Uh0Ui000000
0Qa0Uk000000
0Ul0Um000000
0Un0Uo000000
0V00V1000000
0V20V3000000
0V50V6000000
0V70V8000000
0V:0V;000000
0V<0V=000000
0V>0V?000000
0V@0VA000000
0<=0<>000000
0H?0VC000000
0VD0VE000000
0Un0VF000000
0VH0VI000000
0VJ0VK000000
0:i0:j000000
00S00T000000
0VM07g000000
0VN07i000000
027028000000
0VP0VQ000000
0VR0VS000000
0VT0VU000000
0VV0VW000000
0;a0;b000000
0Q?0Q?000000
0VX0VY000000
0VZ0V[000000
0V\0J5000000
02A0V]000000
00S00T000000
027028000000
0V`0Va000000
0Vb0Vb000000
0Vc0Vc000000
0Vd0Vd000000
02b02b000000
0Ve0Ve000000
0@N0@N000000
0Vg0Vg000000
0Vh0Vh000000
065065000000
00O0Vi000000
0>a0Vk000000
0Vl0Vm000000
0Vn0Vo000000
0W00W1000000
0W20W3000000
0W40W5000000
0W60W7000000
0W80W9000000
0W:0W;000000
0>e0W<000000
0W=0W>000000
0W?0W@000000
0WA0WB000000
0WC0WD000000
0WE0WF000000
0WG0WH000000
0WI0WJ000000
0WK0WL000000
0WM0WN000000
0WO0WP000000
0WQ0WR000000
0WS0WT000000
0WU0WV000000
0WW0WX000000
0WY0WZ000000
0W[0W\000000
0W]0W^000000
03e03f000000
0@R0@S000000
0@T0@U000000
0W`0:m000000
0Wb0Wc000000
0Wd0We0HJ000
08L0Wf0HJ000
0HS0Wg0HJ000
0Wh0Wi0HJ000
0Wj0Wk000000
0Wl0Wm0HO000
00S0Wn0HO000
0Wo0X00HO000
06S0X10HO000
0X20X30HO000
0X40X5000000
0>N0X60HU000
0X70X80HU000
0X90X:0HU000
0X;0X<0HU000
0X=0X>0HY000
0X?0X@0HU000
0XA0XB0HU000
0OX0XC0HU000
0XD0XE0HU000
0XF0XG0HU000
06V0XH0HU000
0XI0XJ000000
0XK0XL0Ha000
0XM0XN0Ha000
0;40;50Ha000
0XO0XP0Ha000
0XQ0XR0Ha000
0XS0XT0Ha000
0Ve0XU000000
0DM0DN000000
0XW0XX000000
0XY0XZ000001
0=l0X[0Hk000
0=n0X\0Hk000
0=k0X]0Hk000
0FQ0X^0Hk000
0=m0X_0Hk000
0FW0X`0Hk000
0=j0Xa0Hk000
0Xb0Xc0Hk000
0@]0Xd0Hk000
0Xe0Xf0Hk000
0Xg0Xh0Hk000
0;80;90Hk000
0Q70FF0Hk000
0Xi0FC0Hk000
0Fm0Fm000000
0Xk0Xk000000
0Xl0Xl000000
0Xm0Xm000000
0Fo0Fo000000
0G10G1000000
0Xn0Xn000000
0Xo0Xo000000
0Y00Y0000000
0Y20Y2000000
0Y30Y3000000
0Y50Y6000000
0Y70Y8000000
0Y90Y:000000
0Y;0Y<000000
0Y>0Y?000000
0Hg0Hh000000
0Y@0YA000000
0YB0YC000000
0YE0YF000000
0;n0YG000000
0YH0YI000000
0YK0YL000000
0YM0EQ000000
0T50T6000000
0YN0YO000000
0YP08n000000
0YQ0YR000000
0YT0YU000000
0YV0YW000000
0YX0YY000000
0YZ0Y[000000
0Y\0Y]000000
0Y^0Y_000000
0Y`0Ya000000
0Yb0Yc000000
0Yd0Ye000000
0Yg0Yh000000
0Yi0Yj000000
0Yk0Yl000000
0Yn0Yo000000
0Z00Z1000000
0Z20Z3000000
0Z40Z5000000
0Z60Z7000000
0Z80Z9000000
0Z:0Z;000000
00i0Z<000000
0Hb0Hc000000
0E50E6000000
00O0OI000000
08f08g000000
0Z?0Z@000000
0ZB0ZC000000
0ZD0ZE000000
0ZF0ZG000000
0ZH0ZI000000
0ZJ0ZK000000
0ZL0ZM000000
0ZN086000000
0ZO0ZP000000
0ZQ0ZR000000
0ZS0ZT000000
0ZU0ZV000000
0ZW0ZX000000
0ZY0ZZ000000
0Z[0Z\000000
00K00L000000
098099000000
00M00N000000
0HY00H000000
0Z_0Z`000000
0K@0Zb000000
0Zc0Zd000000
0Ze0Zf000000
0YE0Zh000000
0Zi0Zj000000
0YE0Zl000000
0Zm0Zn000000
0Zi0Zo000000
0[00[1000000
0[30[4000000
0[50[6000000
0[70[8000000
0[90[:000000
0[;0[<000000
0[30[4000000
0[>0[?000000
0[70[8000000
0[@0[A000000
01]01]000000
0[C0[C000000
0[D0[D000000
0[E0[E000000
0[F0[F000000
0[G0[G000000
0[H0[H000000
0Q70Q7000000
0[I0[I000000
0FZ0FZ000000
0[J0[J000000
06L06L000000
0[K0[K000000
0;K0;K000000
0[L0[L000000
0FR0FR000000
0[M0[M000000
0[O0[P000000
0[Q0[R000000
0[S0[T000000
0[U0[V000000
0[X0[Y000000
0[Z0[[000000
0[]0[^000000
0[_0[`000000
0[b0[c000000
0[d0[e000000
0[f0[g000000
0[h0[i000000
0[j0[k000000
0[l0[m000000
0[n0[o000000
0\00\1000000
0\20\3000000
0<=0<>000000
05m05n000000
0@R0@S000000
08G08H000000
0\60\7000000
0\80\9000000
0\:0\;000000
0\=0\>000000
0\?0FE000000
0\@0\A000000
0\B0\C000000
0\E0\F000000
0\G0\H000000
0Wd0\I000000
0\J0\K000000
0\L0\M000000
0\O0\P000000
0\Q0C`000000
0\R0Cb000000
0\T0\U000000
0@Y0@Z000000
0\V0\W000000
0\X0\Y000000
0\Z0\[000000
0\\0\]000000
0\^0\_000000
0\`0\a000000
01o020000000
0\c0\d000000
0\e0\f000000
0\h0\i000000
0\j0\k000000
0\l0\m000000
091092000000
0LE0LF000000
00Q00R000000
093094000000
00O04_000000
095096000000
00S00T000000
0\h0\i000000
0\j0\k000000
0\l0\m000000
0]00]1000000
00K00L000000
093094000000
00O04_000000
0G[0G\000000
095096000000
00Q00R000000
00S00T000000
0]30]4000000
00K00L000000
00M00N000000
00O04_000000
0\h0\i000000
0\j0\k000000
0\l0\m000000
0:n0:o000000
0]80]9000000
0]:0];000000
0]<0]=000000
0]>0]?000000
0]A0]B000000
0]C0]D000000
0]E0]F000000
0]G0]H000000
0]I0]J000000
0]K0]L000000
0]M0]N000000
0]O0]P000000
0]Q0]R000000
0]S0]T000000
0]U0]V000000
0]W0]X000000
0]Y0]Z000000
0][04T000000
0]\0]]000000
0]^0]_000000
0]`0]a000000
0]b0]c000000
0]d0]e000000
0]f0]g000000
0]h0]i000000
0LC0LD000000
091092000000
065066000000
00Q00R000000
093094000000
00O04_000000
095096000000
0]k0]l000000
00S00T000000
0]n0]o000000
0^00^1000000
0^20^3000000
0^40^5000000
0^60^7000000
0^80^9000000
0^:0^;000000
0DF0^=000000
0^>0^?000000
0^@0^A000000
0^B0^C000000
0^D0^E000000
0^F0^G000000
0^H0^I000000
0^J0^K000000
0^L0^M000000
0^N0^O000000
0^P0^Q000000
0^R0^S000000
0^T0^U000000
0^V0^W000000
0^X0^Y000000
0^Z0^[000000
0^\0^]000000
0^^0^_000000
0^`0^a000000
0^b0^c000000
0^d0^e000000
0^f0^g000000
00K00L000000
00M00N000000
00O04_000000
0\h0\i000000
0\j0\k000000
0\l0\m000000
0:n0:o000000
0^k0^l000000
0^m0^n000000
0^o0_0000000
0_20_3000000
0DQ0DR000000
0_40_5000000
0_60_7000000
0_80_9000000
0_:0_;000000
0_<0_=000000
0_>0_?000000
0]M0]N000000
0]O0_A000000
0]Q0]R000000
0]S0]T000000
0]U0]V000000
0]W0]X000000
0]Y0_B000000
0_C04T000000
0]\0]]000000
0]^0]_000000
0]`0]a000000
0]b0_D000000
0]d0_E000000
00K00L000000
00Q00R000000
065066000000
093094000000
00O04_000000
095096000000
0@N0G4000000
00S00T000000
0_I0_J000000
0:n0:o000000
09R0_K000000
0_L0_M000000
0_N0_O000000
0_P0_Q000000
0_S0_T000000
0_U0_V000000
0<P0<Q000000
0_X0_Y000000
0_Z0_[000000
0_\0_]000000
0__0_`000000
0_a0_b000000
0_c0_d000000
0_e0_f000000
0_h0_i000000
0_j0_k000000
0_l0_m000000
0_n0_o000000
0_n0_o000000
0`10`2000000
0`30`4000000
0`50`6000000
0`80`9000000
0`:0`;000000
0`<0`=000000
0_n0_o000000
0A<0`?000000
0A20`@000000
0A>0`A000000
0A40`B000000
0`C0`D000000
0`E0`F000000
0`G0`H000000
0AF0`I000000
0`K0`L000000
0Gl0Gm000000
0Gb0Gc000000
00O0OI000000
0;M06l000000
0;K06f000000
0Mc06i000000
0`N0`O000000
0`Q0`R000000
0`S0`T000000
0`U0`V000000
0`W0`X000000
0UF0UG000000
0=@0=A000000
02E0@b000000
0`Z0`[000000
0`\0`]000000
02G0@c000000
0`^0`_0NL000
0FU0`a000000
0FZ0`b000000
0FY0`c000000
027028000000
0O?0O@000000
0`e0F8000000
0`f0`g000000
0SW0SX000000
0`i0`j000000
0`k0`l000000
06G0`m000000
06^0`o000000
06`0a0000000
06b0a1000000
06d0a2000000
07>0`c000000
0XW0XX000000
0a40a5000000
0a60a7000000
06^00j000000
06`0a9000000
06b0HL000000
06d0a:000000
07>0a;000000
07@0a<000000
07B0a=000000
0720a>000000
07E0a?000000
0:B0C3000000
0:D0a@000000
0740aA000000
0:G0aB000000
0:I0aC000000
0:K00l000000
0:M0aD000000
0:O0aE000000
0:Q0aF000000
0:S0aG000000
0:U0aH000000
0:W0aI000000
0:Y0aJ000000
0M40aK000000
0M60aL000000
0aN0aO000000
0aP0aQ000000
0aR0aS000000
0N60aT000000
0aU0L<000000
0aV0aW000000
0aX0aY000000
0aZ0a[000000
0a\0a]000000
0Q70a_000000
0a`0aa000000
0ab0ac000000
0ae0af000000
0ag0ah000000
0ai0aj000000
0ak0Eo000000
0al0am000000
0S:0S;000000
0an0ao000000
0b00b1000000
0b20b3000000
0b40b5000000
0b60b7000000
0b80b9000000
0b:0b;000000
0b<0b=000000
0b>0b?000000
0b@0bA000000
0bB0bC000000
0bD0bE000000
0bF0bG000000
0bH0bI000000
0bJ0bK000000
0H=0H>000000
0=C0=D000000
0=E0=F000000
0=G0=H000000
0HA0HB0O]000
065066000000
00O04_000000
00S00T000000
0bN0bO000000
0bP0aL000000
0bR0bS000000
0bT0bU000000
0bV0bW000000
0bX0bY000000
0bZ0b[000000
0b\0b]000000
0b^0b_000000
0b`0ba000000
0bb0bc000000
0bd0be000000
0bf0bg000000
0bh0bi000000
0bj0bk000000
0bl0bm000000
0bn0bo000000
0c00c1000000
0c20c3000000
0c40c5000000
0c60c7000000
0c80c9000000
0c:0c;000000
0c<0c=000000
0c>0c?000000
0c@0cA000000
0cB0cC000000
0cD0cE000000
0cF0cG000000
0cH0cI000000
0cJ0cK000000
0cL0cM000000
0cN0cO000000
0cP0cQ000000
0cR0cS000000
0cT0cU000000
0cV0cW000000
0cX0cY000000
0cZ0c[000000
0c\0c]000000
0c^0c_000000
0c`0ca000000
0cb0cc000000
0cd0ce000000
0cf0cg000000
0ch0ci000000
0cj0ck000000
0cl0cm000000
0cn0co000000
0d00d1000000
0d20d3000000
0d40d5000000
06C0d7000000
07h0d8000000
06^0d:000000
06`0d;000000
06b0d<000000
06d0d=000000
0Qa05C000000
0d?0d@000000
0?60@J000000
0dA0dB000000
0dC0dD000000
0dE0dF000000
0dG0dG000000
0dH0dI000000
05B0CA000000
0dK0dL000000
0dM0dN000000
0dO0dP000000
0dQ0dR000000
0E:0dB000000
0dS0dT000000
0dU0dV000000
0dW0dX000000
0TE0dY000000
0dZ0d[000000
027028000000
0d]0d^000000
0d_0d`000000
0db0dc000000
0dd0de000000
0df0dg000000
0dh0di000000
0dj0dk000000
0dl0dm000000
0dn0do000000
0e00e1000000
0e20e3000000
08L08M000000
0e50e6000000
0e70e8000000
0Ri0Rj000000
0]k0]l000000
0e:0e;000000
0e<0e=000000
0e?0a?000000
0Qa05C000000
02705C000000
02L0eA000000
02N0eB000000
0eD0eE000000
0eF0eG000000
0eI0eJ000000
0eK0eL000000
0eM0eN000000
0FC0FC000000
0Ek0Ek000000
0=j0=j000000
0=l0=l000000
0=k0=k000000
0FD0FD000000
0FE0FE000000
0FH0FH000000
0FW0FW000000
0=m0=m000000
0F?0F?000000
0eQ0eR000000
0eS0eT000000
0eU0eV000000
0eW0eX000000
0eZ0a>000000
0e[0e\000000
0e]0e^000000
0e_0e`000000
0ea0eb000000
0ec0ed000000
0ef0eg000000
0eh0ei000000
0R@0ej000000
0ek0el000000
0em0en000000
0f00f1000000
0f20f3000000
0f40f5000000
0f60f7000000
0f90f:000000
0f;0f<000000
0f=0f>000000
0f?0f@000000
0fA0fB000000
0fC0fD000000
0fF0fG000000
0fH0fI000000
0T90T:000000
0fK0fL000000
0fM0fN000000
0fO0fP000000
0fQ0fR000000
0fS0fT000000
0US0UT000000
0YN0YO000000
0fW0fX000000
0fY0fZ000000
0f[0f\000000
06^0f^000000
06`0f_000000
06b0f`000000
06d0fa000000
07>0fb000000
07@0fc000000
07B0fd000000
0720fe000000
07E0ff000000
0:B0fg000000
0:D0fh000000
0740fi000000
0:G0fj000000
0:I0fk000000
0:K0fl000000
0:M0fm000000
0:O0fn000000
0:Q0fo000000
0:S0g0000000
0:U0g1000000
0:W0g2000000
0:Y0g3000000
0M40g4000000
0M60g5000000
0M80g6000000
0M:0g7000000
0M<0g8000000
0M>0g9000000
0g:0g;000000
0M@0g<000000
0g=0g>000000
0g?0g@000000
0gA0gB000000
0gC0gD000000
0MB0gE000000
0MD0gF000000
0MF0gG000000
0gH0gI000000
0gJ0gK000000
0gL0gM000000
0gN0gO000000
0gP0gQ000000
0gR0gS000000
0gT0gU000000
0gV0gW000000
0gY0gZ000000
0g[0g\000000
0g]0g^000000
0g_0g`000000
0F[0F\000000
0gb0gc000000
0\O0\P000000
0D?0BO000000
0\Q0C`000000
0=>0CC0S2000
0gd0ge000000
0gf0C9000000
0AR0AS000000
0gg0gh000000
0gi0gj000000
0gb0gc000000
0\O0\P000000
0D?0BO000000
0\Q0C`000000
0=>0CC0S<000
0gd0ge000000
0gf0C9000000
0AR0AS000000
0gg0gh000000
0gi0gj000000
0gm0gn000000
0go0h00SC000
0h10h20SC000
0YE0CZ0SC000
0h30h40SC000
0h60ei000000
0h70h8000000
0h90h:000000
0@N0G4000000
00K00L000000
0E50E6000000
00S00T000000
0h=0h>000000
0h?0h@000000
00S0hA000000
0hC0hD000000
0hE0hF000000
0hG0hH000000
0hI0hJ000000
0hL0hM000000
091092000000
093094000000
0=G0=H000000
00O04_000000
095096000000
0hP0hQ000000
0Wj0Tg000000
0hR0hS000000
01R01S000000
01Q00I000000
0HU0HV000000
0PW0PX000000
0hV0hW000000
0hI0hX000000
0hC0hY000000
0hG0hZ000000
0hE0h[000000
0DM000000001
0h]0a=0Sh000
0h^0h_0Sh000
0h`0ha0Sh000
0hb0hc0Sh000
0hd0he0Sh000
0hf0hg0Sh000
0hh0hi0Sh000
0Xb000000001
0hj0hk0T0000
0hl0hm0T0000
0hn0ho0T0000
0i00i10T0000
0i20i30T0000
0i40i50T0000
0hR0i60T0000
0XY000000001
0i70i80T8000
0i90i:0T8000
0i;0i<0T8000
0i=0i>0T8000
0i?0i@0T8000
0iA0iB0T8000
0iC0iD0T8000
0iE0iF0T8000
0iH0iI000000
0iJ0iK000000
0XW0iL000000
0iM0iN000000
0iO0iP000000
0iR03R000000
0iS0iT000000
04[04\000000
00S00T000000
047048000000
04904:000000
04;04<000000
0;G0;R000000
0;I0iW000000
0;K0Dh000000
0;G0;R000000
0;I0iY000000
0;K0iZ000000
0i[0i\000000
0i^0i_000000
0i`0ia000000
0ic0id000000
0ie0if000000
0ig0ih000000
0ii0ij000000
0ik0il000000
0in0io000000
0j00j1000000
0j20j3000000
0HY00H000001
0fH0j50T^000
0j60j70T^000
01f0j80T^000
0j90j:0T^000
0j;0j<0Tb000
0U70j=0Tb000
0j>0j?000001
0j@0jA0Te000
0jB0jC0Te000
0jD0jE0Te000
0jF0jG0Te000
0jH0jI0Te000
0jK0jL000000
0jM0jN000000
0jO0jP000000
0jQ0jR000000
0jS0jT000000
0jV0jW000000
0jX0jY000000
0jZ0j[000000
0RM0RN000000
0RO0RP000000
0j\0j]000000
0j^0j_000000
0j`0ja000000
0jc0jd000000
0je0jf000000
0jh0ji000000
0jj0jk000000
06^0jm000000
06`0jn000000
06b0=d000000
06d0jo000000
07>028000000
0k10k2000000
0<=0k3000000
0@R0@S000000
0H?0k4000000
0k60k7000000
0k80k9000000
0k:0k;000000
0@T0@U000000
0@R0@S000000
0k=0k>000000
0k?0k@000000
0O=0kA000000
0k60k7000000
0k:0k;000000
05m05n000000
093094000000
091092000000
0Y`0kD000000
095096000000
00O0OI000000
0kF0kG000000
0kH0kI000000
0Wl0kJ000000
0kK0kL000000
0270kM000000
0_20_3000000
0DQ0DR000000
0kO0kP000000
0_40_5000000
0_60_70U]000
0_80_90U]000
0_:0_;0U]000
0_<0_=0U`000
0_>0_?000000
0kR0kS000000
0kT0kU000000
0kV0kW000000
0fF0kX000000
0kZ0kZ000000
0k[0k[000000
0k\0k\000000
0;e0;e000000
0k]0k]000000
0k^0k^000000
0k_0k_000000
0k`0k`000000
0ka0ka000000
0kb0kb000000
0kc0kc000000
0kd0kd000000
0ke0ke000000
0LA0LA000000
0kf0kf000000
0@N0G4000000
00K00L000000
00Q00R000000
0B=0B>000000
093094000000
00O04_000000
00S00T000000
0ki0F@000000
07T07U000000
0\G0\H000000
0:`0kk000000
0NR0UH000000
0kl0km000000
0ko0l0000000
0l10l2000000
0l30l4000000
0l50l6000000
0l70l8000000
0l90l:000000
0l;0l<000000
0l=0l>000000
01f01g000000
0l@0lA000000
0lB0lC000000
0lD0lE000000
0lF0lG000000
0lH0lI000000
0lJ0lK000000
0lL0lM000000
0lO0lP000000
0lQ0lR000000
0lS0lT000000
0lU0lV000000
00K00L000000
0lX0lY000000
0lZ0l[000000
0l\0l]000000
0l^0l_000000
093094000000
0l`0la000000
0lb0lc000000
0ld0le000000
0lf0lg000000
0G50G6000000
0li0lj000000
02Z0lk000000
0ll0lm000000
0V50ln000000
0lo0m0000000
0m10m2000000
0m30m4000000
0m50m6000000
0m70m8000000
0m90m:000000
0m;0m<000000
0lF0lG000000
0G50G6000000
0m>0m?000000
0m@0mA000000
0mB0mC0W0000
0`\0mE000000
0mF0mG000000
08G0mH000000
00i0mI000000
0mJ0mK000000
0YQ0YR000000
0mM0mN000000
0mO0mP000000
0@R0@R000000
05k05k000000
09i09i000000
0@N0@N000000
0mR0mR000000
0mS0mS000000
0]k0]k000000
0Ri0Ri000000
061061000000
00K00K000000
098098000000
0mT0mT000000
0RZ0RZ000000
0<=0<=000000
00M00M000000
0mU0mU000000
00S00S000000
04Y04Y000000
04[04[000000
03]03]000000
04]04]000000
0>K0>K000000
0H?0H?000000
0mV0mV000000
0mW0mW000000
0mX0mX000000
0mY0mY000000
0mZ0mZ000000
0Gf0Gf000000
0Gh0Gh000000
0Gj0Gj000000
0NM06c000000
00i00j000000
00k00l000000
0NN0=0000000
07Y07Y000000
0Fm0Fm000000
0m]0m]000000
0m^0m^000000
0kZ0kZ000000
0k[0k[000000
0m_0m_000000
0m`0m`000000
0ma0ma000000
0mb0mb000000
0mc0mc000000
0md0md000000
0me0me000000
0k\0k\000000
0mf0mf000000
0mg0mg000000
0Kc0Kc000000
0mh0mh000000
0;e0;e000000
0Kd0Kd000000
0Ke0Ke000000
0Xk0Xk000000
0Kf0Kf000000
0k]0k]000000
0mi0mi000000
0Kg0Kg000000
0Xl0Xl000000
0Ck0Ck000000
07H07H000000
0k^0k^000000
0Kh0Kh000000
0mj0mj000000
0mk0mk000000
0ml0ml000000
010010000000
0mm0mm000000
0mn0mn000000
0k_0k_000000
0Ki0Ki000000
0Kj0Kj000000
0Kk0Kk000000
0Kl0Kl000000
0mo0mo000000
0n00n0000000
0<o0<o000000
0n10n1000000
0k`0k`000000
0Km0Km000000
0Kn0Kn000000
0Fn0Fn000000
0n20n2000000
0n30n3000000
0n40n4000000
0Ko0Ko000000
0L00L0000000
0n50n5000000
0n60n6000000
0n70n7000000
0DN0DN000000
0L10L1000000
0n80n8000000
0L20L2000000
0L30L3000000
0n90n9000000
0ka0ka000000
0n:0n:000000
0n;0n;000000
07[07[000000
0Xm0Xm000000
0n<0n<000000
0a=0a=000000
0a90a9000000
0Fo0Fo000000
0L40L4000000
0L50L5000000
04F04F000000
0L60L6000000
0L70L7000000
0n=0n=000000
0kb0kb000000
0L80L8000000
0n>0n>000000
0n?0n?000000
0n@0n@000000
0nA0nA000000
0nB0nB000000
0nC0nC000000
0nD0nD000000
0nE0nE000000
0nF0nF000000
0nG0nG000000
0nH0nH000000
0nI0nI000000
0nJ0nJ000000
0nK0nK000000
0kc0kc000000
0L90L9000000
0nL0nL000000
0G00G0000000
0nM0nM000000
06c06c000000
0nN0nN000000
0nO0nO000000
00j00j000000
0L:0L:000000
0L;0L;000000
06_06_000000
0G10G1000000
00l00l000000
0nP0nP000000
0L<0L<000000
0nQ0nQ000000
0G20G2000000
0L>0L>000000
0=00=0000000
0nR0nR000000
0nS0nS000000
0nT0nT000000
0nU0nU000000
0nV0nV000000
0nW0nW000000
0L?0L?000000
0nX0nX000000
0aF0aF000000
0nY0nY000000
0kd0kd000000
0nZ0nZ000000
0n[0n[000000
0n\0n\000000
0Xn0Xn000000
0Xo0Xo000000
0n]0n]000000
0SH0SH000000
0n^0n^000000
0n_0n_000000
0n`0n`000000
0na0na000000
0nb0nb000000
0nc0nc000000
0L@0L@000000
0ke0ke000000
0LA0LA000000
0nd0nd000000
0ne0ne000000
0nf0nf000000
0Y00Y0000000
0ng0ng000000
0kf0kf000000
01]0ni000000
01_0nj000000
0To0nk000000
0HZ0nl000000
0nn0no000000
0o00o1000000
0o20o3000000
0k?0k@000000
0O=0kA000000
0o60o6000000
0o70o7000000
01_01_000000
0U50U5000000
0To0To000000
08_08_000000
0o80o80Z?000
0o90o90Z?000
0o:0o:0Z?000
01]01]000000
0o;0o;000000
0o<0o<0ZD000
0o=0o=0ZD000
0o>0o>000000
08W08W000000
08[08[000000
0bN0bN000000
0o@0o@000000
0oA0oA000000
0oB0oB000000
0m`0m`000000
0oC0oC000000
0oD0oD000000
0\=0\=000000
0oF0oF000000
0S80S8000000
0S:0S:000000
0ak0ak000000
0oG0oG000000
0oI0oJ000000
04L0oK000000
0490oL000000
04N0oM000000
0[O03N000000
0oO0PX000000
0oP0hW000000
0oQ0hX000000
0oR0hY000000
0oS0hZ000000
0oT0oU000000
0oV0oW000000
0oX0oY000000
0oZ0o[000000
0o]0o^000000
0Q10Q2000000
0\G0\H000000
0o`0oa000000
0ob0oc000000
06I0od000000
0oe0of000000
0Xb0Xc000000
06C0d7000000
0Pa0og000000
0oh0oi000000
0oj0ok000000
0HY00H000000
0`e0F8000000
0ol0om000000
0oo100000000
0FQ101000000
0=j0Xa000000
102103000000
0Q70FF000000
0\L0\M000000
0Xi0FC000000
0FY0`c000000
104105000000
0fH0fI000000
107108000000
10910:000000
10;0F1000000
027028000000
10=10>000000
10?10@000000
10B10C000000
10D10E000000
10F10G000000
06^10I000000
06`10J000000
0gC10K000000
06b10L000000
06d10M000000
07>10N000000
07@10O000000
07B10P000000
07210Q000000
0MD10R000000
07E10S000000
0:B0VS000000
0:D10T000000
07410U000000
0:G10V000000
0:I10W000000
0:K10X000000
0:M10Y000000
0:O10Z000000
0MB10[000000
0:Q10\000000
0:S10]000000
0:U10^000000
0:W0=?000000
0:Y0VU000000
0gH10_000000
0M410`000000
0M610a000000
0M810b000000
0M:10c000000
0M<10d000000
0M>10e000000
0g:10f000000
0M@10g000000
0g=10h000000
0g?10i000000
0MF10j000000
0gA10k000000
10m10n000000
10o110000000
112113000000
114115000000
116117000000
118119000000
11:11;000000
11<11=000000
11?0;^000000
11@11A000000
11B11C000000
11D11E000000
11F11G000000
11H11I000000
11J11K000000
11L11M000000
0:D11N000000
07402B000000
0:G11O000000
0:I11P000000
0:K11Q000000
0:S11R000000
0:U11S000000
0:W0Dj000000
0gN11T000000
0aX0aY000000
11411V000000
0mW11X000000
11Y11Z000000
11[11\000000
0@Y0@Z000000
0@W0@X000000
11^11_000000
11`11a000000
11b11c000000
06^11e000000
06`11f000000
06b11g000000
06d11h000000
07>11i000000
07@11j000000
07B11k000000
07211l000000
07E11m000000
0:B11n000000
0:D11o000000
074120000000
0:G121000000
0:I122000000
0:K123000000
0:M124000000
0:O125000000
0:Q126000000
0:S127000000
0:U128000000
0:W129000000
0:Y12:000000
0M412;000000
0M612<000000
0M812=000000
0M:12>000000
0M<12?000000
0M>12@000000
0g:12A000000
0M@12B000000
0g=12C000000
0g?12D000000
0gA12E000000
0gC12F000000
0MB12G000000
0MD12H000000
0MF12I000000
0gH12J000000
0gJ12K000000
0gL12L000000
0gN12M000000
0gP12N000000
0gR12O000000
0gT12P000000
0gV12Q000000
12R12S000000
12T12U000000
12V12W000000
0MH12X000000
12Y12Z000000
12[12\000000
12]12^000000
12_12`000000
12a12b000000
0MJ12c000000
0ML12d000000
12e0L3000000
12f12g000000
12h0RB000000
12i12j000000
0MN12k000000
0MP12l000000
0MR12m000000
12n0;^000000
12o0RD000000
130131000000
132133000000
134135000000
0MT136000000
137138000000
13913:000000
13;13<000000
13=13>000000
13?13@000000
13A13B000000
0MV13C000000
13D13E000000
13F13G000000
13H13I000000
13J13K000000
13L13M000000
13N13O000000
13P13Q000000
13R13S000000
13T13U000000
13V13W000000
13X13Y000000
13Z13[000000
13\13]000000
13^13_000000
13`13a000000
13b13c000000
13d13e000000
13f13g000000
13h13i000000
13j13k000000
13l13m000000
13n13o000000
140141000000
0Mg142000000
0Mi143000000
144145000000
146147000000
148149000000
14:14;000000
14<14=000000
14>14?000000
14@14A000000
14B14C000000
14D14E000000
14F14G000000
14H14I000000
14J14K000000
14L14M000000
14N14O000000
14P14Q000000
14R14S000000
14T14U000000
14V14W000000
14X14Y000000
14Z14[000000
14\14]000000
14^14_000000
14`10Z000000
14a14b000000
14c14d000000
14e14f000000
14g14h000000
14i14j000000
14k14l000000
14m14n000000
14o150000000
151152000000
153154000000
155156000000
157158000000
15915:000000
15;15<000000
15=15>000000
15?15@000000
15A15B000000
15C15D000000
15E15F000000
15G15H000000
15I15J000000
15K15L000000
15M15N000000
15O15P000000
15Q15R000000
15S15T000000
15U15V000000
15W15X000000
15Y15Z000000
15[15\000000
15]15^000000
15_15`000000
15a15b000000
15c15d000000
15e15f000000
15g15h000000
15i15j000000
15k15l000000
15m15n000000
15o160000000
161162000000
163164000000
165166000000
167168000000
16916:000000
16;16<000000
16=16>000000
16?16@000000
16A16B000000
16C16D000000
16E16F000000
16G16H000000
16I16J000000
16K16L000000
16M16N000000
16O16P000000
16Q16R000000
16S16T000000
16U16V000000
16W16X000000
16Y16Z000000
16[16\000000
16]16^000000
16_16`000000
16a16b000000
16c16d000000
16e16f000000
16g16h000000
16i16j000000
16k16l000000
16m16n000000
16o170000000
171172000000
173174000000
175176000000
177178000000
17917:000000
17;17<000000
17=17>000000
17?17@000000
17A17B000000
17C17D000000
17E17F000000
17G17H000000
17I17J000000
17K17L000000
17M17N000000
17O17P000000
17Q17R000000
17S17T000000
17U17V000000
17W17X000000
17Y17Z000000
17[17\000000
17]17^000000
17_17`000000
17a17b000000
17c17d000000
17e17f000000
17g17h000000
17i17j000000
17k17l000000
17m17n000000
17o180000000
181182000000
183184000000
185186000000
187188000000
18918:000000
18;18<000000
18=0>b000000
18>18?000000
18@18A000000
18B18C000000
18D18E000000
18F18G000000
18H18I000000
18J18K000000
18L18K000000
18M18K000000
18N18O000000
18P18Q000000
18R18S000000
18T18U000000
18V18W000000
18X18Y000000
18Z18[000000
18\01k000000
18]18^000000
18_18`000000
18a18b000000
18c18d000000
18e18f000000
18g18h000000
18i18j000000
18k18l000000
18m18n000000
18o190000000
191192000000
193194000000
195196000000
197198000000
19919:000000
19;19<000000
19=19>000000
19?19@000000
19A19B000000
19C19D000000
19E19F000000
19G19H000000
19I19J000000
19K19L000000
19M19N000000
19O19P000000
19Q19R000000
19S19T000000
19U19V000000
19W19X000000
19Y19Z000000
19[19\000000
19]19^000000
19_19`000000
19a19b000000
19c19d000000
19e19f000000
19g19h000000
19i19j000000
19k19l000000
19m19n000000
19o1:0000000
1:11:2000000
1:31:4000000
1:51:6000000
1:71:8000000
1:91::000000
0Mk1:;000000
1:<1:=000000
1:>1:?000000
1:@1:A000000
1:B1:C000000
1:D10Q000000
1:E1:F000000
1:G1:H000000
1:I1:J000000
1:K1:L000000
1:M1:N000000
1:O0fn000000
1:P1:Q000000
1:R1:S000000
1:T1:U000000
1:V1:W000000
1:X1:Y000000
1:Z1:[000000
1:\1:]000000
1:^1:_000000
1:`1:a000000
1:b1:c000000
1:d1:e000000
1:f1:g000000
1:h1:i000000
1:j1:k000000
1:l1:m000000
1:n1:o000000
1;01;1000000
1;21;3000000
1;41;5000000
1;604H000000
1;71;8000000
1;91;:000000
1;;1;<000000
1;=1;>000000
1;?1;@000000
1;A1;B000000
1;C1;D000000
1;E1;F000000
1;G1;H000000
1;I1;J000000
1;K1;L000000
1;M04D000000
1;N1;O000000
1;P1;Q000000
1;R1;S000000
1;T1;U000000
1;V1;W000000
1;X1;Y000000
1;Z1;[000000
1;\1;]000000
1;^1;_000000
1;`1;a000000
1;b0hS000000
1;c1;d000000
1;e1;f000000
1;g1;h000000
1;i1;j000000
1;k1;l000000
1;m1;n000000
1;o1<0000000
1<11<2000000
1<31<4000000
1<51<6000000
1<71<8000000
1<91<:000000
1<;1<<000000
1<=0:m000000
1<>1<?000000
1<@1<A000000
1<B1<C000000
1<D1<E000000
1<F1<G000000
1<H10^000000
1<I1<J000000
1<K1<L000000
1<M1<N000000
1<O1<P000000
1<Q1<R000000
1<S1<T000000
1<U1<V000000
1<W1<X000000
1<Y1<Z000000
1<[1<\000000
1<]1<^000000
1<_1<`000000
1<a1<b000000
1<c1<d000000
1<e1<f000000
1<g1<h000000
1<i1<j000000
1<k1<l000000
1<m0h:000000
1<n1<o000000
1=01=1000000
1=21=3000000
1=41=5000000
0Mm1=6000000
1=71=8000000
1=91=:000000
1=;1=<000000
1==1=>000000
1=?1=@000000
1=A1=B000000
1=C02=000000
1=D1=E000000
1=F1=G000000
1=H1=I000000
1=J1=K000000
1=L1=M000000
1=N1=O000000
1=P1=Q000000
1=R1=S000000
1=T1=U000000
1=V1=W000000
1=X1=Y000000
1=Z1=Y000000
1=[1=Y000000
1=\1=Y000000
1=]1=Y000000
1=^1=_000000
1=`1=a000000
1=b07J000000
1=c1=d000000
1=e1=f000000
1=g1=h000000
1=i1=j000000
1=k1=l000000
1=m1=n000000
1=o1>0000000
1>11>2000000
1>31>4000000
1>51>6000000
1>71>8000000
1>91>:000000
1>;1><000000
1>=1>>000000
1>?1>@000000
1>A1>B000000
1>C1>D000000
1>E1>F000000
1>G1>H000000
1>I1>J000000
1>K1>L000000
1>M1>N000000
1>O1>P000000
1>Q1>R000000
1>S1>T000000
1>U1>V000000
1>W1>X000000
1>Y1>Z000000
1>[1>\000000
1>]0VW000000
1>^1>_000000
1>`1>a000000
1>b1>c000000
1>d1>e000000
1>f1>g000000
1>h0a[000000
1>i1>j000000
1>k1>l000000
1>m0JG000000
1>n10k000000
1>o1?0000000
1?11?2000000
1?31?4000000
1?51?6000000
1?71?8000000
1?91?:000000
1?;1?<000000
1?=1?>000000
1??1?@000000
1?A1?B000000
1?C0Xm000000
1?D1?E000000
1?F1?G000000
1?H1?I000000
1?J1?K000000
1?L1?M000000
1?N1?O000000
1?P1?Q000000
1?R1?S000000
1?T1?U000000
1?V1?W000000
1?X1?Y000000
1?Z1?[000000
1?\1?]000000
1?^1?_000000
1?`1?a000000
1?b1?c000000
1?d1?e000000
1?f1?g000000
1?h1?i000000
1?j1?k000000
1?l1?m000000
1?n1?o000000
1@01@1000000
1@21@3000000
1@41@5000000
1@61@7000000
1@81@9000000
1@:1@;000000
1@<1@=000000
1@>1@?000000
1@@12N000000
1@A1@B000000
1@C1@D000000
1@E1@F000000
1@G1@H000000
1@I1@J000000
1@K1@L000000
1@M1@N000000
1@O1@P000000
1@Q1@R000000
1@S1@T000000
1@U1@V000000
1@W1@X000000
1@Y1@Z000000
1@[1@\000000
1@]1@^000000
1@_1@`000000
1@a1@b000000
1@c1@d000000
1@e1@f000000
1@g1@h000000
1@i1@j000000
1@k1@l000000
1@m1@n000000
1@o1A0000000
1A11A2000000
1A31A4000000
1A51A6000000
1A71A8000000
1A91A:000000
1A;1A<000000
1A=1A>000000
1A?1A@000000
1AA1AB000000
1AC1AD000000
1AE1AF000000
1AG1AH000000
1AI1AJ000000
1AK1AL000000
1AM1AN000000
1AO1AP000000
1AQ1AR000000
1AS1AT000000
1AU1AV000000
1AW1AX000000
1AY1AZ000000
1A[1A\000000
1A]1A^000000
1A_1A`000000
1Aa0J>000000
1Ab1Ac000000
1Ad1Ae000000
1Af1Ag000000
1Ah1Ai000000
1Aj1Ak000000
1Al1Am000000
1An1Ao000000
1B01B1000000
1B21B3000000
1B41B5000000
1B61B7000000
1B81B9000000
1B:1B;000000
1B<1B=000000
1B>1B?000000
1B@1BA000000
1BB1BC000000
1BD1BE000000
1BF1BG000000
1BH1BI000000
1BJ1BK000000
1BL1BM000000
1BN1BO000000
1BP1BQ000000
1BR1BS000000
1BT1BU000000
1BV1BW000000
1BX1BY000000
1BZ1B[000000
1B\1B]000000
1B^1B_000000
1B`1Ba000000
1Bb1Bc000000
1Bd1Be000000
1Bf1Bg000000
1Bh1Bi000000
1Bj1Bk000000
1Bl1Bm000000
1Bn1Bo000000
1C01C1000000
1C21C3000000
1C41C5000000
1C71C8000000
1C91C:000000
1C;1C<000000
1C=1C>000000
1C?1C@000000
1CA1CB000000
1CC1CD000000
1CE1CF000000
1CG1CH000000
1CI1CJ000000
1CK1CL000000
1CM1CN000000
1CO1CP000000
1CQ1CR000000
1CS1CT000000
1CU1CV000000
1CW0d;000000
1CX1CY000000
1CZ1C[000000
1C\1C]000000
1C_1C`000000
0mW11X000000
0mV1Ca000000
1Cb1Cc000000
00O00P000000
1Ce1Cf000000
1Cg1Ch000000
1Ci1Cj000000
1Ck1Cl000000
1Cm1Cn000000
1Co1D0000000
1D11D2000000
1D31D4000000
1D51D6000000
1D71D8000000
1D91D:000000
1D;1D<000000
1D=1D>000000
1D?1D@000000
1DB1DC000000
1DD1DE000000
1DG1DH000000
1DI1DJ000000
1DK1DL000000
1DM1DN000000
1DO1DP000000
1DQ1DR000000
1DS1DT000000
1DU1DV000000
1DW1DX000000
1DY1DZ000000
1D[1D\000000
1D]1D^000000
1D_1D`000000
1Da1Db000000
1Dc1Dd000000
1De1Df000000
1Dg1Dh000000
1Di1Dj000000
1Dk1Dl000000
1Dm1Dn000000
1Do1E0000000
1E11E2000000
1E31E4000000
1E51E6000000
1E71E8000000
1E91E:000000
1E;1E<000000
1E=1E>000000
1E?1E@000000
1EA1EB000000
1EC1ED000000
1EE1EF000000
1EG1EH000000
1EI1EJ000000
1EK1EL000000
1EM1EN000000
1EO1EP000000
1EQ1ER000000
1ES1ET000000
1EU1EV000000
1EW1EX000000
1EY1EZ000000
1E[1E\000000
1E]1E^000000
1E_1E`000000
1Ea1Eb000000
1Ec1Ed000000
1Ee1Ef000000
1Eg1Eh000000
1Ei1Ej000000
1Ek1El000000
1Em1En000000
1Eo1F0000000
1F11F2000000
1F31F4000000
1F51F6000000
1F71F8000000
1F91F:000000
1F;1F<000000
1F=1F>000000
1F?1F@000000
1FA1FB000000
1FC1FD000000
1FE1FF000000
1FG1FH000000
1FI1FJ000000
1FK1FL000000
1FM1FN000000
1FO1FP000000
1FQ1FR000000
1FS1FT000000
1FU1FV000000
1FW1FX000000
1FY1FZ000000
1F[1F\000000
1F]1F^000000
1F_1F`000000
1Fa1Fb000000
1Fc1Fd000000
1Fe1Ff000000
1Fg1Fh000000
1Fi1Fj000000
1Fk1Fl000000
1Fm1Fn000000
1Fo1G0000000
1G11G2000000
1G31G4000000
1G51G6000000
1G71G8000000
1G91G:000000
1G;1G<000000
1G=1G>000000
1G?1G@000000
1GA1GB000000
1GC1GD000000
1GE1GF000000
1GG1GH000000
1GI1GJ000000
1GK1GL000000
1GM1GN000000
1GO1GP000000
1GQ1GR000000
1GS1GT000000
1GU1GV000000
1GW1GX000000
1GY1GZ000000
1G[1G\000000
1G]1G^000000
1G_1G`000000
1Ga1Gb000000
1Gc1Gd000000
1Ge1Gf000000
1Gg1Gh000000
1Gi1Gj000000
1Gk1Gl000000
1Gm1Gn000000
1Go1H0000000
1H11H2000000
1H31H4000000
1H51H6000000
1H71H8000000
1H91H:000000
1H;1H<000000
1H=1H>000000
1H?1H@000000
1HA1HB000000
1HC1HD000000
1HE1HF000000
1HG1HH000000
1HI1HJ000000
1HK1HL000000
1HM1HN000000
1HO1HP000000
1HQ1HR000000
1HS1HT000000
1HU1HV000000
1HW1HX000000
1HY1HZ000000
1H[1H\000000
1H]1H^000000
1H_1H`000000
1Ha1Hb000000
1Hc1Hd000000
1He1Hf000000
1Hg1Hh000000
1Hi1Hj000000
1Hk1Hl000000
1Hm1Hn000000
1Ho1I0000000
1I11I2000000
1I31I4000000
1I51I6000000
1I71I8000000
1I91I:000000
1I;1I<000000
1I=1I>000000
1I?1I@000000
1IA1IB000000
1IC1ID000000
1IE1IF000000
1IG1IH000000
1II1IJ000000
1IK1IL000000
1IM1IN000000
1IO1IP000000
1IQ1IR000000
1IS1IT000000
1IU1IV000000
1IW1IX000000
1IY1IZ000000
1I[1I\000000
1I]1I^000000
1I_1I`000000
1Ia1Ib000000
1Ic1Id000000
1Ie1If000000
1Ig1Ih000000
1Ii1Ij000000
1Ik1Il000000
1Im1In000000
1Io1J0000000
1J11J2000000
1J31J4000000
1J51J6000000
1J71J8000000
1J91J:000000
1J;1J<000000
1J=1J>000000
1J?1J@000000
1JA1JB000000
1JC1JD000000
1JE1JF000000
1JG1JH000000
1JI1JJ000000
1JK1JL000000
1JM1JN000000
1JO1JP000000
1JQ1JR000000
1JS1JT000000
1JU1JV000000
1JW1JX000000
1JY1JZ000000
1J[1J\000000
1J]1J^000000
1J_1J`000000
1Ja1Jb000000
1Jc1Jd000000
1Je1Jf000000
1Jg1Jh000000
1Ji1Jj000000
1Jk1Jl000000
1Jm1Jn000000
1Jo1K0000000
1K11K2000000
1K31K4000000
1K51K6000000
1K71K8000000
1K91K:000000
1K;1K<000000
1K=1K>000000
1K?1K@000000
1KA1KB000000
1KC1KD000000
1KE1KF000000
1KG1KH000000
1KI1KJ000000
1KK1KL000000
1KM1KN000000
1KO1KP000000
1KQ1KR000000
1KS1KT000000
1KU1KV000000
1KW1KX000000
1KY1KZ000000
1K[1K\000000
1K]1K^000000
1K_1K`000000
1Ka1Kb000000
1Kc1Kd000000
1Ke1Kf000000
1Kg1Kh000000
1Ki1Kj000000
1Kk1Kl000000
1Km1Kn000000
1Ko1L0000000
1L11L2000000
1L31L4000000
1L51L6000000
1L71L8000000
1L91L:000000
1L;1L<000000
1L=1L>000000
1L?1L@000000
1LA1LB000000
1LC1LD000000
1LE1LF000000
1LG1LH000000
1LI1LJ000000
1LK1LL000000
1LM1LN000000
1LO1LP000000
1LQ1LR000000
1LS1LT000000
1LU1LV000000
1LW1LX000000
1LY1LZ000000
1L[1L\000000
1L]1L^000000
1L_1L`000000
1La1Lb000000
1Lc1Ld000000
1Le1Lf000000
1Lg1Lh000000
1Li1Lj000000
1Lk1Ll000000
1Lm1Ln000000
1Lo1M0000000
1M11M2000000
1M31M4000000
1M51M6000000
1M71M8000000
1M91M:000000
1M;1M<000000
1M=1M>000000
1M?1M@000000
1MA1MB000000
1MC1MD000000
1ME1MF000000
1MG1MH000000
1MI1MJ000000
1MK1ML000000
1MM1MN000000
1MO1MP000000
1MQ1MR000000
1MS1MT000000
1MU1MV000000
1MW1MX000000
1MY1MZ000000
1M[1M\000000
1M]1M^000000
1M_1M`000000
1Ma1Mb000000
1Mc1Md000000
1Me1Mf000000
1Mg1Mh000000
1Mi1Mj000000
1Mk1Ml000000
1Mm1Mn000000
1Mo1N0000000
1N11N2000000
1N31N4000000
1N51N6000000
1N71N8000000
1N91N:000000
1N;1N<000000
1N=1N>000000
1N?1N@000000
1NA1NB000000
1NC1ND000000
1NE1NF000000
1NG1NH000000
1NI1NJ000000
1NK1NL000000
1NM1NN000000
1NO1NP000000
1NQ1NR000000
1NS1NT000000
1NU1NV000000
1NW1NX000000
1NY1NZ000000
1N[1N\000000
1N]1N^000000
1N_1N`000000
1Na1Nb000000
1Nc1Nd000000
1Ne1Nf000000
1Ng1Nh000000
1Ni1Nj000000
1Nk1Nl000000
1Nm1Nn000000
1No1O0000000
1O11O2000000
1O31O4000000
1O51O6000000
1O71O8000000
1O91O:000000
1O<1O<000000
1O=1O=000000
1O>1O?000000
1O@1OA000000
0G51OB000000
1OC0YL000000
08P08Q000000
0;n1OE000000
0US0UT000000
0YN0YO000000
1OG1OH000000
00O04_000000
0@N0G4000000
1OJ1OK000000
1OL1OM000000
1ON1OO000000
0<00<1000000
1OP1OQ000000
1OS1OT000000
1OU1OV000000
1OX1OY000000
1OZ1O[000000
1O\0nW000000
0ie1O]000000
1O_1O`000000
1Oa1Ob000000
0\B1Oc000000
1Od1Oe000000
1Of1Og000000
1Oh1Oi000000
1Oj1Ok000000
0=c0=d000000
0=a0=b000000
1Om0jn000000
1On0jo000000
027028000000
0NC0jm000000
1Oo1P0000000
1P21P3000000
1P41P5000000
021022000000
0@_0@`000000
08U08V000000
0mR1P7000000
00K00L000000
0@R0@S000000
0Gl0Gm000000
0k10k2000000
1P91P:000000
1P<1P=000000
1P>1P?000000
1P@1PA000000
1PB1PC000000
04C1PD000000
0Q>1PE000000
0;61PF000000
00K00L000000
00M00N000000
00O04_000000
091092000000
0931P:000000
0mU1PJ000000
00O0OI000000
04E04F000000
00o010000000
1PM1PN000000
1PO1PP000000
1PR0T^000000
1PS1PT000000
0@N0G4000000
00K00L000000
098099000000
065066000000
093094000000
00O04_000000
00S00T000000
1PW1PX000000
0`O1PY000000
1PZ1P[000000
06j1P\000000
1P]1P^000000
1P_1P`000000
1Pa1Pb000000
1Pc1Pd000000
1Pe1Pf000000
1Pg1Ph000000
1Pi1Pj000000
1Pl1Pm000000
1Pn1Po000000
1Q01Q1000000
1Q21Q3000000
1Q41Q5000000
1Q61Q7000000
1Q91Q:000000
1Q;1Q<000000
1Q=1Q>000000
1Q?1Q@000000
1QA1QB000000
1QC1QD000000
1QE1QF000000
00S00T000000
0@N0G4000000
0mR1P7000000
0mS1QI000000
0Ri0Rj000000
0@O0@P000000
1QJ1QK000000
065066000000
091092000000
00Q00R000000
0mT1QL000000
093094000000
00O04_000000
0:D0:D000000
074074000000
0:G0:G000000
0:I0:I000000
0:K0:K000000
0:M0:M000000
0:O0:O000000
0:Q0:Q000000
0:W0:W000000
0:Y0:Y000000
0M40M4000000
0M60M6000000
0M80M8000000
0M:0M:000000
0M<0M<000000
0M>0M>000000
0g=0g=000000
0g?0g?000000
0gA0gA000000
0gC0gC000000
0MB0MB000000
0MD0MD000000
0MF0MF000000
0gH0gH000000
0gN0gN000000
0gP0gP000000
0gR0gR000000
0gT0gT000000
0gV0gV000000
12R12R000000
12T12T000000
12V12V000000
0o61QO000000
0o71QP000000
01_01`000000
1QQ1QR000000
0U51QS000000
0To06k000000
1QT1QU000000
1QV1QW000000
08_1QX000000
01]01^000000
0o;1QY000000
08[08\000000
08W08X000000
0o>1QZ000000
0SZ1Q[000000
1Q\1Q]000000
1Q^1Q_000000
1Q`1Qa000000
1Qb1Qc000000
0251Qd000000
06L1Qe000000
1Qf1Qg000000
1Qh1Qi000000
1Qj1Qk000000
1Ql1Qm000000
1Qn1Qo000000
1R01R1000000
1R21R3000000
0i=1R4000000
0o]1R5000000
1R61R7000000
1R81R9000000
1R:1R;000000
1R<1R=000000
1R>1R?000000
1R@1RA000000
1RB1RC000000
1RD1RE000000
1RF1RG000000
1RH1RI000000
0=R1RJ000000
0WU1RK000000
0[H1RL000000
1RM1RN000000
1RO1RP000000
1RR1RS000000
1RT1RU000000
1RV1RW000000
1RX1RY000000
1R[1R\000000
1R]1R^000000
06o1R`000000
06^06^000000
06`06`000000
06b06b000000
06d06d000000
07>07>000000
07@07@000000
07B07B000000
072072000000
0:D0:D000000
074074000000
0:G0:G000000
0:I0:I000000
0:K0:K000000
0:M0:M000000
0:O0:O000000
0:Q0:Q000000
0:W0:W000000
0:Y0:Y000000
0M40M4000000
0M60M6000000
0M80M8000000
0M:0M:000000
0M<0M<000000
0M>0M>000000
0g=0g=000000
0g?0g?000000
0gA0gA000000
0gC0gC000000
0MB0MB000000
0MD0MD000000
0MF0MF000000
0gH0gH000000
0gN0gN000000
0gP0gP000000
0gR0gR000000
0gT0gT000000
0gV0gV000000
12R12R000000
12T12T000000
12V12V000000
0>N0;R000000
08[1Rb000000
08W1Rc000000
02>1Rd000000
1Rf1Rg000000
1Rh1Ri000000
1Rj1Rk000000
1Rl1Rm0oZ000
1Rn1Ro0oZ000
1S01S10oZ000
1S21S3000000
1S41S5000000
1S71S8000000
1S91S:000000
1S<1S=000000
1S>1S?000000
1S@1SA000000
1SB1SC000000
1SD1SE000000
00S00T000000
1SG1SH000000
0141SJ000000
0`i1SK000000
1SL1SM000000
02>1SN000000
1SP1SQ000000
1SR1SS000000
1ST1SU000000
0Yn1SV000000
1SW1SX000000
1SY1SZ000000
1S[1S\000000
1S]1S^000000
1S_1S`000000
1Sb1Sc000000
1Sd02j000000
1PW02h000000
1Se1Sf000000
0`O028000000
06i00T000000
1Sb1Sh000000
1P]1Si000000
06f1Sj000000
06j1Sk000000
06l1Sl000000
1Sm1Sn000000
1PZ1So000000
1PW1T0000000
1Se1T1000000
0`O028000000
1T21T3000000
06g1T4000000
1T500W000000
1T61T7000000
06i00T000000
1T81T9000000
1T;1T<000000
1T=1T>000000
1T?1T@000000
1TA1TB000000
1TC1TD000000
1TE1TF000000
1TG1TH000000
1TI1TJ000000
1TK1TL000000
1TM1TN000000
1TO1TP000000
1TQ1TR000000
1TS1TT000000
1TU1TV000000
1TW1TX000000
1TY1TZ000000
1T[1T\000000
1T]1T^000000
1T_1T`000000
1Ta1Tb000000
1Tc1Td000000
1Te1Tf000000
1Tg1Th000000
1Ti1Tj000000
1Tk1Tl000000
1Tm1Tn000000
1To1U0000000
1U11U2000000
1U31U4000000
1U51U6000000
1U71U8000000
1U91U:000000
1U;1U<000000
1U=1U>000000
1U?1U@000000
1UA1UB000000
1UC1UD000000
1UE1UF000000
1UG1UH000000
1UI1UJ000000
1UK1UL000000
1UM1UN000000
1UO1UP000000
1UQ1UR000000
1US1UT000000
1UU1UV000000
1UW1UX000000
1UY1UZ000000
1U[1U\000000
1U]1U^000000
1U_1U`000000
1Ua1Ub000000
1Uc1Ud000000
1Ue1Uf000000
1Ug1Uh000000
1Ui1Uj000000
1Uk1Ul000000
1Um1Un000000
1Uo1V0000000
1V11V2000000
1V31V4000000
1V51V6000000
1V71V8000000
1V91V:000000
1V;1V<000000
1V=1V>000000
1V?1V@000000
1VA1VB000000
1VC1VD000000
1VE1VF000000
1VG1VH000000
1VI1VJ000000
1VK1VL000000
1VM1VN000000
1VO1VP000000
1VQ1VR000000
1VS1VT000000
1VU1VV000000
1VW1VX000000
1VY1VZ000000
1V[1V\000000
1V]1V^000000
1V_1V`000000
1Va1Vb000000
1Vc1Vd000000
1Ve1Vf000000
1Vg1Vh000000
1Vi1Vj000000
1Vk1Vl000000
1Vm1Vn000000
1Vo1W0000000
1W11W2000000
1W31W4000000
1W51W6000000
1W71W8000000
1W91W:000000
1W;1W<000000
1W=1W>000000
1W?1W@000000
1WA1WB000000
1WC1WD000000
1WE1WF000000
1WG1WH000000
1WI1WJ000000
1WK1WL000000
1WM1WN000000
1WO1WP000000
1WQ1WR000000
1WS1WT000000
1WU1WV000000
1WW1WX000000
1WY1WZ000000
1W[1W\000000
1W]1W^000000
1W_1W`000000
1Wa1Wb000000
1Wc1Wd000000
1We1Wf000000
1Wg1Wh000000
1Wi1Wj000000
1Wk1Wl000000
1Wm1Wn000000
1Wo1X0000000
1X11X2000000
1X31X4000000
1X51X6000000
1X71X8000000
1X91X:000000
1X;1X<000000
1X=1X>000000
1X?1X@000000
1XA1XB000000
1XC1XD000000
1XE1XF000000
1XG1XH000000
1XI1XJ000000
1XK1XL000000
1XM1XN000000
1XO1XP000000
1XQ1XR000000
1XS1XT000000
1XU1XV000000
1XW1XX000000
1XY1XZ000000
1X[1X\000000
1X]1X^000000
1X_1X`000000
1Xa1Xb000000
1Xc1Xd000000
1Xe1Xf000000
1Xg1Xh000000
1Xi1Xj000000
1Xk1Xl000000
1Xm1Xn000000
1Xo1Y0000000
1Y11Y2000000
1Y31Y4000000
1Y51Y6000000
1Y71Y8000000
1Y91Y:000000
1Y;1Y<000000
1Y=1Y>000000
1Y?1Y@000000
1YA1YB000000
1YC1YD000000
1YE1YF000000
1YG1YH000000
1YI1YJ000000
1YK1YL000000
1YM1YN000000
1YO1YP000000
1YQ1YR000000
1YS1YT000000
1YU1YV000000
1YW1YX000000
1YY1YZ000000
1Y[1Y\000000
1Y]1Y^000000
1Y_1Y`000000
1Ya1Yb000000
1Yc1Yd000000
1Ye1Yf000000
1Yg1Yh000000
1Yi1Yj000000
1Yk1Yl000000
1Ym1Yn000000
1Yo1Z0000000
1Z11Z2000000
1Z31Z4000000
1Z51Z6000000
1Z71Z8000000
1Z91Z:000000
1Z;1Z<000000
1Z=1Z>000000
1Z?1Z@000000
1ZA1ZB000000
1ZC1ZD000000
1ZE1ZF000000
1ZG1ZH000000
1ZI1ZJ000000
1ZK1ZL000000
1ZM1ZN000000
1ZO1ZP000000
1ZQ1ZR000000
1ZS1ZT000000
1ZU1ZV000000
1ZW1ZX000000
1ZY1ZZ000000
1Z[1Z\000000
1Z]1Z^000000
1Z_1Z`000000
1Za1Zb000000
1Zc1Zd000000
1Ze1Zf000000
1Zg1Zh000000
1Zi1Zj000000
1Zk1Zl000000
1Zm1Zn000000
1Zo1[0000000
1[11[2000000
1[31[4000000
1[51[6000000
1[71[8000000
1[91[:000000
1[;1[<000000
1[=1[>000000
1[?1[@000000
1[A1[B000000
1[C1[D000000
1[E1[F000000
1[G1[H000000
1[I1[J000000
1[K1[L000000
1[M1[N000000
1[O1[P000000
1[Q1[R000000
1[S1[T000000
1[U1[V000000
1[W1[X000000
1[Y1[Z000000
1[[1[\000000
1[]1[^000000
1[_1[`000000
1[a1[b000000
1[c1[d000000
1[e1[f000000
1[g1[h000000
1[i1[j000000
1[k1[l000000
1[m1[n000000
1[o1\0000000
1\11\2000000
1\31\4000000
1\51\6000000
1\71\8000000
1\91\:000000
1\;1\<000000
1\=1\>000000
1\?1\@000000
1\A1\B000000
1\C1\D000000
1\E1\F000000
1\G1\H000000
1\I1\J000000
1\K1\L000000
1\M1\N000000
1\O1\P000000
1\Q1\R000000
1\S1\T000000
1\U1\V000000
1\W1\X000000
1\Y1\Z000000
1\[1\\000000
1\]1\^000000
1\_1\`000000
1\a1\b000000
1\c1\d000000
1\e1\f000000
1\g1\h000000
1\i1\j000000
1\k1\l000000
1\m1\n000000
1\o1]0000000
1]11]2000000
1]31]4000000
1]51]6000000
1]71]8000000
1]91]:000000
1];1]<000000
1]=1]>000000
1]?1]@000000
1]A1]B000000
1]C1]D000000
1]E1]F000000
1]G1]H000000
1]I1]J000000
1]K1]L000000
1]M1]N000000
1]O1]P000000
1]Q1]R000000
1]S1]T000000
1]U1]V000000
1]W1]X000000
1]Y1]Z000000
1][1]\000000
1]]1]^000000
1]_1]`000000
1]a1]b000000
1]c1]d000000
1]e1]f000000
1]g1]h000000
1]i1]j000000
1]k1]l000000
1]m1]n000000
1]o1^0000000
1^11^2000000
1^31^4000000
1^51^6000000
1^71^8000000
1^91^:000000
1^;1^<000000
1^=1^>000000
1^?1^@000000
1^A1^B000000
1^C1^D000000
1^E1^F000000
1^G1^H000000
1^I1^J000000
1^K1^L000000
1^M1^N000000
1^O1^P000000
1^Q1^R000000
1^S1^T000000
1^U1^V000000
1^W1^X000000
1^Y1^Z000000
1^[1^\000000
1^]1^^000000
1^_1^`000000
1^a1^b000000
1^c1^d000000
1^e1^f000000
1^g1^h000000
1^i1^j000000
1^k1^l000000
1^m1^n000000
1^o1_0000000
1_11_2000000
1_31_4000000
1_51_6000000
1_71_8000000
1_91_:000000
1_;1_<000000
1_=1_>000000
1_?1_@000000
1_A1_B000000
1_C1_D000000
1_E1_F000000
1_G1_H000000
1_I1_J000000
1_K1_L000000
1_M1_N000000
1_O1_P000000
1_Q1_R000000
1_S1_T000000
1_U1_V000000
1_W1_X000000
1_Y1_Z000000
1P]1?O000000
06f1_\000000
06l0Dh000000
1PZ0\i000000
1Se0EW000000
0`O0\k000000
1T21_]000000
06g1_^000000
06i00T000000
1Sb18?000000
06f1_`000000
06l0Dh000000
1Pa1_a000000
1Se1_b000000
06g0kS000000
06i0kU000000
1_d1_e000000
1_f1_g000000
1_h1_i000000
1_j1_k000000
1_l1_m000000
1_n1_o000000
1`11`2000000
1`31`4000000
1`51`6000000
1`71`8000000
1`91`:000000
1`;1`<000000
1`=1`>000000
1`?1`@000000
1`A1`B000000
1`C1`D000000
1`E1`F000000
1`G1`H000000
1`I1`J000000
1`K1`L000000
1`M1`N000000
1`O1`P000000
1`R1`S000000
1`T1`U000000
1`W0eL000000
1`X1`Y000000
1`Z1`[000000
1`\1`]000000
1`^0eJ000000
1``1`a000000
06^1`b000000
06`1`c000000
06b1`d000000
06d1`e000000
07>1`f000000
07@1`g000000
07B1`h000000
0721`i000000
07E1`j000000
1Sb1`l000000
1T21`m000000
06g0kS000000
1T51`n000000
1T61`o000000
1a11a2000000
1a31a4000000
1a51a6000000
1a71a8000000
1a91a:000000
1a;1a<000000
1a=1a>000000
1a?1a@000000
1aA1aB000000
1aC1aD000000
1aE1aF000000
1aG1aH000000
1aI1aJ000000
1aK1aL000000
1aM1aN000000
1aO1aP000000
1aQ1aR000000
1aS1aT000000
1aU1aV000000
1aW1aX000000
1aY1aZ000000
1a[1a\000000
1a]1a^000000
1a_1a`000000
1aa1ab000000
1ac1ad000000
1ae1af000000
1ag1ah000000
1P]1aj000000
1Pa1ak000000
1Sb1am000000
1_j1an000000
0H61ao000000
1b01b1000000
1b21b3000000
1b41b5000000
1b61b7000000
1b81b9000000
1b:1b;000000
1``1`a000000
11?1b=000000
1b>1b?000000
11@1b@000000
11B1bA000000
11D1bB000000
11F1bC000000
11H1bD000000
11J1bE000000
11L1bF000000
0:B1bG000000
0:D1bH000000
0741bI000000
1bJ1bI000000
0:G1bI000000
0:I1bI000000
0:K1bI000000
0:M1bI000000
0:Q1bK000000
0:S1bL000000
0:U1bM000000
0:W1bN000000
0M:1bO000000
0M<1bP000000
0M>1bQ000000
0g:1bR000000
0g=1bS000000
0g?1bT000000
0gA1bU000000
0gC1bV000000
0MD1bW000000
0MF1bX000000
0gH1bY000000
0gJ1bZ000000
0gL1b[000000
0gN1b\000000
12R1b]000000
12V1b^000000
0MJ1b_000000
0ML1b`000000
12e1ba000000
12i1bb000000
0MN1bc000000
0MP1bd000000
1301be000000
1321bf000000
1341bg000000
1371bh000000
1391bi000000
13;1bj000000
13=1bk000000
13?02B000000
13A1bl000000
0MV1bm000000
13D1bn000000
13F1bo000000
13H1c0000000
13J1`P000000
1c21c3000000
1c41c5000000
1c61c7000000
1c81c9000000
1c:1c;000000
1c<1c=000000
1c>1c?000000
1c@1cA000000
1cB1cC000000
1cD1cE000000
1cF1cG000000
1cH1cI000000
1cJ1cK000000
1cL1cM000000
1cN1cO000000
1cP1cQ000000
1cR1cS000000
1cT1cU000000
1cV0_5000000
1cW028000000
1cX1cY000000
1cZ0L<000000
1]C1c[000000
1]E1c\000000
1]G1c]000000
1c^1c_000000
1]I1c`000000
1]K1ca000000
1cb1cc000000
1cd1ce000000
1cf1cg000000
1ch1ci000000
1cj1ck000000
1cl1cm000000
1cn1co000000
1d01d1000000
1d21d3000000
1d41d5000000
1Sb1d7000000
1Sd0=F000000
1T81d8000000
1d:1d;000000
1d<1d=000000
1XO1d>000000
1XQ1d?000000
1d@1dA000000
11?1dC000000
1b>1dD000000
11@1dE000000
0`O028000000
06i00T000000
1dG1dH000000
1dI1dJ000000
1dK1dL000000
1dM0=d000000
1dN1dO000000
1dP1dQ000000
1dR1dS000000
1dT1dU000000
1dV1dW000000
1dX1dY000000
1dZ0E8000000
1d[1d\000000
1d]1d^000000
1d_1d`000000
1da0C5000000
1db1dc000000
1dd1de000000
1df1dg000000
1dh1di000000
1dj0;R000000
1dk1dl000000
1cW028000000
1dm1dn000000
1do0=b000000
1e01e1000000
1e20jm000000
1e31e4000000
1e51e6000000
1e70jn000000
1e81e9000000
1e:00T000000
1e;1e<000000
1Sb1e>000000
06f1e?000000
1Sm1e@000000
1Pa1eA000000
0`O1eB000000
1T21eC000000
06g1eD000000
1T51eE000000
1``1eG000000
06^1eH000000
06`1eI000000
06b1eJ000000
06d1eK000000
07>0E6000000
07@1eL000000
07E00T000000
06f1eM000000
06j1eN000000
1Sd1eO000000
1Pa1eP000000
0`O028000000
1T21eQ000000
1T61eR000000
1eT1eU000000
1eV1eW000000
1eX1eY000000
1eZ1e[000000
1e\1e]000000
1e_1e`000000
1ea1eb000000
1ec1ed000000
1ee1ef000000
1eg1eh000000
1ei1ej000000
1ek1el000000
1em1en000000
1eo1f0000000
1f11f2000000
1f31f4000000
1f51f6000000
1f719<000000
1f81f9000000
1f:1f;000000
1f<1f=000000
1dI1f>000000
1f?1f@000000
1fA1fB000000
1fC1f4000000
1fD1fE000000
1fF1fG000000
1fH1fI000000
1fJ1fK000000
1fL1fM000000
1fN1fO000000
1fP1fQ000000
1fR1fS000000
1fT1fU000000
1fV1fW000000
1fX1fY000000
1fZ1f[000000
1f\1f]000000
1f^1f_000000
1f`1a8000000
1fa1fb000000
1fc1fd000000
1fe1ff000000
1fg1fh000000
1fi1fj000000
1fk1fl000000
1fm1fl000000
1fn1a:000000
1fo1g0000000
1g11g2000000
1g31g4000000
1g51g6000000
1g71g8000000
1g91g:000000
1g;1g<000000
1g=1g>000000
1g?1g@000000
1gA1gB000000
1gC1gD000000
1gE1gF000000
1gG1gH000000
1aK1gI000000
1gJ1gK000000
1gL1gM000000
1gN1gO000000
1gP1gQ000000
1gR1gS000000
1gT1gU000000
1gV1gW000000
1gX1gY000000
1gZ1g[000000
1g\1g]000000
1g^1g_000000
1g`1ga000000
1gb1gc000000
1gd1ge000000
1gf1gg000000
1gh028000000
1cW028000000
1gi1gj000000
0CJ00j000000
1gk1gl000000
1gm1gn000000
1go1h0000000
1h11h2000000
1h31h4000000
1h51h6000000
1h71h8000000
1h91h:000000
1h;1h<000000
1h=1h>000000
1h?1h@000000
1hA1hB000000
1cb1hC000000
1hD1hE000000
1hF1hG000000
1hH1hI000000
1hJ1hK000000
1hL1hE000000
1hM1hN000000
1hO1hP000000
1hQ1hR000000
1hS1hT000000
1hU1hV000000
1hW1hX000000
1hY1hZ000000
1h[1h\000000
1h]1h^000000
1h_1h`000000
1ha1hb000000
1hc0fN000000
1hd1he000000
1hf1hg000000
1hh1hi000000
1hj1hk000000
1hl1hm000000
1hn1ho000000
1i00fN000000
1i11i2000000
1i31i4000000
1i51hk000000
1i61i7000000
1i81i9000000
1i:1i;000000
1i<1i=000000
1i>1i?000000
1i@1iA000000
1iB1iC000000
1iD1iE000000
1iF1iG000000
1iH1iI000000
1iJ1iK000000
1iL1iM000000
1iN1iO000000
1iP0KN000000
1iQ1iR000000
1iS1iT000000
1iU1iV000000
1iW1iX000000
1iY1iZ000000
1i[1i\000000
1i]1i^000000
1i`12Z000000
1ia1ib000000
1ic1id000000
1`Z1ie000000
1a31if000000
1ig1ih000000
1ii1ij000000
1ik1il000000
1im1in000000
1io1j0000000
1j11j2000000
1j31j4000000
1j51j6000000
1IO1j7000000
1j81j9000000
1j:1j;000000
1j<0aT000000
1j=1j>000000
1j?1j@000000
1jA1jB000000
1jC1jD000000
1jE1jF000000
1jG1jH000000
1jI1jJ000000
1jK12k000000
1cW028000000
1jL1jM000000
1do1jN000000
0CJ1jO000000
1jP1jQ000000
1jR0;^000000
1jS1jT000000
1aU0N_000000
1jU1jV000000
1aY1jW000000
1hA1jX000000
1jY1jZ000000
1j[1j\000000
1j]1j^000000
1j_1j`000000
1ja1jb000000
1jc1jd000000
1je1jf000000
1jg1jh000000
1ji1jj000000
1jl1jm000000
1jn1jo000000
1k01k1000000
1k21k3000000
1k41k5000000
1k61k7000000
1k81k9000000
1k:1k;000000
1k<1k=000000
1k>1k?000000
1k@1kA000000
1kB1W^000000
1kC1WT000000
1kD1WT000000
1VW1kE000000
1kF1WT000000
1kG1kH000000
1kI1kJ000000
1kK1kL000000
1kM1kN000000
1kO1kP000000
1kQ1kR000000
1kS1kT000000
1kU1kV000000
1H31kW000000
1kX1kY000000
1kZ1k[000000
1k\1k]000000
1k^1k_000000
1k`1ka000000
1f`1kb000000
1kc1kd000000
1ke1kf000000
1kg1kh000000
1ki1kj000000
1kk1kl000000
1km1kn000000
1ko1l0000000
1l11l2000000
1l31l4000000
1l51l6000000
1l71l8000000
1l91l:000000
1l;1l<000000
1l=1l>000000
1l?1l@000000
1lA1lB000000
1cJ1lC000000
1lD1lE000000
1lF1lG000000
1lH1lI000000
1jC1lJ000000
1lK1lL000000
1lM1lN000000
1lO1lP000000
1lQ1lR000000
1LS1lS000000
1lT1lU000000
1lV1lW000000
1lX1lY000000
1lZ1l[000000
1l\1l]000000
1l^1l_000000
1l`1la000000
1lb1lc000000
1ld1le000000
1cV1lf000000
1lg1lh000000
1li1lj000000
1lk1ll000000
1lm1ln000000
1lo1lW000000
1m01m1000000
1m21m3000000
1m41m5000000
1m61m7000000
1m81m9000000
1m:1m;000000
1m<1m=000000
1m>1m?000000
1m@1m?000000
1mA1mB000000
1mC1mD000000
1mE1mF000000
1mG1mH000000
1mI1mJ000000
1mK1mL000000
1mM1mN000000
1h71mO000000
1mP1mQ000000
1mR1mS000000
1mT1mU000000
1mV1mW000000
1mX1mY000000
1mZ1m[000000
1m\1m]000000
1m^1kE000000
1m_1m`000000
1ma1mb000000
1mc1md000000
1me1mf000000
1]C1mg000000
1mh1mi000000
1mj1mk000000
1ml1mm000000
1mn1mo000000
1]E1n0000000
1n11n2000000
1n31n4000000
1n51n6000000
1]G1n7000000
1]I1n8000000
1n91n:000000
1n;1n<000000
1n=1n>000000
1]K1n?000000
1n@1nA000000
1nB1nC000000
1nD1nE000000
1nF1nG000000
1nH1nI000000
1nJ1n<000000
1nK1nL000000
1nM1nN000000
1nO1kl000000
1nP1nQ000000
1nR1nS000000
1nT1nU000000
1nV1nW000000
1nX1nY000000
1nZ1n[000000
1n\1n]000000
1n^1n_000000
1n`1na000000
1nb1nc000000
1nd1ne000000
1nf1ng000000
1nh1ni000000
1nj1nk000000
1nl1nm000000
1nn1no000000
1o01o1000000
1o21o3000000
1o41o5000000
1cn1o6000000
1o71o8000000
1o91o:000000
1>V1o;000000
1eZ1o<000000
1o=1o>000000
1o?1o@000000
1oA1oB000000
1oC1oD000000
1oE1oF000000
1oG1oH000000
1oI1oJ000000
1oK1oL000000
1oM1oN000000
0hC1oP000000
0hI1oQ000000
1Sb1oR000000
1_d1oS000000
1oT1oU000000
1P]1oV000000
06j1oW000000
1oX1oY000000
1oZ0GE000000
1o[1o\000000
1j51o]000000
1o^1o_000000
1PZ1o`000000
1oa1ob000000
1oc1od000000
1Pa0GF000000
1oe1of000000
1og1oh000000
1oi1oj000000
1Se0fI000000
1ok1ol000000
1om1on000000
1oo200000000
201202000000
203204000000
205206000000
207208000000
20920:000000
06g20;000000
20<20=000000
1T520>000000
20?20@000000
20A20B000000
20C20D000000
20E20F000000
06i20G000000
20H20I000000
1T820J000000
20K20L000000
1Sb20N000000
1P]20O000000
1Se20P000000
06g20Q000000
1T520R000000
1j]1S^000000
20S20T000000
06f20V000000
06j20W000000
1Sb20Y000000
1P]20Z000000
06f20[000000
06j20\000000
1Sd20]000000
1PZ20^000000
1Se20_000000
0`O20`000000
1T220a000000
06g20b000000
1T520c000000
06i20d000000
1P_20e000000
1T820f000000
0:[20g000000
06j0T:000000
1PZ0fG000000
06g20j000000
1PW0MU000000
1T520l000000
06i20m000000
06j20o000000
0`O210000000
06g211000000
1T5212000000
1T6213000000
06j215000000
1Sd216000000
06j218000000
1Se219000000
1T221:000000
1T621;000000
1P_21<000000
21>21?000000
21@21A000000
21B21C000000
21D21E000000
21F21G000000
21H21I000000
21J21K000000
21L21M000000
21N21O000000
21P21Q000000
21R21S000000
21T21U000000
21V21W000000
21X21Y000000
21Z21[000000
21\21]000000
21^21_000000
1Pa21a000000
0`O21b000000
1T221c000000
06j21e000000
06g21f000000
1T621g000000
1P]21i000000
1Pa21j000000
0`O21l000000
06g21m000000
1T521n000000
1T621o000000
06g0kS000000
1T5221000000
06f0YR000000
1oZ223000000
1PZ224000000
225226000000
0`O227000000
06i228000000
22:22;000000
1_j22<000000
1a322=000000
22>22?000000
1ig22@000000
1_n22A000000
1b022B000000
22C22D000000
22E22F000000
22G22H000000
22I22J000000
1b422K000000
0@j22L000000
22M22N000000
22O22P000000
22Q22R000000
1oo22S000000
22T22U000000
22V22W000000
22X22Y000000
22Z22[000000
22\22]000000
22^22_000000
0no22`000000
22a22b000000
22c22d000000
1aS22e000000
22f22g000000
1`^22h000000
22i22j000000
1aY22k000000
22l22m000000
22n22o000000
230231000000
232233000000
234235000000
1b8236000000
237238000000
20<239000000
23:23;000000
1b:23<000000
23=23>000000
23?23@000000
1j_23A000000
1aa23B000000
23C23D000000
23E23F000000
23G23H000000
23I23J000000
23K23L000000
23M23N000000
23O23P000000
23Q23R000000
1i@23S000000
23T23U000000
23V23W000000
23X23Y000000
23Z23[000000
06j23]000000
06l23^000000
1Sd23_000000
1Se23`000000
06g23a000000
1a31`[000000
1`\0k^000000
1_n1`Y000000
23c23d000000
23e23f000000
23g23h000000
23i0;`000000
23j0@J000000
1Sb1am000000
06f23l000000
1Sd20]000000
1PZ23m000000
1PW23n000000
1Se23o000000
0`O240000000
1T20=D000000
06g241000000
1T5242000000
0:[243000000
0:]244000000
245246000000
248249000000
24:24;000000
24<24=000000
24>0JJ000000
1a324@000000
22M24A000000
24B24C000000
22l24D000000
24E24F000000
1_d24H000000
24I24J000000
1a724K000000
24L24M000000
24N24O000000
24P24Q000000
22O24R000000
1aS24S000000
24U048000000
1Pc04:000000
24V04<000000
06i00T000000
24X02B000000
1Pc11Q000000
0QR0@X000000
24Y24Z000000
24\24]000000
06f0Bk000000
1ig24^000000
06l1dW000000
24_24`000000
1Sd24a000000
1PZ0dR000000
1Se24b000000
0`O028000000
22f24c000000
1T524d000000
06i00T000000
1`R24f000000
24g24h000000
0H624i000000
24j24k000000
22f24l000000
24m24n000000
22l24o000000
23j250000000
23=251000000
1PW253000000
1Se015000000
0:]013000000
1Se015000000
0:]013000000
06l1dW000000
1Sm0C3000000
1PZ256000000
0`O028000000
1T200j000000
258259000000
25:25;000000
25<25=000000
25>25?000000
25@25A000000
25B25C000000
25D25E000000
25F25G000000
25H25I000000
25J25K000000
25L25M000000
25O25P000000
25Q25R000000
25S25R000000
25T25U000000
25V25W000000
25X25Y000000
25Z25[000000
25\25]000000
25^25_000000
25`25a000000
25b25c000000
25d25e000000
25f25g000000
25h25g000000
1Y725i000000
25j25k000000
25l25m000000
25n25o000000
260261000000
262263000000
264265000000
266267000000
268269000000
26:26;000000
26<26=000000
26>26?000000
26@26A000000
26B26C000000
26E26F000000
26G26H000000
26I0E6000000
06^256000000
06`1dW000000
06b26K000000
06d26L000000
07>26M000000
07@26N000000
07B0;R000000
26P26Q000000
26R26S000000
26T26U000000
1IO26V000000
26W26X000000
26Y26Z000000
22E0>L000000
26\26]000000
23i26^000000
1hA26_000000
26`26a000000
26c26d000000
26e26f000000
26g26h000000
26i26j000000
26k26l000000
26n26o000000
23i26^000000
1a10l[000000
22C271000000
27205n000000
1b20Dh000000
274275000000
276277000000
1i@0kU000000
1``279000000
11?27:000000
1b>27;000000
11B27<000000
11D27=000000
11F27>000000
11J27?000000
11L27@000000
0:B27A000000
0:D27B000000
07427C000000
0:G27D000000
0:I27E000000
0:K27F000000
0:M27G000000
0:O1bd000000
0:W27H000000
0:Y27I000000
0M427J000000
0M627K000000
0M@27L000000
0g=27M000000
0MF27N000000
0gH27O000000
0gJ27P000000
0gL27Q000000
0gN27R000000
0gP27S000000
0gR27T000000
0gT27U000000
0gV27V000000
12R27W000000
12T27X000000
12V27Y000000
0MH27Z000000
12Y27[000000
12[27\000000
12]27]000000
12_27^000000
0ML27_000000
12e27`000000
12f27a000000
12h27b000000
12i27c000000
13227d000000
13427e000000
13727f000000
27g27f000000
13927f000000
13;27f000000
13A27f000000
27h27f000000
0MV27f000000
13D27f000000
13F27f000000
13H27f000000
13J27i000000
13L27j000000
1`327k000000
1`527l000000
1`727m000000
27n27o000000
280281000000
282279000000
2840_`000000
1b20_b000000
2850_d000000
23C0_f000000
287288000000
1c@289000000
1fJ28:000000
1cV28;000000
1O_28<000000
28=28>000000
28?28@000000
28728B000000
28C28D000000
28E28F000000
1cD28G000000
28H0=D000000
28=28I000000
28K28L000000
28M28N000000
28O28P000000
28Q28R000000
06j07Q000000
1T228T000000
1T50<@000000
28V28W000000
28X28Y000000
28Z28[000000
28\28]000000
28^28_000000
1Sm28a000000
1Se28b000000
1T628c000000
1a128e000000
1P]1P^000000
28f0VS000000
24_28g000000
28h28i000000
28j28k000000
28l28m000000
1a;28n000000
28o290000000
291292000000
293294000000
1a=295000000
1aA1aB000000
296297000000
1aC298000000
29929:000000
1aE29;000000
29<29=000000
1b629>000000
1aI29?000000
1aK1aL000000
29@29A000000
1aM1aN000000
29B29C000000
1df29D000000
1aQ29E000000
24j29F000000
20129G000000
29H29I000000
22a29J000000
1jK29K000000
1cW29L000000
1jP29M000000
29N0;\000000
22f29O000000
29P29Q000000
1b:29R000000
0f429S000000
1a]1a^000000
29T29U000000
29V29W000000
1ac29X000000
1e829Y000000
1i@29Z000000
29[29\000000
29]29^000000
1iU1iV000000
29`29a000000
29b29c000000
29d1aj000000
1ii29e000000
24N29f000000
29g29h000000
29i29j000000
29k29l000000
29m29n000000
29o2:0000000
2:12:2000000
2:32:4000000
2:52:6000000
2:72:8000000
2:92::000000
2:;2:<000000
2:=2:>000000
1gN2:?000000
2:@1aP000000
2:A2:B000000
2:C2:D000000
2:E2:F000000
2:G2:H000000
2:I2:J000000
2:K2:L000000
2:M2:N000000
2:O2:P000000
2:Q2:N000000
1aO1aP000000
22X2:R000000
2:S2:T000000
2:U2:V000000
1aS2:W000000
2:X2:Y000000
22i2:Z000000
2:[2:\000000
2:]2:^000000
22l2:_000000
22n2:`000000
2:a2:b000000
2302:c000000
2:d2:e000000
2:f2:g000000
2:h2:i000000
2:j2:k000000
2:l2:m000000
2:n2:o000000
2;02;1000000
2;22;3000000
2;42;5000000
1hA2;6000000
2;72;8000000
2;92;:000000
2;;2;<000000
2;=2;>000000
2;?2;@000000
1a12;B000000
2;C2;D000000
2;E2;F000000
2;G2;G000000
2;H2;I000000
2;J2;K000000
24U2;L000000
2;M2;N000000
1[E2;O000000
1a31a4000000
1Pg2;Q000000
1a51a6000000
1a?1a@000000
1aG1aH000000
1aI2;R000000
2;H2;S000000
2;T2;U000000
1aO1aP000000
1jP2;V000000
1aU1aV000000
1a[1a\000000
1a_1a`000000
1ae1af000000
1ag1ah000000
1Sb2;X000000
1P]2;Y000000
06o2;[000000
06^2;\000000
06`2;]000000
06b2;^000000
06d2;_000000
07>2;`000000
07B2;a000000
0722;b000000
1Sm2;c000000
1Se2;d000000
1T62;e000000
1Sb1`l000000
1P]2;g000000
06f2;h000000
1T21`m000000
06g0kS000000
1T51`n000000
1T61`o000000
06f2;j000000
06g2;k000000
06f2;m000000
1Se0EW000000
1T22;n000000
1`\2<0000000
1aE2<1000000
1Sb2<3000000
06f2<4000000
1Sd2<5000000
1T22<6000000
1T52<7000000
1fD2<9000000
2<:2<;000000
2<<2<=000000
2<>2<?000000
2<@2<A000000
2<B2<C000000
2<D2<E000000
2<F2<G000000
2<H2<I000000
2<J2<K000000
2<L2<M000000
2<N2<O000000
2<P2<O000000
2<Q2<O000000
2<R2<O000000
2<S2<O000000
2<T2<O000000
2<U2<O000000
2<V2<W000000
1lK2<X000000
2<Y2<Z000000
1lM2<[000000
2<\2<]000000
2<^2<_000000
2<`2<a000000
2<b2<c000000
2<e2<f000000
2<g1dU000000
2<h2<i000000
2<j2<k000000
2<l2<m000000
06g2<n000000
06i2<o000000
2=02=1000000
1P_2=2000000
2=32=4000000
28=2=6000000
2=72=8000000
2842=:000000
1b22=;000000
2852=<000000
23C2==000000
1gV2=?000000
2=@2=A000000
2=B2=C000000
2=D2=E000000
2=F2=G000000
1T52=I000000
06i2=J000000
1Sb2=L000000
1PZ2=M000000
1P]2=O000000
06f2=P000000
06l2=Q000000
1Sd2=R000000
1oZ2=S000000
0`O2=T000000
1PZ2=V000000
1T22=W000000
1oZ2=Y000000
1Se2=Z000000
06i00T000000
1P]2=\000000
2=]2=^000000
2=_2=`000000
2=a2=b000000
2=c2=d000000
06f2=e000000
1Sd2=f000000
1oZ02B000000
1Pa2=g000000
1PW2=h000000
1Se2=i000000
0`O2=j000000
1T22=k000000
2:f2=l000000
1T52=m000000
1a[2=n000000
2=o2>0000000
1P_2>1000000
1a12>3000000
2>42>3000000
1i`2>5000000
0\f2>5000000
2>62>7000000
1aC2>8000000
0202>8000000
2>92>:000000
2012>;000000
0f42><000000
2>=2>>000000
2>?2>@000000
1ja2>A000000
26n2>C000000
26\26]000000
23i26^000000
26`26a000000
1``1`a000000
1Sb2>E000000
1P]2>F000000
2>G2>H000000
06f2>I000000
06j2>J000000
1Sd2>K000000
1PZ2>L000000
2252>M000000
1Pa2>N000000
1PW2>O000000
2>P0EU000000
1Se0`[000000
2>Q2>R000000
1aO2>S000000
2>T2>U000000
0`O028000000
1T22>V000000
06g2>W000000
2>X2>Y000000
1T52>Z000000
1T62>[000000
2>\2>]000000
06i00T000000
2>_2>`000000
2>a2=O000000
1dV2>b000000
2>c2>d000000
1m02>e000000
2>f2>g000000
2>h0==000000
2>i2>j000000
2>k2>l000000
24\2>n000000
1ig2>o000000
2?00@Z000000
2?12?2000000
2?32?4000000
0QR2?5000000
2?62?7000000
2?82?9000000
2?:2?;000000
2?<2?=000000
1oT2??000000
2?@2?A000000
2?B2?C000000
2?D2?E000000
1`R2?F000000
26i2?G000000
2?H2?I000000
2?J2?K000000
2?L2?M000000
2?N2?O000000
2?P2?Q000000
2=]2?R000000
2?S2?T000000
2?U2?V000000
2?W2?X000000
2=c2?Y000000
1f<2?Z000000
2?[2?\000000
0H42?]000000
2?^2?_000000
2?`2?a000000
2?b2?c000000
1b02?d000000
2?e2?f000000
2?g2?h000000
2?i2?j000000
2?k2?l000000
1Pg2?m000000
2?n2?o000000
2@02@1000000
1Pe2@2000000
23c2@3000000
2@42@5000000
22G2@6000000
2@72@8000000
2@92@:000000
1j12@;000000
2@<2@=000000
2@>2@?000000
2@@2@A000000
2@B2@C000000
2@D2@E000000
2@F2@G000000
2@H2@I000000
2@J2@K000000
2@L2@M000000
1oc2@N000000
2@O2@P000000
2@Q2@R000000
2@S2@T000000
22M2@U000000
1gN2@V000000
2@W2@X000000
24P2@Y000000
1j=2@Z000000
22O2@[000000
2@\2@]000000
2@^2@_000000
2@`2@a000000
2@b2@c000000
2?32@d000000
24U2@e000000
2@f2@g000000
2@h2@i000000
1oi2@j000000
2@k2@l000000
2@m2@n000000
2852@o000000
2A02A1000000
2A22A3000000
2A42A5000000
2A62A7000000
2A82A9000000
24j2A:000000
1d@2A;000000
2A<2A=000000
22X2A>000000
1aS2A?000000
23i2A@000000
2AA2AB000000
2722AC000000
2AD2AE000000
2AF2AG000000
2AH2AI000000
2AJ2AK000000
2AL2AM000000
2AN2AO000000
0QL2AP000000
2AQ2AR000000
2AS2AT000000
2AU2AV000000
2AW2AX000000
2>f2AY000000
1aU2AZ000000
2A[2A\000000
2A]2A^000000
2;02A_000000
2A`2Aa000000
20<2Ab000000
1nX2Ac000000
2Ad2Ae000000
2Af2Ag000000
2Ah2Ai000000
1a]2Aj000000
23=2Ak000000
2Al2Am000000
2An2Ao000000
1j]2B0000000
1j_2B1000000
1aa2B2000000
2B32B4000000
2B52B6000000
2B72B8000000
2B92B:000000
2B;2B<000000
06i2B=000000
2B>2B?000000
2B@2BA000000
2BB2BC000000
2BD2BE000000
2BF2BG000000
20H2BH000000
2BI2BJ000000
2BK2BL000000
2BM2BN000000
2BO2BP000000
23Z2BQ000000
1Sb2BS000000
06j2BT000000
1Pa2BU000000
1a]2BV000000
1a12BX000000
1b02BY000000
2912BZ000000
1jP2B[000000
2B\2B]000000
1ac2B^000000
2B_2B`000000
1Sb2Bb000000
06j06k000000
1T52Bc000000
06i01`000000
0:[0R4000000
1Sb2Be000000
1PZ2Bf000000
2Bg2Bh000000
06g2Bi000000
1T62Bj000000
1_f2Bl000000
1_h2Bm000000
2Bn2Bo000000
0no2C0000000
2C12C2000000
2=o2C3000000
1ii0od000000
2C50=O000000
1j32C6000000
2@J2C7000000
2C80hJ000000
29m2C9000000
2:E0hD000000
2852C:000000
2?H2C<000000
22c000000000
2C>2C?000000
2C@2CA000000
2CB2CC000000
2CD2CE000000
2CF2CG000000
2CH2CI000000
2CJ2CK000000
2CL2CM000000
2CN2CO000000
2CP2CQ000000
2CR2CS000000
2CT2CU000000
2CV2CW000000
2CX2CY000000
2CZ2C[000000
2C\2C]000000
2C^2C_000000
2C`2Ca000000
2Cb2Cc000000
2Cd2Ce000000
2Cf2Cg000000
2Ch2Ci000000
2Cj2Ck000000
2Cl2Cm000000
2Cn2Co000000
06j2D1000000
1PZ2D2000000
1T22D3000000
1a32D5000000
2D62D7000000
2D812b000000
0`O028000000
06i00T000000
1Sd2D:000000
1Se2D;000000
0`O028000000
06i00T000000
2D=2D>000000
1Pg2D?000000
06^0Dh000000
06`0kU000000
06b1_`000000
1Sb2DB000000
1Sd08J000000
1PZ2DC000000
06g2DD000000
1T52DE000000
06i00T000000
06f2DG000000
2DH2DI000000
06j2DJ000000
1PW2DK000000
0`O028000000
1T52DL000000
06i00T000000
2DM2DN000000
1Sb2DP000000
1Se2DQ000000
06i00T000000
1Se2DS000000
06g08M000000
06i00T000000
2DU2DV000000
0H02DW000000
2DX2DY000000
1_h2DZ000000
2D[2D\000000
2D]2D^000000
2=]2D_000000
2D`2D_000000
2Da2Db000000
24\2Dc000000
2Dd2De000000
2Df2Dg000000
2Dh2Di000000
2Dj2Dk000000
2Dl2Dm000000
2Dn2Do000000
2E02E1000000
2E22E3000000
2E42E5000000
2E62E7000000
2E82E9000000
1aC2E:000000
2E;2E<000000
2E=2E>000000
2E?2E@000000
2EA2EB000000
24P2EC000000
2ED2EE000000
1eV2EF000000
2EG2EH000000
2EI2EJ000000
2EK2EL000000
2EM2EN000000
2>Q2EO000000
2EP2EQ000000
2ER2ES000000
2ET2EU000000
2EV2EW000000
2EX2EY000000
1cW2EZ000000
2C12E[000000
2E\2E]000000
2E^2E_000000
2E`2Ea000000
2Eb2Ec000000
2>=2Ed000000
2Ee2Ef000000
2Eg2Eh000000
2Ei2Ej000000
1e:2Ek000000
25B2El000000
2Em2En000000
1ae2Eo000000
2F02Eo000000
2F12F2000000
06f0M0000000
06j2F4000000
1PZ2F5000000
1PW2F6000000
0`O028000000
06g2F7000000
1T52F8000000
1T62F9000000
1``1`a000000
06f2F;000000
1Sm2F<000000
1PW2F=000000
1Sb2F?000000
06j2F@000000
1PZ2FA000000
1T22FB000000
1Sd2FD000000
1Se2FE000000
1T22FF000000
11?2FH000000
1b>2FI000000
11@2FJ000000
2FL2FM000000
2FN2FO000000
2FP2FQ000000
2FR2FS000000
2FT2FU000000
0H02FV000000
1`\2FW000000
22C2FX000000
2C11Ri000000
2372FY000000
06f2F[000000
06j2F\000000
06l2F]000000
1oZ2F^000000
1Pa2F_000000
1PW2F`000000
1Se2Fa000000
0`O028000000
1T200j000000
06g2Fb000000
06j2F]000000
1Pa2Fd000000
1PW2Fe000000
06g2Fb000000
1Sb18:000000
1P]2Fg000000
06j2Fh000000
1PZ2Fi000000
1Pa2Fj000000
1PW2Fk000000
0`O2Fl000000
1T82Fm000000
1Se015000000
1T52Fo000000
0:]013000000
1Se015000000
06i00T000000
0:]013000000
06f2G2000000
06j2G3000000
1oZ2G4000000
1PZ2G5000000
2G62G7000000
1Pa2G8000000
0`O028000000
1T22G9000000
06g2G:000000
06j2G<000000
1Sd2G=000000
1Se2G>000000
06g03`000000
1T52G?000000
06i00T000000
1T80R3000000
06f2GA000000
1oZ2GB000000
1Pa2GC000000
1PW2GD000000
0`O2GE000000
1T22GF000000
06g0e^000000
1Se015000000
22Q1Sf000000
0:]013000000
1Sb2GI000000
06f2GJ000000
06j2GK000000
1PZ2GL000000
2252GM000000
0`O028000000
1T22GN000000
2GO2GP000000
06g2GQ000000
06i2GR000000
0:[2GS000000
0:]2GT000000
1Sb2GV000000
1Pa2GW000000
1Se2GX000000
06g2GY000000
1oZ2G[000000
1PZ2G\000000
1PW2G]000000
1Se2G^000000
1T52G_000000
1Pg2Ga000000
22G2Gb000000
1Se0;R000000
1jK028000000
2BM2Gc000000
2Gd2Ge000000
2Gg2Gh000000
29`2Gi000000
22G2Gj000000
2Gk2Gl000000
1aE2Gm000000
22M2Gn000000
22Z2Go000000
1jK028000000
0QN2H0000000
0f62H1000000
2H22H3000000
1P]1g_000000
1Sd1d^000000
0`O028000000
1T22H5000000
0:[2H6000000
1ea2H8000000
2H92H:000000
26E0a]000000
2H;2H<000000
2H=2H>000000
2H?0ZZ000000
2H@2HA000000
2HB2HC000000
2HD2HE000000
2HF2HG000000
2HH2HI000000
2HJ0DV000000
2HK2HL000000
2HM2HN000000
2HO2HP000000
2HQ0^5000000
2HR2HS000000
2HT2HU000000
2HV2HW000000
2HX2HY000000
2HZ010000000
2H[2H\000000
2H]2H^000000
2H_2H`000000
2Ha2Hb000000
2Hc2Hd000000
2He2Hf000000
2Hg2Hh000000
2Hi2Hj000000
2Hk2Hl000000
2Hm2Hn000000
2Ho2I0000000
2I12I2000000
2I32I4000000
2I52I6000000
2I72I8000000
2I92I:000000
2I;2I<000000
2I=2I>000000
1gL2I?000000
2I@2IA000000
2IB2IC000000
2ID2IE000000
2IF2IG000000
1lD2IH000000
2II2IJ000000
2IK2IL000000
2IM2IN000000
2IO2IP000000
2IQ2IR000000
2IS2IT000000
2IU2IV000000
2IW2IX000000
2IY2IZ000000
2I[2I\000000
2I]100000000
22X2I^000000
2I_2I`000000
2Ia2Ib000000
2Ic2Id000000
2Ie2If000000
2Ig2Ih000000
2Ii2Ij000000
2Ik2Il000000
2Im2In000000
2>X2DD000000
2Io2J0000000
2J12J2000000
2J32J4000000
2J52J6000000
2J72J8000000
2J92J:000000
2J;2J<000000
2J=2J>000000
2J?2J@000000
2JA2JB000000
2JC0^3000000
2JD2JE000000
2JF2JG000000
2JH2JI000000
2JJ2JK000000
2JL2JM000000
2JN2JO000000
2>\2JP000000
2JQ2JR000000
2JS2JT000000
2JU2JV000000
2JW2JX000000
2JY2JZ000000
2J[2J\000000
2J]2J^000000
2J_2J`000000
2Ja2Jb000000
2Jc00H000000
2Jd2Je000000
2Jf2Jg000000
2Jh2Ji000000
2Jj2Jk000000
2Jl2Jm000000
2Jn2Jo000000
2K02K1000000
2K22K3000000
0hL2K5000000
2K62K7000000
2K82K9000000
2K:2K;000000
2K<2K=000000
2K>2K?000000
2K@2KA000000
2KB2KC000000
2KD2KE000000
2KF2KG000000
2KH2KI000000
2KJ2KK000000
2FR2KL000000
2KM2KN000000
2KO2KP000000
2KQ2KR000000
2KS2KT000000
2KU2KV000000
2KW2KX000000
2KY2KZ000000
2K[2K\000000
2K]2K^000000
2K_2K`000000
2Ka2Kb000000
2Kc2Kd000000
1og2Ke000000
1aU2Kf000000
2FL2Kh000000
2Ki2Kj000000
2K62Kk000000
2Kl2Km000000
2K82Kn000000
2K:2Ko000000
2L02L1000000
2K<2K=000000
2K>2L2000000
2L32L4000000
2K@2L5000000
2L62L7000000
2KB2KC000000
2KD2L8000000
2KF2L9000000
2L:2L;000000
2KH2KI000000
2KJ2L<000000
2FR2KL000000
2KM2L=000000
2KO2L>000000
2L?2L@000000
2KQ2KR000000
2KS2KT000000
2KU2LA000000
2LB2LC000000
2KW2KX000000
2KY2KZ000000
2K[2LD000000
2LE2LF000000
2K]2K^000000
2K_2LG000000
2LH2LI000000
2FT2LJ000000
2Ka2LK000000
2LL2LM000000
2Kc2LN000000
2LO2LP000000
2LQ2LR000000
2LS2LT000000
2LU2LV000000
2LW2LX000000
2LY2LZ000000
2L[2L\000000
2L^2L_000000
2L`2La000000
2Lb2Lc000000
1f:1f;000000
2Le2Lf000000
2Lg2Lh000000
2Li00j000000
24g2Lk000000
2LU2Ll000000
1`X2Lm000000
1ig2Ln000000
1_n2Lo000000
2M02M1000000
1ii2M2000000
0H22M3000000
2M42M5000000
2M62M7000000
1io2M8000000
2D62M9000000
24L2M:000000
2M;2M<000000
2M=2M>000000
2M?2M@000000
24P2MA000000
1oi2MB000000
2MC2MD000000
1jK028000000
1aU2ME000000
2302MF000000
20S2MG000000
2MH2MI000000
2MJ2MK000000
2ML2MM000000
1P]0ZP000000
06f2MO000000
06j23d000000
06l2MP000000
1Pa2MQ000000
1Se2MR000000
0`O2MS000000
06g086000000
2MU2MV000000
2MW2MX000000
0C82MY000000
2;H2MZ000000
2M[2M\000000
2M]2M^000000
2M_2M`000000
2Ma2Mb000000
1Sd2Md000000
2G62Me000000
1T226X000000
2GO2Mf000000
1T526Z000000
1T80ZI000000
1Sb2Mh000000
06f2Mi000000
06l0Dh000000
1Sd2Md000000
1Se2Mj000000
06g0kS000000
1T50RW000000
2Ml04T000000
2Mm2Mh000000
1c@19H000000
1eT2Mn000000
2Mo2Mi000000
2Dh12^000000
2N001i000000
1dV0Dh000000
2N12N2000000
2N32Mj000000
1d<2Md000000
2N42N5000000
2N62N7000000
2N82N9000000
2N:0L9000000
1cW2N;000000
2N<2N=000000
1jS2N>000000
1mI2N?000000
2N@2NA000000
28H2NB000000
2NC2ND000000
2<l1=W000000
2NE0J>000000
1eZ0RW000000
2NF2NG000000
2NI0Fg000000
2NJ0F_000000
2?60Fi000000
2NK0Fk000000
2NL0Fe000000
2NM0Fa000000
2NN0Fc000000
1Sb2NP000000
06g2NQ000000
0:[2NR000000
0`O2NT000000
06g2NU000000
1_h2NW000000
1`X2NX000000
22>0M0000000
1Pg2NY000000
2@72NZ000000
2N[2N\000000
2N]2N^000000
22a2N_000000
23i2N`000000
0QR2Na000000
0QL2Nb000000
22f2Nc000000
1j]2Nd000000
2Ne2Nf000000
1i`2Nh000000
1Pg2Ni000000
1Pe2Nj000000
1aE2Nk000000
1b6092000000
24N2Nl000000
1aS2Nm000000
06^2No000000
06`2O0000000
06b2O1000000
06g2<n000000
22n2<n000000
06i2<o000000
23G2<o000000
1P_2=2000000
1je2=2000000
2O32O4000000
1_j0X>000000
2O52O6000000
23Q2O7000000
1_d2O9000000
1oT00L000000
1_h2O:000000
1aW2O;000000
2O=2O>000000
2O?2O@000000
2OA2OB000000
2OC2OD000000
2OE2OF000000
0<>2OH000000
0fI2OI000000
0e;2OJ000000
2OL2OL000000
060060000000
066066000000
0<>0<>000000
1b02OM000000
0X>0X>000000
2OM2OM000000
2ON2ON000000
2OO2OO000000
05n05n000000
2OP2OP000000
0KP0KP000000
2OR2OS000000
0152OT000000
2OU2OV000000
0132OW000000
1Sb0kW000000
06g0kS000000
1T50kX000000
2OZ2O[000000
0QA0aT000000
2O\0VQ000000
2O]1=W000000
2O^1jV000000
2O_2O`000000
2?B2Ob000000
1b82Oc000000
1a_2Od000000
20K2Oe000000
1Sb0Rj000000
06l0J;000000
1T205n000000
06g0@P000000
1Sb2Mh000000
06l0Dh000000
1PZ0\i000000
0`O0\k000000
1ig2Oi000000
2Oj2Ok000000
1b82Ol000000
1hA2Om000000
0H02Oo000000
1`\2P0000000
22C0U0000000
22M2P1000000
1j]2Bc000000
23G2P2000000
23Q2P3000000
2B_2P4000000
2P60PW000000
06o1Sb000000
06^1P]000000
0:B225000000
0:D1Pa000000
0741PW000000
0:G1Se000000
0:I0`O000000
0:K1T2000000
0:M2GO000000
0:O06g000000
0:Q1T5000000
0:S1T6000000
06`06f000000
0:U06i000000
0:W1P_000000
0:Y1T8000000
0M40:[000000
0M60:]000000
0M8245000000
0M:0;G000000
0M<0;I000000
0M>0;K000000
0g:0i[000000
06b06j000000
0M@0;M000000
0g=2P7000000
0g?2P8000000
0gA2P9000000
0gC1PZ000000
0MB2P:000000
0MD2P;000000
0MF2P<000000
0gH2P=000000
0gJ0Mb000000
06d06l000000
0gL0`N000000
0gN2P>000000
0gP2P?000000
0gR2P@000000
0gT2PA000000
0gV2PB000000
12R0Mc000000
12T2PC000000
12V0Md000000
0MH0;Q000000
07>1Sd000000
12Y0Ma000000
12[2PD000000
12]06o000000
12_06^000000
12a06`000000
0MJ06b000000
0ML06d000000
12e07>000000
12f07@000000
12h07B000000
07@1Sm000000
12i072000000
0MN07E000000
0MP2PE000000
0MR2PF000000
07B1oZ000000
0721PZ000000
07E2G6000000
1``2PH000000
2PI2PJ000000
2PK2PL000000
2PM2PN000000
2PO2PP000000
0SS2PQ000000
2PR2PS000000
2PT2PU000000
2PV2PW000000
2PX2PY000000
2PZ2P[000000
2P\2P]000000
2P^2P_000000
2P`2Pa000000
2Pb2Pc000000
0SV2Pd000000
2822PH000000
11?2Pf000000
1b>2Pg000000
11@2Ph000000
11B2Pi000000
11D2Pj000000
11F2Pk000000
11H2Pl000000
11J2Pm000000
11L2Pn000000
0:B2Po000000
0Mg2Q0000000
0Mi2Q1000000
1442Q2000000
1462Q3000000
1482Q4000000
14:2Q5000000
14<2Q6000000
14>2Q7000000
14@2Q8000000
14B2Q9000000
0:D2Q:000000
14D2Q;000000
14F2Q<000000
14H2Q=000000
14J2Pn000000
14L2Q>000000
14N2Q?000000
14P2Q@000000
14R2QA000000
14T2QB000000
14V2QC000000
0742QD000000
14X2QE000000
14Z2QF000000
14\2QG000000
0:G2QH000000
0:I2QI000000
0:K2QJ000000
0:M2QK000000
0:O2QL000000
0:Q2QM000000
0:S2QN000000
0:U2QO000000
0:W2QP000000
0:Y2QQ000000
0M42QR000000
0M62QS000000
0M82QT000000
0M:2QU000000
0M<2QV000000
0M>2QW000000
0g:2QX000000
0M@2QY000000
0g=2QZ000000
0g?2Q[000000
0gA2Q\000000
0gC2Q]000000
0MB2Q^000000
0MD2Q_000000
0MF2Q`000000
0gH2Qa000000
0gJ2Qb000000
0gL2Qc000000
0gN2Qd000000
0gP2Qe000000
0gR2Qf000000
0gT2Qg000000
0gV2Qh000000
12R2Qi000000
12T2Qj000000
12V2Qk000000
0MH2Ql000000
12Y2Qm000000
12[2Qn000000
12]2Qo000000
12_2R0000000
12a2R1000000
0MJ2R2000000
0ML2R3000000
12e2R4000000
12f2R5000000
12h2R6000000
12i2R7000000
0MN2<j000000
0MP2R8000000
0MR2R9000000
12n2R:000000
12o2R;000000
1302R<000000
1322R=000000
1342R>000000
0MT2R?000000
1372R@000000
1392RA000000
13;2RB000000
13=2RC000000
13?2RD000000
13A2RE000000
0MV2RF000000
13D2RG000000
13F2RH000000
13H2RI000000
13J2RJ000000
13L2RK000000
13N2RL000000
13P2RM000000
13R2RN000000
13T2RO000000
13V2RP000000
13X2RQ000000
13Z2RR000000
13\2RS000000
13^2RT000000
13`2RU000000
13b2RV000000
13d2RW000000
13f2RX000000
13h2RY000000
13j2RZ000000
13l2R[000000
13n2R\000000
1402R]000000
2R^2R_000000
2R`00S000000
2Rb2Rc000000
2Rd2Re000000
2Rf2Rg000000
2Rh2Ri000000
2Rj2Rk000000
2Rl2Rm000000
2Rn2Ro000000
2S02S1000000
2S22S3000000
1Sd2S5000000
1T22S6000000
1Sb2S8000000
2S92S:000000
2S;2S<000000
2S>2S?000000
2S@2SA000000
2SB2SC000000
2SD2SE000000
2SF2SG000000
2SH2SI000000
2SJ2SK000000
2SL2SM000000
1d<2SN000000
1Pa2SO000000
2SP2SO000000
1PW2SO000000
1Se2SO000000
1d@2SQ000000
2SR2SR000000
0`c2SS000000
0`b2ST000000
2SU2SV000000
2SW2SX000000
06f2MO000000
06j23d000000
1oZ02B000000
1Se2MR000000
0`O2SZ000000
1T20@X000000
1T52S[000000
1P]2S]000000
1oZ2S^000000
1T22S_000000
1j[0;^000000
0`O028000000
1T22=k000000
1T602F000000
06i00T000000
1Sd2Sb000000
1PZ2Sc000000
1Se2Sd000000
06i00T000000
0:]2Se000000
1Sd2Sg000000
1PZ2Sh000000
1Se2Si000000
1T22Sj000000
06g2Sk000000
06i00T000000
0:]2Sl000000
2Sn2So000000
2T02T1000000
2T22T3000000
2T42T5000000
2T62T7000000
0H02T9000000
1Sd2T:000000
2T;2T<000000
23I2T=000000
1ig0<>000000
22Q2T?000000
1aS2T@000000
22n2TA000000
1Sb2Bb000000
06j06k000000
06i01`000000
0:[2TC000000
1g;2TE000000
2I72TF000000
0C82TG000000
2TH2TI000000
2TJ2TK000000
2TL2TM000000
2TN2TO000000
2TP2TQ000000
2TR2TS000000
2TT2TU000000
2<b2TV000000
2TW2TX000000
2TZ2T[000000
2T\2T]000000
1j<2T^000000
2T_2T`000000
1do2Ta000000
1j[2Tb000000
2Tc2Td000000
1Sb2Tf000000
1P_2Tg000000
1Sb2Ti000000
06l2Tj000000
2Tl2Tm000000
2Tn2To000000
2U02U1000000
2U22U3000000
28H2U4000000
2U52U6000000
1Sb2U8000000
06j2F]000000
1PW2Fe000000
06i0a<000000
1Sb2U:000000
1PZ2U;000000
1a12U=000000
2C80C3000000
1aE2U>000000
1aU00j000000
1Sb2U@000000
2UA2UB000000
06f2UC000000
06j2UD000000
1PZ2UE000000
1PW2UF000000
2UG2UH000000
2UI2UJ000000
1T22UK000000
2>f2UL000000
2UM2UN000000
2UO2UP000000
2UQ2UR000000
2US2UT000000
2UU2UV000000
2UW2UX000000
2UY2UZ000000
2U[2U\000000
2U]2U^000000
2U_2U`000000
2Ua2Ub000000
2Uc2Ud000000
2Ue2Uf000000
2Ug2Uh000000
2Ui2Uj000000
2Uk2Ul000000
1P_2Um000000
2Un2Uo000000
0`O2V1000000
1T22V2000000
1T52Od000000
1T82V3000000
06f2V5000000
06l0lk000000
2?`2?a000000
2?i2V7000000
2@H2@I000000
2V82@U000000
22M2@U000000
2@\2V9000000
2@`2V:000000
2A[2A\000000
1a]2V;000000
2B52B6000000
2B;2V<000000
2B@2V=000000
06^2V?000000
06`2V@000000
06b2VA000000
06d2VB000000
11?2VD000000
1b>0jn000000
11@2VE000000
11B2VF000000
11D2VG000000
11F0E8000000
11H2VH000000
11J1dU000000
11L00T000000
0:B1dO000000
0:D2VI000000
0742VJ000000
0:G1d`000000
0:I2VK000000
0:K2VL000000
0:M2VM000000
0:O2VN000000
0:Q0=b000000
0:S1dc000000
1``2VP000000
11?2VQ000000
1b>2VR000000
11@2VS000000
11B2VT000000
11D2VU000000
11F2VV000000
11L2VW000000
0:B2VX000000
0:D2VY000000
0742VZ000000
0:O2V[000000
0:Q2V\000000
0:S2V]000000
0:U2V^000000
0:W2V_000000
0:Y2V`000000
0M62Va000000
0M82Vb000000
0M:2Vc000000
0M<2Vd000000
0M>2Ve000000
0g:2Vf000000
0M@2Vg000000
0g=2Vh000000
0g?2Vi000000
0gA2Vj000000
0gC2Vk000000
0MB2Vl000000
0MD2Vm000000
0MF2Vn000000
0gL2Vo000000
0gN2W0000000
0gP2W1000000
0gR2W2000000
0gT2W3000000
0gV2W4000000
12R2W5000000
12T27f000000
2W627f000000
12V27f000000
0MH27f000000
12Y2W7000000
12[2W8000000
1372W9000000
2W:2W9000000
1392W9000000
13;2W9000000
13=2W9000000
13?2W9000000
13A2W9000000
0MV2W9000000
13D2W9000000
13F2W9000000
13H2W9000000
13J2W9000000
13L2W9000000
13N2W9000000
13P2W9000000
13R2W9000000
13T2W9000000
13V2W9000000
13X2W9000000
13Z2W9000000
13\2W9000000
13^2W9000000
13`2W9000000
13b2W9000000
13d2W9000000
13f2W9000000
13h2W9000000
13j2W9000000
13l2W9000000
13n2W9000000
1402W9000000
1`32W;000000
1`52W<000000
1`72W=000000
2822VP000000
1``2W?000000
1372W@000000
1392WA000000
13;2WB000000
13=2WC000000
13?2WD000000
13A2WE000000
0MV2WF000000
13D2WG000000
13F2WH000000
13H1bd000000
2WI2WJ000000
2822W?000000
1jl1_S000000
2WL000000000
2WM2WN000000
2WO1T=000000
2WP1T?000000
2WQ2WR000000
2WS2WT000000
2WU2WV000000
2WW1TQ000000
2WX1TW000000
2WY1TY000000
2WZ1T[000000
2W[000000000
2W\1Ta000000
2W]2W^000000
2W_1Ti000000
2W`2Wa000000
2Wb000000000
2Wc1UC000000
2Wd1UE000000
2We2Wf000000
2Wg1UO000000
2Wh1UQ000000
2Wi1US000000
2Wj2Wk000000
2Wl2Wm000000
2Wn2Wo000000
2X01Ui000000
2X12X2000000
2X31T_000000
2X41Z[000000
2X51Z]000000
2X61Zc000000
2X71Ze000000
2X81Zm000000
2X91[1000000
2X:1Y]000000
2X;1Y_000000
2X<1Y_000000
2X=1Yc000000
2X>1Ya000000
2X?1W_000000
2X@1W_000000
2XA1W]000000
2XB1WY000000
2XC2XD000000
2XE1W[000000
2XF1WY000000
2XG2XH000000
2XI2XJ000000
2XK1Z5000000
2XL1Z7000000
2XM1Z?000000
2XN1Z=000000
2XO1Z;000000
2XP1Z_000000
2XQ1Zo000000
2XR000000000
2XS1ZC000000
2XT1ZA000000
2XU1Z9000000
2XV1Za000000
2XW1[[000000
2XX1[_000000
2XY1_;000000
2XZ1_?000000
2X[1_=000000
2X\1\_000000
2X]1VY000000
2X^1V[000000
2X_1V_000000
2X`1Va000000
2Xa1Vc000000
2Xb1Ve000000
2Xc1Vg000000
2Xd1Vi000000
2Xe1Vk000000
2Xf1Vo000000
2Xg1[a000000
2Xh1\c000000
2Xi1_1000000
2Xj1^o000000
2Xk1_9000000
2Xl1_7000000
2Xm2Xn000000
2Xo2Y0000000
2Y12Y2000000
2Y32Y4000000
2Y52Y6000000
2Y71Zk000000
2Y82Y9000000
2Y:000000000
2Y;1X?000000
2Y<1XA000000
2Y=1XC000000
2Y>1XE000000
2Y?1XG000000
2Y@1XI000000
2YA1XK000000
2YB1XM000000
2YC1XO000000
2YD1XQ000000
2YE1XS000000
2YF1XU000000
2YG1XY000000
2YH1X[000000
2YI1X]000000
2YJ1X_000000
2YK2YL000000
2YM2YN000000
2YO1XC000000
2YP1XE000000
2YQ1XG000000
2YR1XI000000
2YS1Xc000000
2YT1Xa000000
2YU1Xa000000
2YV1YY000000
2YW000000000
2YX1Xi000000
2YY1YI000000
2YZ1YQ000000
2Y[1YM000000
2Y\1Ye000000
2Y]1Yi000000
2Y^1Z1000000
2Y_2Y`000000
2Ya000000000
2Yb1Y1000000
2Yc1Y5000000
2Yd1Z7000000
2Ye1ZU000000
2Yf000000000
2Yg1Xm000000
2Yh1Ym000000
2Yi1Yo000000
2Yj1\o000000
2Yk1]9000000
2Yl1]=000000
2Ym1Y[000000
2Yn000000000
2Yo1Xk000000
2Z02Z1000000
2Z21\Y000000
2Z31YK000000
2Z41YS000000
2Z51YO000000
2Z61Yg000000
2Z71Yk000000
2Z81Z3000000
2Z91Z5000000
2Z:1Z7000000
2Z;1Z9000000
2Z<1Z;000000
2Z=1ZM000000
2Z>1ZO000000
2Z?1ZQ000000
2Z@1ZS000000
2ZA1Xe000000
2ZB1[e000000
2ZC000000000
2ZD1Y3000000
2ZE1Y7000000
2ZF1Xg000000
2ZG1[e000000
2ZH000000000
2ZI1Xo000000
2ZJ1\S000000
2ZK1]3000000
2ZL1]5000000
2ZM1]7000000
2ZN1_U000000
2ZO1Z9000000
2ZP1ZW000000
2ZQ1]1000000
2ZR1[e000000
2ZS1[e000000
2ZT1Z5000000
2ZU1ZI000000
2ZV1ZK000000
2ZW1\g000000
2ZX1\i000000
2ZY1\k000000
2ZZ1\m000000
2Z[2Z\000000
2Z]2Z^000000
2Z_1WA000000
2Z`2Za000000
2Zb1V3000000
2Zc2Zd000000
2Ze1V;000000
2Zf1V=000000
2Zg2Zh000000
2Zi2Zj000000
2Zk2Zl000000
2Zm1[Y000000
2Zn1[E000000
2Zo1[;000000
2[01[O000000
2[11V]000000
2[21Vm000000
2[31Ye000000
2[41Yg000000
2[51[m000000
2[61[o000000
2[71\1000000
2[82[9000000
2[:2[;000000
2[<2[=000000
2[>1[]000000
2[?2[@000000
2[A1_W000000
2[B1T_000000
2[C1Za000000
2[D2[E000000
2[F2[G000000
2[H1[]000000
2[I1\U000000
2[J1^m000000
2[K1\3000000
2[L1\5000000
2[M1]C000000
2[N1Xe000000
2[O2[P000000
2[Q1YE000000
2[R1W=000000
2[S1W?000000
2[T1Xe000000
2[U2[V000000
2[W2[X000000
2[Y000000000
2[Z1]E000000
2[[1Xe000000
2[\1Y=000000
2[]1We000000
2[^1Wi000000
2[_2[`000000
2[a1]G000000
2[b1]I000000
2[c1Xe000000
2[d1YA000000
2[e1]K000000
2[f2[g000000
2[h2[i000000
2[j1W;000000
2[k2[i000000
2[l1W7000000
2[m1W9000000
2[n2[o000000
2\02\1000000
2\21W?000000
2\32\4000000
2\52\6000000
2\71W;000000
2\81[k000000
2\91Xg000000
2\:1YG000000
2\;1Xg000000
2\<1Y?000000
2\=1Xg000000
2\>2\?000000
2\@2\A000000
2\B1Xg000000
2\C1YC000000
2\D2[`000000
2\E000000000
2\F1V]000000
2\G1Vm000000
2\H1We000000
2\I1Wk000000
2\J1Wm000000
2\K2\L000000
2\M1X1000000
2\N1X3000000
2\O1X5000000
2\P1X7000000
2\Q1Ye000000
2\R1Yg000000
2\S1[m000000
2\T2\U000000
2\V2\W000000
2\X2\Y000000
2\Z2\[000000
2\\1Wg000000
2\]2\^000000
2\_2\`000000
2\a2\b000000
2\c2\d000000
2\e2\f000000
2\g2\h000000
2\i1[i000000
2\j1^=000000
2\k1^=000000
2\l2\m000000
2\n1^m000000
2\o2\m000000
2]01^m000000
2]11_5000000
2]21_3000000
2]31^M000000
2]41Zk000000
2]51\a000000
2]61\c000000
2]72]8000000
2]91[c000000
2]:1[g000000
2];1_K000000
2]<1_O000000
2]=1_Q000000
2]>1_M000000
1_l2]@000000
2]A2]B000000
0QN2]C000000
21F2]E000000
2]F2]G000000
2]H2]I000000
06o2]K000000
0Mg2]L000000
0Mi2]M000000
1442]N000000
1462]O000000
1482]P000000
1732]Q000000
1752]R000000
1772]S000000
1792]T000000
17;2]U000000
17=2]V000000
17?2]W000000
17A2]X000000
17C2]Y000000
17E2Bl000000
1``1`a000000
06o2][000000
06^2]\000000
06`2]]000000
2]^2]_000000
2]`2]a000000
06b2]b000000
06d2]c000000
1``1`a000000
2]e2]f000000
2]g2]h000000
2]i2]j000000
2]k2]l000000
2]m2]n000000
2]o2^0000000
2^12^2000000
2^32^4000000
2^52^6000000
2^72^8000000
2^92^:000000
2^;2^<000000
2^=2^>000000
2^?2^@000000
2^A2^B000000
2^C2^D000000
2^E2^F000000
2^G2^H000000
2^I2^J000000
2^L2^M000000
2^N2^O000000
2D=2^P000000
22G2^Q000000
2@F2^R000000
23e2^S000000
2AL2^T000000
22n2^U000000
1``2^W000000
2^X2^Y000000
1`\2^Z000000
1Pg2^[000000
2D62^\000000
1`T0SP000000
1a=2^]000000
1aE2^^000000
2:E2^_000000
24P2^`000000
22a2^a000000
1aS2^b000000
2C10Ga000000
1aW2^c000000
23j2^d000000
0f42^e000000
1aa2^f000000
2Ne2^g000000
1e:00T000000
2822^W000000
1``2^W000000
1Pa2SO000000
06g2^i000000
2822^W000000
1``2^k000000
06f2^l000000
1Se0fI000000
1T503i000000
1T80@U000000
2822^k000000
2DU2^n000000
22:2^o000000
26n2_0000000
2^X2_1000000
22>2_2000000
1Pg2_3000000
1j12_4000000
2D62_5000000
2Gk2_6000000
1aE2_7000000
2_82_9000000
2_:2_;000000
2_<2_=000000
1aS2_>000000
1aY2_?000000
22n2_@000000
2_A2_B000000
23C2_C000000
2_D2_E000000
23G2_F000000
23Q2_G000000
1P]2_I000000
06f2_J000000
06l2_K000000
1Sd2_L000000
1Sm2_M000000
1Pa2_N000000
0`O2_O000000
1T22_P000000
2GO2_Q000000
06g2_R000000
1P_2_S000000
1Sb2_U000000
1PZ2_V000000
1Pa2_W000000
1PW0oa000000
0`O2_X000000
1T22_Y000000
06g2_Z000000
06i00T000000
0:[2_[000000
2_]2_^000000
2__2_`000000
2_a2_b000000
2_c2_d000000
2_e2_f000000
2_g2_h000000
2_i2_j000000
2_k2_l000000
2_m2_n000000
2_o2`0000000
2`12`2000000
2`32`4000000
2`52`6000000
2`72`8000000
2`92`:000000
2`;2`<000000
2`=2`>000000
2`?2`@000000
2`A2`B000000
2Hg2`C000000
2`D2`E000000
2`F2`G000000
2`H2`I000000
2`J2`K000000
2`L2`M000000
2`N2`O000000
2`P2`Q000000
2`R2`S000000
2`T2`U000000
2`V2`W000000
2`X2`Y000000
2`Z2`[000000
2`\2`]000000
2`^2`_000000
2``2``000000
2`a2`b000000
2`c2`c000000
2`d2`e000000
2`f2`g000000
2`h2`i000000
2`j2`k000000
2`l0;R000000
2`m2`n000000
2`o2a0000000
2a12a2000000
2a32a4000000
2a52a6000000
2a72a8000000
2a92a:000000
2a;2a<000000
2a=2a>000000
2a?2a@000000
2aA2aB000000
2aC2aD000000
2aE2aF000000
2aG2aH000000
2aI2aJ000000
1em2aL000000
2aM2aN000000
1gm2aO000000
1h71h8000000
1h91h:000000
2aP2aQ000000
1hF2aR000000
2aS2aT000000
2aV2aW000000
2aX2aY000000
2aZ2a[000000
2a\2a]000000
2a^2a_000000
2a`2aa000000
2ab2ac000000
2ad2ae000000
2ag2ah000000
2aj2ak000000
2al2am000000
2Mm2ao000000
2b02b1000000
2b22b3000000
2b42b5000000
2b62b7000000
2b82b9000000
2b:2b;000000
2b<2b=000000
2b>2b?000000
2b@2bA000000
2bB2bC000000
2bD2bE000000
2bF2bG000000
2bH2bI000000
1n52bJ000000
2bK2bL000000
2bM2bN000000
1Ui2bP000000
2bQ2bR000000
1_l2bT000000
2bU2bV000000
2bW2bX000000
2bY2bZ000000
2852b[000000
22T2b\000000
22Z2b]000000
0no2b^000000
2b_2b`000000
2ba2bb000000
2bc2bd000000
1`\2bf000000
1Pg2bg000000
22M2bh000000
2bi2bj000000
2@f2bk000000
1jK028000000
1aU2bl000000
2bm2bn000000
1aY2bo000000
1b:2c0000000
1j_2c1000000
2c22c3000000
1b22c5000000
0no2c6000000
20S2c7000000
2c82c9000000
23Q2c:000000
06l2c<000000
1T22c=000000
06j2c?000000
1Sd2c@000000
0`O2cA000000
06g2cB000000
2cD2cE000000
22Q2cF000000
24j2cG000000
1aa2cH000000
2cJ2cK000000
2cL2cM000000
1P]08\000000
06g2cO000000
1T62cP000000
1PW2cR000000
1Se2cS000000
2cU2cV000000
2cW2cX000000
2cY2cZ000000
2c[2c\000000
2c]2c^000000
2c_2c`000000
2ca2cb000000
2cc2cd000000
2ce2cf000000
2cg2ch000000
2ci2cj000000
2ck2cl000000
2cm2cl000000
2cn2co000000
2d02d1000000
2d22d3000000
2d42d5000000
2d62d7000000
2d82d9000000
2d:2d;000000
2d<2d=000000
2d>2d?000000
2d@2dA000000
2dB2dC000000
2dD2dE000000
2dF2dG000000
2dH2dI000000
2dJ2dK000000
2dL2dM000000
2dN2dO000000
2dP2dQ000000
2dR2dS000000
2dT2dU000000
2dV2dW000000
2dX2dY000000
2dZ2d[000000
2d\2d]000000
1_l2d^000000
2d_2d^000000
2d`2SB000000
2da2db000000
2dc2dd000000
1fT2de000000
2df2dg000000
2dh2di000000
2dj2dk000000
06l2dl000000
25Z2dm000000
25\2dn000000
25^2do000000
2e02e1000000
2e22e3000000
2e42e5000000
2e62e7000000
2e82e9000000
2e:2e;000000
2e<2e=000000
2e>2e?000000
2e@2eA000000
2eB2eC000000
2eD2eE000000
2eF2eG000000
2eH2eI000000
2eJ2eK000000
2eL2eM000000
2eN2eO000000
2eP2eQ000000
2eR2eS000000
2eT00L000000
2eU2eV000000
2eW2eX000000
2eY2eZ000000
2e[2e\000000
2e]2e^000000
2e_2e`000000
2ea2eb000000
2ec2ed000000
2ee2ef000000
2eg2eh000000
2ei2ej000000
2ek2el000000
2em2en000000
2eo2f0000000
2f12f2000000
2f32f4000000
2f52f6000000
1WG2f7000000
2f82f9000000
2f:2f;000000
2f<2f=000000
2f>2f?000000
2f@2fA000000
2fB2fC000000
2fD2fE000000
2fF2fG000000
2fH2fI000000
2fJ2fK000000
2fL2fM000000
2fN2fO000000
2fP2fQ000000
2fR2fS000000
2fT2fU000000
2fV2fW000000
2fX2fY000000
2fZ2f[000000
2f\2f]000000
2f^2f_000000
2f`2fa000000
2fb2fc000000
2fd2fe000000
2ff2fg000000
2fh2fi000000
2fj2fk000000
2fl2fm000000
2fn2fo000000
2g02g1000000
2g22g3000000
2g42g5000000
2g62g7000000
2g82g9000000
1d<2g:000000
2g;2g:000000
2g<2g=000000
2g>2g?000000
2g@2gA000000
2gB2gC000000
2gD2gE000000
2gF2gE000000
2gG2gH000000
2gI2gJ000000
2gK2gL000000
2gM2gN000000
2gO2gP000000
2gQ2gR000000
1Pa2gS000000
2gT2gU000000
2gV2gW000000
1gN2gX000000
2@\2gY000000
2@`2F=000000
2=B2gZ000000
2g[2g\000000
2g]2g^000000
2g_2g`000000
2ga2gb000000
2gc2gd000000
2ge2gf000000
2gg2gh000000
2gi2gj000000
2gk2gl000000
2gm2gn000000
2go2h0000000
2h12h2000000
2h32h4000000
2h52h6000000
2h72h8000000
2h92h:000000
2h;2h<000000
2h=2h>000000
2h?2h@000000
2hA2hB000000
2hC2hD000000
1d@2hE000000
2hF2hG000000
2hH2hI000000
2hJ2hK000000
2hL2hM000000
2hN2hO000000
2hP2hQ000000
2hR2hS000000
2hT2hU000000
2hV2hW000000
2hX2hY000000
2hZ2h[000000
2h\2h]000000
2h^2h_000000
2h`2ha000000
2hb2hc000000
2hd2he000000
2hf2hg000000
2hh2hi000000
2hj2hk000000
2hl2hm000000
1h32hn000000
2ho2i0000000
2072i1000000
2i22i3000000
1aY2i4000000
2i52i6000000
2i72i8000000
2i92i:000000
2i;2i<000000
2i=2i>000000
2i?2i@000000
2iA2iB000000
2iC2iD000000
2iE2iF000000
2iG2iH000000
2iI2iJ000000
2iK2iL000000
2iM2iN000000
2iO2iP000000
2iQ2iR000000
2iS2iT000000
2iU2iV000000
2iW2iX000000
23G2iY000000
2iZ2i[000000
2i\2i]000000
2i^2i_000000
2i`2ia000000
2B@2B@000000
2ib2ic000000
2id2ie000000
2if2ig000000
26:2ih000000
26>2ii000000
26B2ij000000
2BI2ik000000
2il2im000000
1Sb1DC000000
1`R2io000000
06j1DE000000
2@02j0000000
1Se0;R000000
1Sd2j2000000
1PZ2j3000000
06f2j5000000
29B2F=000000
06j0VS000000
1Sm2j7000000
1PW0VQ000000
06i2j8000000
06^1QO000000
06`2j:000000
06b2j;000000
06d2j<000000
07>2j=000000
06^2j?000000
06`2j@000000
06b1HW000000
06d2jA000000
07>2jB000000
07@0;R000000
06^10[000000
06`2jD000000
06b0V[000000
06d2jE000000
07>028000000
1oZ02B000000
0`O11N000000
1PW2jG000000
0f42jH000000
23C2jI000000
1``2jK000000
28K0[4000000
2jL2jM000000
2jN2jO000000
2jP2jQ000000
2jR2jS000000
2jT2jU000000
2?L2jV000000
2jW2jX000000
1`Z2jY000000
26G2jZ000000
2j[1P\000000
2j\2j]000000
2j^2j_000000
2j`2ja000000
2jb2jc000000
2jd2je000000
1eV2jf000000
2jg2jh000000
22c2MS000000
2N<2ji000000
2072jj000000
1h;2jk000000
2E^2jl000000
2jm2jn000000
2jo2k0000000
2k12k2000000
2k32k4000000
2k52k6000000
2bM2bN000000
2k72k8000000
2k92k:000000
2k;2k<000000
06l2k>000000
1Se2k?000000
06^2kA000000
06`2kB000000
06b2kC000000
06d2kD000000
07>2kE000000
06o2kG000000
06^2kH000000
06`2kI000000
06b2kJ000000
06d2kK000000
07>2kL000000
07@2kM000000
07B2kN000000
0722kO000000
07E2kP000000
1P]2kQ000000
06f2kR000000
1Sm2kS000000
1``1`a000000
06o2kU000000
06^2kV000000
06`2kW000000
282000000000
24U048000000
1Pc04:000000
0f604<000000
06^2kZ000000
06`2k[000000
06b0kU000000
06d04<000000
07>2k\000000
140028000000
06j2k^000000
06^2k`000000
06`2ka000000
06b2kb000000
06^2kd000000
06`2ke000000
06b2kf000000
06d028000000
07>2kg000000
2ki2kj000000
2kk2kl000000
2km2kn000000
2ko2l0000000
23i2l1000000
1[E2l2000000
2l32l4000000
2l52l6000000
2ho2l7000000
2l82l9000000
2l:2l;000000
2l<2l=000000
2l>2l?000000
2l@2lA000000
2lB2lC000000
1P]2lE000000
06f2lF000000
06j2lG000000
06l2lH000000
1Sd2lI000000
1oZ2lJ000000
1PZ2lK000000
2G62lL000000
2252lM000000
0`O028000000
1T22lN000000
06g2lO000000
1T52lP000000
1T62lQ000000
0`O028000000
1T22lS000000
06i2lT000000
2=c2lV000000
24I2lW000000
22G0G4000000
1a52lX000000
2lY2lZ000000
2l[2l\000000
22Q0EW000000
1jK028000000
0QN2l]000000
22i2l^000000
1a[2l_000000
06i00T000000
1Sb17l000000
06f2la000000
1Sd2lb000000
1oZ2lc000000
0`O028000000
1T22ld000000
06i00T000000
1Sb18S000000
06f2lf000000
2252lg000000
1PW2lh000000
0`O028000000
1T62li000000
06i00T000000
1oT2k[000000
1a32lk000000
1`\2ll000000
1_n2^l000000
1aC2lm000000
1Pc2ln000000
1Sb2m0000000
1P]2m1000000
06f2m2000000
06j1:Q000000
1PZ2m3000000
1Se2m4000000
0`O028000000
1T21`N000000
06i00T000000
1Sb2m6000000
06f2^l000000
0`O028000000
1T22jA000000
1T52m7000000
06i00T000000
2m92m4000000
1Se2m:000000
0H02m<000000
28404T000000
1ii2m=000000
1aE04V000000
0f62m>000000
1P]2m@000000
1Se2mA000000
1T82mB000000
06f2mD000000
06j2mE000000
06l2mF000000
1PZ2mG000000
1T205n000000
1T52mH000000
06i04Z000000
0H00Eg000000
2mJ2mK000000
2mL2mM000000
2mN2mO000000
1`X2mP000000
1_l2]@000000
2mQ2mR000000
2mS2mT000000
0H60\M000000
22>2mU000000
2mV2mW000000
2mX2mY000000
2mZ2mY000000
1ig2m[000000
2m\2m]000000
1kI2m^000000
2]A2m_000000
2m`2ma000000
2mb2mc000000
2md2me000000
2mf2mg000000
2mh2?o000000
2mi2mj000000
22G2mk000000
28f0X^000000
2ml2mm000000
2mn2mo000000
2N[2n0000000
2@92n1000000
2n22n3000000
2n42n5000000
2n62n7000000
2n82n9000000
2n:2n;000000
2>62n<000000
2n=2n>000000
1b42n?000000
2n@2nA000000
1a=2nB000000
1aI2nC000000
2nD2nE000000
2nF2nG000000
2nH2nI000000
24P2nJ000000
1Pc0F;000000
2nK2nL000000
2nM2nN000000
28\2nO000000
22Q2nP000000
2nQ2nR000000
2MC2nS000000
1oo2nT000000
2nU2nV000000
2nW2nX000000
2nY2nZ000000
2n[2n\000000
0QN2]C000000
2n]2n^000000
0QL2n_000000
2AU2n`000000
2TN2na000000
1aU2nb000000
2nc2nd000000
2ne2nf000000
2ng2nh000000
2ni2nj000000
2nk2nl000000
2A]2nm000000
2nn2no000000
1b82o0000000
2o12o2000000
2o32o4000000
2o52o6000000
2>=2o7000000
23=2o8000000
2iE2o9000000
2o:2o;000000
2a72o<000000
2o=2o>000000
20S2o?000000
2=o0X`000000
2B72o@000000
2oA2oB000000
2Ne2oC000000
1ja2oD000000
2oE2oF000000
2oG2oH000000
2oI2oJ000000
1je2oK000000
2oL2oM000000
2oN2oO000000
2oP2oQ000000
2oR2oS000000
2oT2oU000000
2oV2oW000000
2oX2oY000000
1Sb00L000000
1PZ00N000000
1Pa2o[000000
1PW2o\000000
0`O028000000
1T22o]000000
06i00T000000
06j0lC000000
06l2o_000000
1T22o`000000
1T62oa000000
0H01d7000000
2D=2oc000000
1a12od000000
26n2oe000000
2d`2of000000
1ig2Oi000000
23c2og000000
24_2oh000000
2oi2oj000000
1b62ok000000
2ol2om000000
22a2on000000
0QR2oo000000
2AL300000000
2Oj2Ok000000
234301000000
1b82Ol000000
1hA2Om000000
2B7302000000
2T;303000000
2BF304000000
305306000000
307308000000
1Sd30:000000
1Sm30;000000
28430=000000
23E30>000000
23I30?000000
2MJ30@000000
30B30C000000
1hF30D000000
1``1`a000000
14m30F000000
15A30G000000
1``1`a000000
18k30I000000
19S30J000000
1:<30K000000
30L30M000000
30N30O000000
30P30Q000000
06o30S000000
06^30T000000
06`30U000000
06b30V000000
06d30W000000
06o30Y000000
06^30Z000000
06`30[000000
06b30\000000
06o30^000000
06^30_000000
06`30`000000
1Sb30b000000
1PZ30c000000
1T230d000000
1``1`a000000
30f30g000000
15m30h000000
16Q30i000000
06^30k000000
06`30l000000
06b30m000000
06d30n000000
07>30o000000
06o311000000
06^312000000
06`313000000
315316000000
317318000000
31931:000000
0QA31;000000
31<31=000000
31>31?000000
31@31A000000
31B31C000000
31D31E000000
31F31G000000
1Sb31I000000
06f31J000000
1T531K000000
1Sm31M000000
1Se31N000000
06g31O000000
0:]31P000000
06j23d000000
1Sd1;<000000
1Pa31R000000
1PW31S000000
1T531T000000
06i31U000000
1P_31V000000
11?04T000000
1b>04V000000
11@31X000000
11B0R]000000
11D31Y000000
1PZ31[000000
31\31]000000
31^31_000000
1aM31`000000
1P_31a000000
31b31c000000
1Sm31e000000
1Se31f000000
06g31g000000
0:]31h000000
1PW04F000000
0`O31j000000
1T531k000000
1PZ31m000000
0`O31n000000
320321000000
322323000000
2?00@Z000000
1b6324000000
24P11c000000
1aS325000000
0QR0@X000000
22n326000000
327328000000
32932:000000
1P]32<000000
06f32=000000
1Se32>000000
1T232?000000
2GO32@000000
06g32A000000
1T532B000000
1T632C000000
24532D000000
1Sb0kW000000
06f32F000000
1T232G000000
2>f32H000000
06g0kS000000
1T5221000000
1T632I000000
32J32K000000
32L32M000000
32N32O000000
32P32Q000000
32R32S000000
32T32U000000
1``32W000000
1ea1eb000000
32X32Y000000
32Z32[000000
32\32]000000
28M32^000000
1ec1ed000000
32_32`000000
32a32b000000
32c32d000000
32e32f000000
1ee1ef000000
32g32h000000
32i32j000000
32k32l000000
32m32n000000
1eg1eh000000
32o330000000
1ei1ej000000
1ek331000000
332333000000
1em1en000000
1eo1f0000000
1f31f4000000
1f51f6000000
334335000000
336337000000
338339000000
1f719<000000
33:19<000000
33;33<000000
1f81f9000000
1f:1f;000000
1f<1f=000000
33=33>000000
1f?1f@000000
33?33@000000
33A33B000000
33C33D000000
33E33F000000
1fA1fB000000
33G33H000000
33I33J000000
33K33L000000
1fD1fE000000
33M33N000000
1fF1fG000000
1fH1fI000000
1fJ1fK000000
33O33P000000
33Q33R000000
33S33T000000
1fL1fM000000
33U33V000000
33W33X000000
2dc33Y000000
33Z33[000000
1fN1fO000000
1fP33\000000
1fR33]000000
33^33_000000
33`33a000000
33b33c000000
1fV1fW000000
33d33e000000
33f33g000000
26G33h000000
33i33j000000
33k33l000000
1fX33m000000
33n0:o000000
33o340000000
1f\1f]000000
341342000000
343344000000
1f^1f_000000
1fa1fb000000
345346000000
347348000000
34934:000000
34;34<000000
34=34>000000
34?34@000000
1fc1fd000000
34A34B000000
1fi1fj000000
34C34D000000
34E34F000000
34G34H000000
34I34J000000
34K34L000000
34M34N000000
34O34P000000
1fk34Q000000
34R34S000000
34T34U000000
34V34W000000
34X34Y000000
34Z34[000000
1fo1g0000000
1g11g2000000
34\34]000000
1g31g4000000
1g534^000000
34_0fP000000
34`34a000000
34b34c000000
34d34e000000
34f34g000000
1g71g8000000
34h34i000000
34j34k000000
34l34m000000
34n34o000000
1g9350000000
1g?1g@000000
1gA1gB000000
351352000000
353354000000
355356000000
357358000000
35935:000000
35;35<000000
2C835=000000
35>35?000000
1gC1gD000000
35@35A000000
35B35C000000
35D35E000000
35F35G000000
35H35I000000
35J35K000000
35L35M000000
35N35O000000
35P35Q000000
35R35S000000
35T35U000000
1gE35V000000
35W35X000000
35Y35Z000000
2I735[000000
35\35]000000
35^1a@000000
35_35`000000
35a35b000000
1gG1gH000000
1aK1gI000000
35c35d000000
35e35f000000
35g35h000000
35i35j000000
35k35l000000
35m35n000000
35o360000000
361362000000
363364000000
365366000000
367368000000
36936:000000
36;36<000000
36=36>000000
36?36@000000
36A36B000000
1gL36C000000
36D36E000000
1gP1gQ000000
1gR1gS000000
36F36G000000
1gT1gU000000
1gV1gW000000
36H36I000000
1gX1gY000000
2I@2IA000000
1gZ36J000000
1g\1g]000000
1g^1g_000000
1g`1ga000000
36K36L000000
36M36N000000
1gd1ge000000
36O36P000000
36Q36R000000
36S36T000000
36U36V000000
36W36X000000
36Y36Z000000
36[36\000000
36]36^000000
1gh028000000
1lm36_000000
1cW36`000000
36a36b000000
1gi1gj000000
36c36d000000
36e36f000000
36g36h000000
36i36j000000
36k36l000000
36m36n000000
36o370000000
371372000000
373374000000
375376000000
1gm1gn000000
1go1h0000000
1h11h2000000
377378000000
1h3379000000
1h51h6000000
37:37;000000
37<37=000000
37>37?000000
37@37A000000
37B37C000000
37D37E000000
1h737F000000
37G37H000000
1h937I000000
37J37K000000
37L37M000000
1h=1h>000000
37N37O000000
37P1h>000000
37Q37R000000
37S37T000000
1h?1h@000000
37U37V000000
37W37X000000
37Y37Z000000
37[37\000000
37]37^000000
1c^1=l000000
1cb1hC000000
37_37`000000
37a37b000000
37c37d000000
37e37f000000
1hF1hG000000
37g37h000000
37i37j000000
37k37l000000
37m0ZC000000
37n37o000000
1hJ1hK000000
380381000000
1hL1hE000000
1hM382000000
1hO1hP000000
383384000000
385386000000
2a7387000000
1hQ1hR000000
1hS1hT000000
1hU1hV000000
388389000000
38:38;000000
38<38=000000
38>38?000000
1hW1hX000000
38@38A000000
38B38C000000
38D38E000000
38F38G000000
2aS38H000000
38I38J000000
38K38L000000
1h[1h\000000
38M38N000000
1h]1h^000000
1h_1h`000000
1i00fN000000
1i11i2000000
38O38P000000
38Q38R000000
0CW38S000000
38T38U000000
38V38W000000
38X38Y000000
38Z38[000000
38\38]000000
38^38_000000
38`38a000000
1i>38b000000
1i@1iA000000
1iB1iC000000
38c38d000000
38e38f000000
38g38h000000
38i38j000000
38k38l000000
1iD1iE000000
1iF1iG000000
38m38n000000
38o390000000
1iJ391000000
392393000000
394395000000
1iL1iM000000
1iN1iO000000
3961af000000
397398000000
1iP0KN000000
39939:000000
1iQ1iR000000
39;39<000000
1iS1iT000000
1iU1iV000000
1iW1iX000000
1iY1iZ000000
1i[1i\000000
39=39>000000
39?39@000000
39A39B000000
39C39D000000
39E39F000000
39H39I000000
39J39K000000
39L39M000000
39N39O000000
39P39Q000000
39R33F000000
2S>39S000000
39T39U000000
39V39W000000
39X39Y000000
39Z39[000000
39\39]000000
39^39_000000
1gP39`000000
1gR39a000000
39b39c000000
39d39e000000
39f39g000000
39h39i000000
39j39k000000
1mI39l000000
39m39n000000
39o3:0000000
3:13:2000000
3:33:4000000
3:53:6000000
3:73:8000000
2TR3:9000000
3::3:;000000
3:<3:=000000
3:>3:?000000
3:@3:A000000
3:B3:C000000
3:D3:E000000
3:F3:G000000
3:H3:I000000
3:J3:K000000
3:L3:M000000
3:N3:O000000
3:P3:Q000000
3:R3:S000000
3:T3:U000000
3:W2m0000000
3:X3:Y000000
39R3:Z000000
28E3:[000000
3:\3:]000000
3:^3:_000000
3:`3:a000000
0C83:b000000
3:c3:d000000
3:e3:f000000
1jU3:g000000
2Gk0J;000000
3:i3:j000000
22i3:k000000
3:l3:m000000
1aY3:n000000
22l3:o000000
22n3;0000000
2:f3;1000000
2A]3;2000000
29P3;3000000
2;03;4000000
1b83;5000000
20<3;6000000
23j3;7000000
06l2j?000000
1Sd1HW000000
1Sm2j@000000
1T22jA000000
3;:3;;000000
1Sb3;<000000
1PZ3;=000000
1T208Q000000
0BN3;?000000
3;@3;A000000
3;B3;C000000
2Dn226000000
3;D3;E000000
3;F3;G000000
3;H3;I000000
3;J3;K000000
3;L3;M000000
3;N3;O000000
1Sb3;Q000000
06f3;R000000
1PW3;S000000
2?L2jV000000
3;U2jX000000
3;V1P\000000
3;W1OQ000000
1Pa2j_000000
2j\2j]000000
2j`3;X000000
2jb2jc000000
2jd3;Y000000
1eV2jf000000
2072jj000000
1cZ2jl000000
06g2k0000000
2k13;Z000000
2k33;[000000
2k52k6000000
3;]3;^000000
3;_3;`000000
3;a3;b000000
3;c3;d000000
3;e3;f000000
3;g3;h000000
3;i3;j000000
3;k3;l000000
3;m3;n000000
3;o3<0000000
3<13<2000000
3<33<4000000
3<53<6000000
3<73<8000000
3<93<:000000
3<;3<<000000
3<=3<>000000
3<?3<@000000
3<A32n000000
3<B3<C000000
3<D3<E000000
3<F3<G000000
3<H33F000000
3<I3<J000000
3<K3<L000000
3<M1il000000
3<N3<O000000
3<P3<Q000000
3<R3<S000000
3<T3<U000000
30f3<V000000
3<W3<X000000
3<Y3<Z000000
3<[3<\000000
3<]3<^000000
3<_3<`000000
3<a3<b000000
3<c3<d000000
3<e3<f000000
3<g3<h000000
3<i3<j000000
3<k3<l000000
3<m3<n000000
3<o3=0000000
3=13=2000000
3=33=4000000
3=53=6000000
3=73=8000000
3=93=:000000
3=;3=<000000
3==3=>000000
3=?3=@000000
3=A3=B000000
3=C3=D000000
3=E3=F000000
3=G3=H000000
3=I3=J000000
3=K3=L000000
3=M3=N000000
3=O3=P000000
3=Q3=R000000
3=S3=T000000
3=U3=V000000
3=W35d000000
3=X3=Y000000
3=Z3=[000000
3=\3=]000000
3=^3=_000000
3=`3=a000000
3=b3=c000000
3=d2;H000000
3=e3=f000000
3=g3=h000000
3=i3=j000000
3=k3=l000000
3=m3=n000000
3=o3>0000000
3>13>2000000
3>33>4000000
3>53>6000000
3>73>8000000
3>93>:000000
3>;3><000000
3>=3>>000000
3>?3>@000000
3>A3>B000000
3>C3>D000000
3>E3>F000000
3>G3>H000000
3>I3>J000000
3>K3>L000000
3>M3>N000000
3>O3>P000000
3>Q3>R000000
3>S3>T000000
3>U3>V000000
3>W3>X000000
3>Y3>Z000000
3>[3>\000000
0Mg3>]000000
0Mi3>^000000
1443>_000000
1463>`000000
1483>a000000
14:3>b000000
14<3>c000000
14>3>d000000
14@3>e000000
14B3>f000000
14D3>g000000
14F3>h000000
14H3>i000000
14J3>j000000
3>k3>l000000
14L3>m000000
14N3>n000000
14P3>o000000
14R3?0000000
14T3?1000000
14V3?2000000
14X3?3000000
14Z3?4000000
14\3?5000000
14^3?6000000
14`3?7000000
14a3?8000000
14c3?9000000
14e3?:000000
14g3?;000000
14i3?<000000
14k3?=000000
14m3?>000000
14o3??000000
1513?@000000
1533?A000000
1553?B000000
1573?C000000
1T62?5000000
1P_3?E000000
1T83?F000000
1Sb3?H000000
1P]3?I000000
1Pa3?J000000
1T23?K000000
06g3?L000000
0:[3?M000000
06l0Dh000000
3?O3?P000000
1Sd3?R000000
1Se3?S000000
1T23?T000000
06l0Dh000000
22f0R]000000
1j[3?V000000
26\3?X000000
3?Y3?Z000000
23g3?[000000
06f3?]000000
06g3?^000000
1T53?_000000
2bW3?a000000
2D63?b000000
0f63?c000000
1aa3?d000000
3?f3?g000000
0hL3?h000000
1Sd3?i000000
1Pa3?j000000
06f3?l000000
06l3?m000000
1Se3?n000000
1T53?o000000
1T63@0000000
1Sb3@2000000
3@33@4000000
0H43@5000000
1Sd3@6000000
1Se3@7000000
1i`3@9000000
0H63@:000000
2M03@;000000
1Pg3@<000000
3@=3@>000000
2ec3@?000000
2;E3@@000000
2RP3@A000000
1aG3@B000000
2@W3@C000000
1ae3@D000000
1_n3@F000000
2@73@G000000
1aU3@H000000
22i3@I000000
22l3@J000000
22n3@K000000
2A]3@L000000
2323@M000000
2373@N000000
23j3@O000000
1ae3@P000000
06f3@R000000
06j3@S000000
1Sd3@T000000
0`O3@U000000
1T23@V000000
1T820f000000
22i3@I000000
2323@M000000
2T;3@X000000
1ja3@Y000000
1ae3@P000000
3@[3@\000000
3@]3@^000000
3@_3@`000000
3@a3@b000000
3@c3@d000000
3@e3@f000000
3@g3@h000000
3@i3@j000000
3@k3@l000000
3@m3@n000000
3@o3A0000000
3A13A2000000
3A33A4000000
3A53A6000000
3A73A8000000
3A93A:000000
3A;3A<000000
3A=3A>000000
3A?3A@000000
06l0@S000000
1Sd0o3000000
1PZ0:m000000
1T80@U000000
1b43AC000000
3AD3AE000000
0CJ3AF000000
3AG3AH000000
3AJ3AK000000
3AL3AM000000
3AN3AO000000
1oZ0GE000000
1Pa0GF000000
1PW3AQ000000
3AS3AT000000
0;G3AU000000
06f3AW000000
06g3AX000000
1T53AY000000
2M63A[000000
3A\3A]000000
3A^3A_000000
1b43A`000000
3Aa3Ab000000
2A03Ac000000
23=3Ad000000
3Ae3Af000000
1oT3Ah000000
3Ai3Aj000000
3Ak3Al000000
3Am3An000000
3Ao3B0000000
2913B1000000
2n@3B2000000
3B33B4000000
2933B5000000
23i3B6000000
1[K3B7000000
3B83B9000000
3B:3B;000000
06j07m000000
1oZ3B=000000
1Pa3B>000000
1PW3B?000000
1T53B@000000
0:]3BA000000
1_f2?C000000
2?i3BC000000
3BD3BE000000
22O3BF000000
27S3BG000000
31b3BH000000
1Pa3BJ000000
1Se015000000
0`O028000000
06i00T000000
0:]013000000
06f3BL000000
1PW3BM000000
1T23BN000000
1T53BO000000
06l0J;000000
1PZ00N000000
1T20>J000000
06g0B>000000
1P_3BQ000000
2Dn3BS000000
2dc3BT000000
2<g1dU000000
2Jn3BU000000
1Pa3BW000000
06g0E6000000
1T63BX000000
1``32W000000
0H43BZ000000
2^X3B[000000
1ii3B\000000
2Af3B]000000
3B^3B_000000
3B`3Ba000000
3Bb3Bc000000
3Bd3Be000000
3Bf3Bg000000
3Bh3Bi000000
3Bj3Bk000000
3Bl3Bm000000
3Bn3Bo000000
3C03C1000000
3C23C3000000
3C43C5000000
3C63C7000000
3C83C9000000
3C:3C;000000
3C<3C=000000
3C>3C?000000
06f3CA000000
1Se3CB000000
1T53CC000000
06^0jm000000
06`0=b000000
06b0CG000000
06d3CE000000
07>3CF000000
07@3CG000000
07B3CH000000
2_a3CJ000000
3CK3CL000000
3CM3CN000000
3CO3CP000000
1jn3CQ000000
1ec1ed000000
3CR3CS000000
3CT3CU000000
3CV3CW000000
3CX3CY000000
3CZ3C[000000
3C\3C]000000
3C^3C_000000
3C`3Ca000000
3Cb3Cc000000
1_h3Cd000000
3Ce3Cf000000
3Cg3Ch000000
3Ci3Cj000000
3Ck3Cl000000
3Cm3Cn000000
3Co3D0000000
3D13D2000000
2O33D3000000
3D43D5000000
3D63D7000000
3D83D9000000
3D:3D;000000
3D<3D=000000
1ei3D>000000
2UA3D?000000
1ek1el000000
3D@3DA000000
1em39:000000
1eo3DB000000
1f13DC000000
1f53DD000000
3DE19:000000
3DF3DG000000
1f719<000000
3DH19>000000
3DI3DJ000000
3DK3DL000000
1f81f9000000
3DM3DN000000
3DO19@000000
1dI1f>000000
3DP3DQ000000
3DR3DS000000
3DT3DU000000
3DV3DW000000
3DX3DY000000
3DZ3D[000000
3D\3D]000000
3D^1P^000000
3D_3D`000000
3Da3Db000000
3Dc3Dd000000
3De3Df000000
3Dg3Dh000000
3Di3Dj000000
3Dk3Dl000000
3Dm3Dn000000
3Do3E0000000
3E13E2000000
1fC3E3000000
1fD3E4000000
3E53E6000000
3E73E8000000
3E93E:000000
3E;3E<000000
3E=3E>000000
3E?3E@000000
3EA29e000000
3EB29e000000
3EC3ED000000
3EE3EF000000
3EG3EH000000
3EI3EJ000000
3EK3EL000000
1fH1fI000000
3EM3EN000000
3EO3EP000000
3EQ3ER000000
3ES3ET000000
3EU1fG000000
28E3EV000000
3EW3EX000000
3EY3EZ000000
3E[3E\000000
3E]3E^000000
3E_3E`000000
3Ea3Eb000000
3Ec3Ed000000
3Ee3Ef000000
3Eg3Eh000000
3Ei3Ej000000
1fL3Ek000000
3El3Em000000
3En3Eo000000
3F03F1000000
3F23F3000000
1fT1fU000000
3F43F5000000
2HX3F6000000
3F70VS000000
1fX33m000000
3F83F9000000
3F:3F;000000
3F<3F=000000
3F>3F?000000
1f^3F@000000
3FA3FB000000
3FC3FD000000
1f`1a8000000
3FE3FF000000
3FG3FH000000
3FI3FJ000000
3FK3FL000000
1io3FM000000
3FN3FO000000
3FP3FQ000000
1fe1ff000000
1fg1fh000000
3FR3FS000000
1fi1fj000000
3FT3FU000000
3FV3FW000000
3FX3FY000000
3FZ28g000000
3F[3F\000000
3F]3F^000000
3F_3F`000000
28h3Fa000000
3Fb3Fc000000
3Fd3Fe000000
1fn1a:000000
3Ff3Fg000000
3Fh3Fi000000
3Fj3Fk000000
3Fl3Fm000000
3Fn3Fo000000
3G03G1000000
3G23G3000000
3G43G5000000
3G63G7000000
3G83G9000000
3G:3G;000000
3G<3G=000000
3G>3G?000000
3G@3GA000000
3GB3GC000000
3GD3GE000000
3GF3GG000000
3GH3GI000000
3GJ3GK000000
3GL3GM000000
3GN3GO000000
3GP3GQ000000
3GR3GS000000
3GT3GU000000
1g;1g<000000
1g=3GV000000
1g?3GW000000
2@H3GX000000
3GY3GZ000000
3G[3G\000000
3G]3G^000000
3G_3G`000000
3Ga3Gb000000
3Gc3Gd000000
3Ge3Gf000000
3Gg3Gh000000
3Gi3Gj000000
3Gk3Gl000000
1gC1gD000000
3Gm3Gn000000
0U<3Go000000
3H03H1000000
3;H3H2000000
3H33H4000000
3H53H6000000
3H73H8000000
3H93H:000000
3H;3H<000000
3H=3H>000000
3H?3H@000000
3HA3HB000000
3HC3HD000000
3HE3HF000000
3HG3HH000000
3HI3HJ000000
3HK3HL000000
3HM3HN000000
3HO3HP000000
3HQ29;000000
3HR3HS000000
3HT3HU000000
3HV3HW000000
2N33HX000000
3HY3HZ000000
3H[29A000000
3H\3H]000000
3H^3H_000000
3H`3Ha000000
3Hb3Hc000000
3Hd3He000000
3Hf3Hg000000
3Hh3Hg000000
3Hi3Hj000000
3Hk3Hl000000
3Hm3Hn000000
3Ho3I0000000
3I13I2000000
3I33I4000000
3I53I6000000
1gJ1gK000000
3I73I8000000
3I93I:000000
3I;3I<000000
3I=1Pb000000
3I>3I?000000
3I@3IA000000
3IB3IC000000
3ID3IE000000
1gN3IF000000
3IG3IH000000
3II3IJ000000
3IK3IL000000
3IM3IN000000
3IO1<P000000
1gT1gU000000
1gV1gW000000
3IP3IQ000000
3IR3IS000000
1gX1gY000000
3IT3IU000000
3IV3IW000000
3IX3IY000000
3IZ3I[000000
1g\1g]000000
3I\3I]000000
3I^3I_000000
3I`3Ia000000
3Ib3Ic000000
1g^3Id000000
3Ie3If000000
3Ig3Ih000000
3Ii3Ij000000
3Ik3Il000000
3Im3In000000
3Io3J0000000
3J13J2000000
3J33J4000000
3J53J6000000
3J73J8000000
1gd1ge000000
3J93J:000000
3J;3J<000000
3J=3J>000000
3J?3J@000000
3JA29G000000
3JB3JC000000
3JD3JE000000
3JF3JG000000
3JH3JI000000
3JJ3JK000000
1gf3JL000000
3JM3JN000000
3JO3JP000000
24j3JQ000000
3JR3JS000000
3JT3JU000000
3JV3JW000000
3JX3JY000000
3JZ3J[000000
3J\3J]000000
3J^3J_000000
3J`3Ja000000
3Jb3Jc000000
1gi3Jd000000
3Je3Jf000000
3Jg3Jh000000
3Ji3Jj000000
3Jk3Jl000000
3Jm3Jn000000
3Jo3K0000000
3K13K2000000
3K33K4000000
3K53K6000000
3K73K8000000
3K93K:000000
3K;3K<000000
3K=3K>000000
3K?3K@000000
3KA3KB000000
1gk3KC000000
3KD3KE000000
3KF3KG000000
2:X3KH000000
3KI3KJ000000
3KK1gl000000
3KL3KM000000
3KN3KO000000
3KP3KQ000000
3KR3KS000000
3KT3KU000000
3KV3KW000000
3KX3KY000000
3KZ3K[000000
3K\3K]000000
3K^3K_000000
3K`3Ka000000
3Kb3Kc000000
1h11h2000000
3Kd3Ke000000
3Kf3Kg000000
1h33Kh000000
3Ki2:Y000000
3Kj3Kk000000
3Kl3Km000000
3Kn3Ko000000
3L03L1000000
3L23L3000000
3L43L5000000
3L63L7000000
3L83L9000000
3L:3L;000000
3L<3L=000000
1eX3L>000000
3L?3L@000000
3LA3LB000000
1h?3LC000000
3LD29O000000
3LE3LF000000
3LG3LH000000
3LI3LJ000000
3LK3LL000000
3LM3LN000000
3LO3LP000000
3LQ3LR000000
3LS3LT000000
3LU3LV000000
3LW3LX000000
3LY3LZ000000
3L[3L\000000
3L]3L^000000
3L_3L`000000
3La3Lb000000
37a3Lc000000
3Ld3Le000000
3Lf3Lg000000
1hD3Lh000000
3Li3Lj000000
3Lk3Ll000000
3Lm3Ln000000
3Lo3M0000000
3M13M2000000
3M33M4000000
3M53M6000000
3M73M8000000
3M93M:000000
3M;3M<000000
1hH3M=000000
3M>3M?000000
3M@3MA000000
3MB3MC000000
3MD3ME000000
3MF3MG000000
1hO1hP000000
3MH3MI000000
38>3MJ000000
3MK3ML000000
3MM3MN000000
3MO3MP000000
3MQ3MR000000
2JJ3MS000000
3MT3MU000000
3MV3MW000000
3MX3MY000000
3MZ3M[000000
3M\3M]000000
3M^3M_000000
3M`3Ma000000
1h[1h\000000
3Mb3Mc000000
3Md3Me000000
3Mf3Mg000000
3Mh3Mi000000
3Mj3Mk000000
3Ml3Mm000000
3Mn3Mo000000
3N03N1000000
1h]1h^000000
3N23N3000000
3N43N5000000
3N63N7000000
3N83N9000000
3N:3N;000000
3N<3N=000000
1h_1hb000000
3N>3N?000000
3N@3NA000000
3NB3NC000000
3ND3NE000000
3NF3NG000000
3NH3NI000000
3NJ3NK000000
3NL3NM000000
3NN3NO000000
3NP3NQ000000
3NR3NS000000
3NT3NU000000
3NV3NW000000
1i<3NX000000
3NY3NZ000000
3N[3N\000000
1iH1iI000000
3N]3N^000000
3N_3N`000000
3Na3Nb000000
3Nc3Nd000000
3Ne3Nf000000
3Ng3Nh000000
3Ni3Nj000000
3Nk3Nl000000
3Nm3Nn000000
3No3O0000000
3O13O2000000
3O33O4000000
3O53O6000000
3O73O8000000
3O93O:000000
3O;3O<000000
3O=3O>000000
3O?3O@000000
3OA3OB000000
3OC3OD000000
3OE3OF000000
3OG1iM000000
3OH3OI000000
3OJ3OK000000
1iQ1iR000000
3OL3OM000000
0003ON000000
3OO3ON000000
1_d3OQ000000
2D=3OR000000
1_j3OS000000
1`Z3OT000000
2^X3OU000000
22>3OV000000
1ig3OW000000
2m\3OX000000
1a73OY000000
3OZ3O[000000
22c3O\000000
1aS3O]000000
2C13O^000000
22i3O_000000
1aY3O`000000
23:3Oa000000
2_A3Ob000000
28Z3Od000000
3Oe3Of000000
2JJ3Og000000
3Oi3Oj000000
2n:0=F000000
2M;3Ok000000
3Ol0DN000000
1aE0e8000000
24j3Om000000
1aS0H@000000
1a]3On000000
1aa3Oo000000
23C3P0000000
2Mm3P2000000
3P33P4000000
3P61dW000000
1li3P7000000
3P806_000000
3P93P:000000
3P<3P=000000
2C80C3000000
1aU00j000000
2Af0a?000000
06j271000000
1T23P?000000
06g0@P000000
3PA3PB000000
3PC3PD000000
3PE3PF000000
3PG3PH000000
3PI3PJ000000
3PK3PL000000
3PM3PN000000
3PP3PQ000000
3PR3PS000000
2PM3PT000000
3PU3PV000000
3PW3PX000000
3PY3PZ000000
1a73P\000000
1aE0:m000000
1aS3P]000000
22f3P^000000
3P`3Pa000000
3Pb3Pc000000
3Pd3Pe000000
3Pf3Pg000000
3Ph3Pi000000
3Pk3Pl000000
1gT1gU000000
3Pm1gn000000
2ho3Pn000000
37J3Po000000
1h?3LC000000
3Q03Q1000000
3Q33Q4000000
0CJ3Q5000000
1cZ3Q6000000
3Q83Q9000000
3Q:3Q;000000
3Q<3Q=000000
3Q>3Q?000000
3Q@3QA000000
3QB3QC000000
3QD3QE000000
3QF3QG000000
38Q3QH000000
3QI3QJ000000
1jl3QL000000
3QM3QN000000
3QO3QP000000
3QQ3QR000000
3QS0eE000000
3QT05n000000
3QU3QV000000
3QW3QX000000
3QZ3Q[000000
3Q\3Q]000000
3Q_3Q`000000
3Qa3Qb000000
06f0HB000000
06l3Qd000000
1PW0_O000000
06g3Qe000000
06f3Qg000000
1PW2=h000000
1P_084000000
22M3Qi000000
26`3Qj000000
2B_3Qk000000
06^00L000000
06`3Qm000000
06b00N000000
3Qo2^l000000
06j3R1000000
1PW3R2000000
0`O3R3000000
2dc3R5000000
3R60X`000000
06^3R8000000
06`3R9000000
06b3R:000000
06d3R;000000
07>3R<000000
07@3R=000000
06^3R?000000
06`3R@000000
06b3RA000000
06^3RC000000
06`3RD000000
06b3RE000000
06d3RF000000
07>3RG000000
06o3RI000000
06^3RJ000000
3RL3RM000000
3RN3RO000000
3RP3RQ000000
3RR3RS000000
06o1QK000000
06^0Gg000000
3RV3RW000000
3RX3RY000000
3RZ3R[000000
3R\3R]000000
3R^3R_000000
3R`3Ra000000
3Qo3Rb000000
26G3Rc000000
3Rd3Re000000
3Rf3Rg000000
3Rh3Ri000000
3Rj3Rk000000
3:^3Rl000000
3Rm3Rn000000
3Ro3S0000000
3S13S2000000
3S33S4000000
3S53S6000000
1d<3S7000000
3S83S9000000
3S:3S;000000
3S<3S=000000
3S>3S?000000
3S@3RA000000
3SA3SB000000
3SC3SD000000
3SE3SF000000
3SG3SH000000
3SI3SJ000000
3SK3SL000000
3SM3SN000000
3SO3SP000000
28M01S000000
1cB3SR000000
3SS0Q?000000
2<j3ST000000
2<H3SU000000
28^0;R000000
3SV3SW000000
3SX3SY000000
3SZ3S[000000
3S\3S]000000
2<l3S^000000
1nj3S_000000
1>T3S`000000
33k3Sb000000
2<g3Sc000000
1li3Sd000000
0CJ0R]000000
1jS3Se000000
3Sf3Sg000000
2=32=4000000
3Si0kZ000000
3Sj07M000000
2E23Sk000000
3Sl3Sm000000
3:^3Sn000000
2N33So000000
3T03T1000000
1h90_3000000
3T23T3000000
06o3T5000000
06^0GF000000
06`04:000000
06b0GE000000
06d1o_000000
06o3T7000000
06^3T8000000
06`3T9000000
06b3T:000000
06d3T;000000
06o3T=000000
06^3T>000000
06`3T?000000
06b3T@000000
06d3TA000000
07>3TB000000
07@3TC000000
07B3TD000000
0723TE000000
07E3TF000000
06^3TH000000
06`3TI000000
06b3TJ000000
3TL3TM000000
11?3TN000000
11@3TO000000
11B3TP000000
11D3TE000000
0:B3TQ000000
0:D3TR000000
06o3TT000000
06^3TU000000
06`3TV000000
06b3TW000000
06o3TY000000
06^3TZ000000
06`3T[000000
06o3T]000000
06^3T^000000
06`3T_000000
06o3Ta000000
06^3Tb000000
06`3Tc000000
06b3Td000000
06o3T7000000
06^3T8000000
06`3Tf000000
06b3T:000000
06d3T;000000
06o3Th000000
06^3Ti000000
06`3Tj000000
1Sb00L000000
1PZ00N000000
1T23Qm000000
3Tm1;8000000
2I735[000000
1eV04F000000
2aS3Tn000000
3To3U0000000
2?D3U2000000
3U33U4000000
3U63U7000000
3U93U:000000
1[E3U;000000
3U<3U=000000
33E0^E000000
2M03U?000000
1a73U@000000
2TP3UA000000
3UC3UD000000
0\e3UE000000
01o3UF000000
0233UG000000
2>92>:000000
0Xb2oD000000
0\c3UH000000
06f0HB000000
06l3Qd000000
1PW0_O000000
1Se3UJ000000
06g3Qe000000
28E3:[000000
3:^3:_000000
3UL3UM000000
3:c3:d000000
1jU3:g000000
20E3UN000000
1e:00T000000
1P]3UP000000
1T23UQ000000
1T63UR000000
06l3UT000000
0f61eK000000
1Pa2j_000000
06g2k0000000
06l3UW000000
1Se015000000
06i00T000000
1T81Sf000000
0:]013000000
1d:1d;000000
3UY3UZ000000
2oI3U[000000
2<F3U]000000
3U^00R000000
2AW3U_000000
2:a0@P000000
3U`3Ua000000
3Ub3Uc000000
1Sb3Ue000000
1_n3Uf000000
2M03Ug000000
3Uh3Ui000000
3Uj3Uk000000
3203Ul000000
3223Um000000
1T23Un000000
2>f3Uo000000
06g3V0000000
20<3V1000000
1T53V2000000
1T63V3000000
23I3V4000000
1i@3V5000000
1P]3V7000000
06f3V8000000
06j3V9000000
2<h3V:000000
2<j3V;000000
1PZ3V<000000
1Pa3V=000000
1Se3V>000000
2<l3V?000000
06g3V@000000
1T53VA000000
3VB3VC000000
1T63VD000000
1P_3VE000000
2Ah3VG000000
3VH3VI000000
3VJ3VK000000
3VL3VM000000
3VN3VO000000
3VP3VQ000000
3VS3VT000000
1oT3VU000000
0H03VV000000
3VW3VX000000
2D=2oc000000
1a12od000000
3VY3VZ000000
3V[3V\000000
26n3V]000000
0BN3V^000000
1ig2Oi000000
23c2og000000
3V_3V`000000
24_3Va000000
3Vb3Vc000000
3Vd1;8000000
2oi2oj000000
2ol2om000000
22a2on000000
2:S3Ve000000
3Vf3Vg000000
0QR0e^000000
2AL300000000
29N3Vh000000
3Vi3Vj000000
2Oj2Ok000000
3Vk3Vl000000
26W3Vm000000
1O_3Vn000000
3Vo3W0000000
234301000000
1b82Ol000000
3W13W2000000
1hA2Om000000
2Af3W3000000
1b:3W4000000
2B7302000000
2T;303000000
2BF3W5000000
305306000000
307308000000
3W63W7000000
3W83W9000000
1a13W;000000
1aC3W<000000
1Pa0aT000000
22Q0EW000000
2C13W=000000
1Sd3W?000000
39\3W@000000
2Bn3WA000000
1aQ3WB000000
06f3P0000000
1Pa3WD000000
06f3WF000000
1T23WG000000
23i3WH000000
06j3WJ000000
1Se3WK000000
0:]3WL000000
1Sb1OE000000
1T208Q000000
3WO1d7000000
3WP0L<000000
3WQ0Q\000000
1aG3WS000000
22i3WT000000
22n3WU000000
3WW3WX000000
3WY3WZ000000
3W[3W\000000
1Sb07l000000
06j3W^000000
1PW3W_000000
0`O3W`000000
0QN3Wa000000
3Wb3Wc000000
3We3Wf000000
3Wg3;C000000
1fJ3Wh000000
3Wi3Wj000000
3Wk3Wl000000
3Wm3Wn000000
3Wo3X0000000
0C83X1000000
3X23X3000000
3X43X5000000
3X63X7000000
3X83X9000000
3X:3X;000000
3X=3X>000000
2M]3X?000000
3X@3XA000000
1P]3XC000000
1Pa29f000000
06g2:Z000000
3XE3XF000000
3Pk3Pl000000
3;H3XG000000
2f33XH000000
1gT1gU000000
3Pm1gn000000
2ho3Pn000000
3XI3XJ000000
3XK3XL000000
1mP3XM000000
3XN3XO000000
3XP3XQ000000
3Q03Q1000000
1dG3XS000000
3XT3XU000000
3XV3XW000000
3XX3XY000000
3XZ3X[000000
3X\3X]000000
3X^3X_000000
3X`3Xa000000
1[K3Xb000000
1Sb3Xd000000
1P]3Xe000000
06f3Xf000000
06l3Xg000000
2G63Xh000000
1Pa3Xi000000
1PW3Xj000000
1Se3Xk000000
1T23Xl000000
1_d3Xn000000
3Xo3Y0000000
3Y13Y2000000
1_f3Y3000000
24g3Y4000000
2=]3Y5000000
3Y63Y7000000
29`3Y8000000
3Y93Y:000000
29b3Y;000000
2LU3Y<000000
3Y=3Y>000000
3Y?3Y@000000
2;C3YA000000
3YB3YC000000
3YD3YE000000
2<B3YF000000
3YG24i000000
3YH3YI000000
2mZ3YJ000000
3YK3YL000000
3YM3YN000000
3YO3YP000000
3YQ3YR000000
3YS3YT000000
1Pe3YU000000
3YV3YW000000
3YX3YY000000
3YZ3Y[000000
3Ao3Y\000000
3Y]3Y^000000
24P3Y_000000
3Y`3Ya000000
3Yb3Yc000000
2?33Yd000000
3Ye3Yf000000
3Yg3Yh000000
3Yi3Yj000000
1eV3Yk000000
3Yl3Ym000000
2Y63Yn000000
3Yo3Z0000000
1oi3Z1000000
3Z23Z3000000
3Z43Z5000000
2l[3Z6000000
1aQ3Z7000000
24j24k000000
1aS3Z8000000
3Z93Z:000000
2AH3Z;000000
0L^3Z<000000
0QL3Z=000000
3Z>3Z?000000
3Z@3ZA000000
2A`3ZB000000
3ZC3ZD000000
2Ne3ZE000000
3ZG3ZH000000
3ZI3ZJ000000
3ZK3ZL000000
3ZM3ZN000000
3ZO3ZP000000
3ZQ3ZR000000
3ZS3Xd000000
2D`3ZT000000
39J3ZU000000
3ZV3ZW000000
3ZX3ZY000000
3ZZ3Z[000000
3Z\3Z]000000
3Z^3Z_000000
3Z`3Za000000
33I3Zb000000
2HH3Zc000000
3Zd3Ze000000
3Zf3Zg000000
2<B3Zh000000
3Zi3Zj000000
3Zk3Zl000000
3Zm3Zn000000
3Zo3[0000000
1fJ3[1000000
3[23[3000000
3[43[5000000
3[63[7000000
3[83[9000000
1H33[:000000
3[;3[<000000
3[=3[>000000
2n63[?000000
3[@3[A000000
3[B3[C000000
3[D3[E000000
3[F3[G000000
2E63[H000000
3[I3Xk000000
2f13[J000000
3[K3[L000000
3[M3[N000000
3[O3[P000000
3[Q3[R000000
3[S3[T000000
3[U3[V000000
2PR3[W000000
3[X3[Y000000
3[Z3[[000000
3[\3[]000000
3[^3[_000000
3[`3[a000000
3[b3[c000000
3[d3[e000000
3[f3[g000000
3[h3[i000000
3[j3[k000000
3[l3[m000000
3[n3[o000000
3\03\1000000
3\23\3000000
3\43\5000000
3\63\7000000
1Kc3\8000000
2EV3\9000000
1cW028000000
2AD3\:000000
2AW3\;000000
28H3\<000000
1cZ3\=000000
3\>3[C000000
2jm3\?000000
3\@3\A000000
3\B3\C000000
3\D3\E000000
3\F3\G000000
3\H3\I000000
3\J3\K000000
3\L3\M000000
3\N3\O000000
2i\3\P000000
3\Q3\R000000
3\S3\T000000
3\U00T000000
3\V3\W000000
3\X3\Y000000
3\[3\\000000
3\]3\^000000
3\_3\`000000
3\a3\b000000
3\c3\d000000
3\e3\f000000
3\g3\h000000
3\i000000000
3\k000000000
3\l000000000
3\m000000000
3\n000000000
3\o000000000
3]0000000000
3]1000000000
3]2000000000
3]3000000000
3]4000000000
3]5000000000
3]6000000000
3]7000000000
3]8000000000
3]9000000000
3]:000000000
3];000000000
3]<000000000
3]=000000000
3]>000000000
3]?000000000
3]@000000000
3]A000000000
3]B000000000
3]C000000000
3]D000000000
3]E000000000
3]F000000000
3]G000000000
3]H000000000
3]I000000000
3]J000000000
3]K000000000
3]L000000000
3]M000000000
3]N000000000
3]O000000000
3]P000000000
3]Q000000000
3]R000000000
3]S000000000
3]T000000000
3]U000000000
3]V000000000
3]W000000000
3]X000000000
3]Y000000000
3]Z000000000
3][000000000
3]\000000000
3]]000000000
3]^000000000
3]_000000000
3]`000000000
3]a000000000
3]b000000000
3]c000000000
3]d000000000
3]e000000000
3]f000000000
3]g000000000
3]h000000000
3]i000000000
3]j000000000
3]k000000000
3]l000000000
3]m000000000
3]n000000000
3]o000000000
3^0000000000
3^1000000000
3^2000000000
3^3000000000
3^4000000000
3^5000000000
3^6000000000
3^7000000000
3^8000000000
3^9000000000
3^:000000000
3^;000000000
3^<000000000
3^=000000000
3^>000000000
3^?000000000
3^@000000000
2Li000000000
3^A000000000
3^B000000000
3^C000000000
3^D000000000
3^E000000000
3^F000000000
3^G000000000
3^H000000000
3^I000000000
3^J000000000
3^K000000000
3^L000000000
3^M000000000
3^N000000000
3^O000000000
3^P000000000
3^Q000000000
3^R000000000
3^S000000000
1mZ000000000
3^T000000000
3^U000000000
3^V000000000
3^W000000000
3^X000000000
3^Y000000000
3^Z000000000
3^[000000000
3^\000000000
3^]000000000
3^^000000000
3^_000000000
3^`000000000
3^a000000000
3^b000000000
3^c000000000
3^d000000000
3^e000000000
3^f000000000
3^g000000000
3^h000000000
3^i000000000
3^j000000000
3^k000000000
3^l000000000
3^m000000000
3^n000000000
3^o000000000
3_0000000000
3_1000000000
3_2000000000
3_3000000000
3_4000000000
1_d3Xn000000
3Xo3Y0000000
3Y13Y2000000
1_f3Y3000000
24g3Y4000000
2=]3Y5000000
3Y63Y7000000
29`3Y8000000
3Y93Y:000000
29b3Y;000000
2LU3Y<000000
3Y=3Y>000000
3Y?3Y@000000
2;C3YA000000
3YB3YC000000
3YD3YE000000
2<B3YF000000
3YG24i000000
3YH3YI000000
2mZ3YJ000000
3YK3YL000000
3YM3YN000000
3_63_7000000
3YO3YP000000
3YQ3YR000000
3YS3YT000000
1Pe3YU000000
3YV3YW000000
3YX3YY000000
3YZ3Y[000000
3Ao3Y\000000
3Y]3Y^000000
24P3Y_000000
3Y`3Ya000000
3Yb3Yc000000
2?33Yd000000
3Ye3Yf000000
3Yg3Yh000000
3Yi3Yj000000
1eV3Yk000000
3Yl3Ym000000
2Y63Yn000000
3Yo3Z0000000
1oi3Z1000000
3Z23Z3000000
3Z43Z5000000
2l[3_8000000
1df3Z6000000
1aQ3Z7000000
24j24k000000
1aS3Z8000000
3Z93Z:000000
2AH3Z;000000
0L^3Z<000000
0QL3Z=000000
3Z>3Z?000000
3Z@3ZA000000
2;03_9000000
2A`3ZB000000
3ZC3ZD000000
2Ne3ZE000000
1Sb30b000000
1PZ30c000000
1T230d000000
2840_`000000
1b23_<000000
2850_d000000
23C3_=000000
3_?3_@000001
3_A3_B2R7000
3_C2]U2R7000
3_D2]V2R7000
3_E3_F2R7000
3_G3_H2R7000
3_I3_J2R7000
3_K3_L000000
3_M3_N000000
3_O3_P000000
3_Q3_R000000
3_S3_T000000
3Md3_U000000
3_V2]N2RC000
3_W0Wf2RC000
3_X3_Y2RE000
3_Z3_[2RE000
3_\3_]2RE000
3_^3__2RC000
3_`3_a2RI000
3_b3_c2RI000
3_d3_e2RI000
3_f3_g2RC000
3_h3_i2RM000
3_j3_k2RM000
3_l3_m2RC000
3_n3_o2RC000
3`03`12RC000
06l0@S000000
1PZ0:m000000
1T80@U000000
3`3000000000
3`4000000000
3`5000000000
1_d3`7000000
1_f3`8000000
1_h3`9000000
1_j3`:000000
1_l3`;000000
1_n3`<000000
26E3`>000000
3`?3`@2R_001
3`A3`B2R`000
1H30252Ra000
3`C3`D2Rb000
3`E3`F2Rc000
3]?3`G2R`000
3`H0Z:2Re000
3`I3`J2Re000
3`K3`L2Re000
3`M3`N2Re000
3`O0W?2R`000
3`P3`Q2Rj000
3`R3`S2R`000
3`T3`U2R`000
3`V3`W2Rm000
3`X3`Y2R_000
3`Z07X2R_000
2?@3`[2R_000
3`\3`]2R_000
2HB3`^2R_000
3`_3``2S3000
3`40W`2S3000
1o93`a2S3000
3`b3`c2R_000
3`d3`e2S7000
3`f3`g2S8000
3`h3`i2R_000
3`j3`k2S:000
3`l3`m2S:000
2HR07G2R_000
3`n3`o2R_000
3a03a12R_000
3a23a32R_000
3a407T2R_000
3a53a62SA000
3a73a82SA000
3a93a:2R_000
3a;3a<2R_000
3a=3a>2R_000
3a?3a@2R_000
3aA3aB2R_000
2N:3aC2R_000
3aD3aE2SI001
3aF3aG2SJ000
3aH3aI2SJ000
3aJ3aK2SI001
3aL3aM2SM001
3RR3aN2SN000
2>f3aO2SN000
3aP3aQ2SN000
3aR3aS2SN000
3aT3aU2SN000
2B33aV2SN000
2aS3aW2SN000
3aX3aY2SU000
3aZ3a[2SU000
3a\3a]2SI000
3a^3a_2SI000
3a`3aa2SI000
3ab3ac2SI000
3ad0Ck2SI000
3ae3`k2S\000
3af3`m2S]000
3ag3ah2SI000
1g;3ai2SI000
3aj3ak2S`000
3:^3al2S`000
2<H3am2S`000
3an3ao2S`000
37<3b02S`000
3PM3b12S`000
3b23b32S`000
3b407V2SI000
3b53b62SI000
3b73b82Si000
2073b92SI000
3b:3b;2Sk000
3b<3b=2Sk000
3b>3b?2SI000
3b@0HG2SI000
3bA3bB2R_000
3PG3bC2T0000
3bD0Af2R_000
3bE3bF2T2000
3bG3bH2T2000
3bI3bJ2T2000
3bK3bL2T2000
3WP0aU2R_000
3bM3bN2T7000
3bO3bP2T7000
3bQ3bR2T9000
3Sf0A\2R_000
28Q3bS2R_000
3bT3bU2R_000
3bV0D<2R_000
3]A07P2T>000
3bW3bX2R_000
3bY3bZ2R_000
3b[07N2R_000
3b\3b]2R_000
3b^3b_2R_000
3b`3ba2R_001
3bb3bc2TE000
3bd3be2TE000
3bf000000000
3bg000000000
3bh000000000
3bi000000000
3bj000000000
3bk000000000
3bl000000000
3bm000000000
0I2000000000
3bn000000000
3bo000000000
3c0000000000
3c1000000000
3c2000000000
3c3000000000
3c4000000000
3c5000000000
3c6000000000
3c7000000000
3c93c:000001
3c;3c<2T[000
3Q83Q92T[000
0H43c=2T[000
1_f2?C2T^000
2@03c>2T^000
3c?2@82T^000
22O3BF2T^000
1P_3BH2T^000
3c@3cA2T[000
3cB3cC000001
3cD3cE2Te001
0B_3`c2Tf000
3cF07m2Tf000
2<H3cG2Tf000
3cH3B>2Tf000
3cI0Q;2Tf000
3cJ0Qa2Tf000
3cK3cL2Tf000
3cM3BA2Tf000
1_d3cN2Te000
3cO3cP2To000
1_h3cQ2Te000
24g3cR2Te000
3cS3cT000001
3cU0XX2U3000
3cV3cW2U3000
3cX3cY000001
2da3cZ2U6000
3c[3c\2U6000
3c]3c^000001
3c_3c`2U9000
2S>3ca2U9000
3cb3cc2U9000
3cd3ce2U9000
3cf3cg2U9000
3ch3ci2U9000
3cj3ck2U9000
3cl3cm2U@000
3cn3co2U@000
3d03d12U@000
3d23d3000001
3d43d52UD000
3d63d72UD000
3d83d9000001
3d:3d;2UG001
3d<3d=2UH001
3d>3d?2UI000
3d@3dA2UI000
3dB3dC2UI000
3dD3dE2UI000
3dF3dG2UI000
3dH3dI2UI000
3dJ3dK2UI000
3dL3dM2UI000
3dN3dO2UI000
3dP3dQ2UI000
3dR3dS2UI000
3dT3dU2UI000
3dV3dW2UI000
3dX3dY2UI000
3dZ3d[2UI000
3d\3d]2UI000
3d^3d_2UI000
3d`3da2UI000
3db3dc2UI000
3dd3de2UI000
3df3dg2UI000
3dh3di2UI000
3dj3dk2UI000
3dl3dm2UI000
3dn3do2UI000
3e03e12UI000
3e23e32UI000
3e43e52UI000
3e63e72UI000
3e83e92UI000
3e:3e;2UI000
3e<3e=2UI000
3e>3e?2UI000
3e@3eA2UI000
3eB3eC2UI000
3eD3eE2UI000
3eF3eG2UI000
3eH3eI2UI000
3eJ3eK2UH001
3eL3eM2V0000
3eN3eO2V0000
3eP3eQ2V0000
3eR3eS2V0000
3eT3eU2V0000
3eV3eW2V0000
3eX3eY2V0000
3eZ3e[2V0000
3e\3e]2V0000
3e^3e_2V0000
3e`3ea2V0000
3eb3ec2V0000
3ed3ee2V0000
3ef3eg2V0000
3eh3ei2V0000
3ej3ek2V0000
3el3em2V0000
3en3eo2V0000
3f03f12V0000
3f23f32V0000
3f43f52V0000
3f63f72V0000
3f83f92V0000
3f:3f;2V0000
3f<3f=2V0000
3`h3f>2V0000
3f?3f@2V0000
3fA3fB2V0000
3fC3fD2V0000
3fE3fF2V0000
3fG3fH2V0000
3fI3fJ2V0000
3fK3fL2V0000
3fM3fN2V0000
3fO3fP2V0000
3fQ3fR2V0000
3fS3fT2V0000
3fU3fV2V0000
3fW3fX2V0000
3fY3fZ2UG001
2Mm3f[2VX000
3f\0;V2VX000
34\3f]2VX000
1o[3f^2VX000
2I73f_2VX000
3f`3fa2V]000
3fb3fc2V]000
3fd3fe2VX000
3ff3fg2VX000
1aa3fh2VX000
1je3fi2VX000
3fj3fk2UG001
2Ml3fl2Vd000
3fm1622Vd000
3Zd2lk2Vd000
3fn0VS2Vd000
3fo3g02Vd000
3g13g22Vd000
1eV0VQ2Vd000
2N:1?O2Vd000
3g330J2Vd000
3g43g52Vd000
2N<2N=2Vd000
3g63g72Vd000
3g83g92Vd000
3g:1=W2Vd000
3g;0Lo2Vd000
3g<3g=000001
3g>3g?2W4000
3g@0252W4000
3gA3gB2W4000
1j83gC2W4000
3gD3gE2W4000
3gF0232W4000
3gG3gH2W4000
3gI3gJ2W4000
3gK3gL000001
3gM3gN2W=000
3gO3gP2W=000
3gQ3gR2W=000
3gS3gT2W@000
3gU3gV2W@000
3gW3gX2W=000
3gY3gZ2W=000
3g[3g\2WD000
3g]3g^2WD000
3g_3g`000001
1a=2_V2WG000
1b62_Y2WG000
1Pa2_W2WG000
1PW0oa2WG000
0`O2_X2WG000
06g2_Z2WG000
0:[2_[2WG000
3ga3gb000001
3gc3gd2WO000
1fe3ge2WO000
3gf3gg2WO000
3gh3gi000001
3gj3gk2WS001
3gl3gm2WT000
3gn3go2WT000
3h03h12WS001
3h20lk2WW000
3h30V62WW000
3h43h5000001
3h63h72WZ001
3h83h92W[000
3h:3h;2W[000
3h<3h=2W[000
3h>3h?2W[000
3h@3hA2W[000
3hB3hC2W[000
3hD3hE2WZ000
3hF3hG2WZ001
3hH3hI000001
3hJ3hK2Wd001
3hL3hM2We000
3hN3hO2We000
3hP3hQ2We000
1fJ3hR2Wh000
3hS3hT2Wh000
3hU3hV2We000
3hW3hX2Wk000
3hY3hZ2Wk000
3h[3h\2Wm000
3h]3h^2Wm000
3h_3h`2Wm000
3ha3hb2Wk000
3hc3hd2Wk000
3he3hf2Wk000
3hg3hh2Wk000
3hi3hj2Wk000
3hk3hl2X5000
3hm3hn2X5000
3ho3i02We000
3i13i22Wd001
3i33i42X9001
3P43i52X:000
3i63i72X:000
3i83i92X:000
3H33i:2X:000
3i;3i<2X:000
3i=3i>2X:000
2073i?2X@000
3i@3iA2X@000
3iB3iC2X@000
3iD3iE2X:000
3iF3iG2X:000
3iH3iI2X:000
3;V3iJ2X9000
3iK3iL2X9000
3iM3iN2X9000
3iO3iP2X9000
3iQ3iR2XJ000
3iS3iT2XJ000
3iU3iV2XJ000
3iW3iX2X9000
3iY3iZ2X9000
3i[3i\2X9000
3i]3i^2X9000
3i_3i`2Wd001
3ia3ib2XR000
3ic3id2XR000
3ie3if2XR000
3ig3ih2XR000
3ii3ij2XR000
1oc3ik2XR000
3il3im2XR000
3in3io2XR000
3j03j12XR000
3j23j32XR000
3j43j5000001
3j63j72X]001
3j83j92X^001
3j:3j;2X_000
0:W3j<2X`000
06^3j=2X]000
0:S3j>2Xb000
06`3j?2Xb000
0:Y3j@2Xb000
0M43jA2Xb000
06b3jB2Xb000
06d3jC2Xb000
07>3jD2Xb000
07@3jE2Xi000
07B3jF2Xb000
0:I3jG2X]000
0:K0RR2Xl000
0:M3jH2Xl000
0:O3jI2Xl000
0:Q3BW2Xl000
0:U3jJ2Xl000
0723jK2X]000
0:B3jL2Y2000
0:D3jM2Y2000
0743jN2Y2000
0:G3jO2Y2000
07E3jP2Y2000
3jQ3jR000001
3jS3jT2Y8000
3jU3jV2Y8000
3jW3jX2Y8000
3jY3jZ2Y8000
3j[3j\2Y8000
3j]3j^2Y8000
3j_3j`2Y8000
3ja3jb2Y8000
3jc3jd2Y8000
3je3jf2Y8000
3jg3jh2Y8000
3ji3jj2Y8000
3jk3jl2Y8000
3jm3jn2Y8000
3jo3k02Y8000
3k13k22Y8000
3k33k42Y8000
3k53k6000001
3k73k82YJ000
28Q3k92YJ000
3k:3k;000001
3k<3k=2YM000
3k>3k?2YM000
1hQ3k@2YM000
3kA3kB2YM000
3kC3kD000001
3kE3kF2YR000
3kG3kH2YR000
3kI3kJ2YR000
3kK3kL2YR000
3kM3kN2YR000
3kO3kP2YR000
3kQ3kR2YR000
3kS3kT2YR000
3kU3kV2YR000
3kW3kX2YR000
3kY3kZ2YR000
3k[3k\2YR000
3k]3k^2YR000
3k_3k`2YR000
3ka3kb2YR000
3kc3kd2YR000
3ke3kf000001
3kg3kh2Yc000
3ki3kj2Yd000
3kk3kl2Yc000
3km3kn2Yc000
3ko3l02Yc000
3l13l22Yc000
3l33l42Yc000
3l53l6000001
3l73l82Yk000
3l93l:2Yk000
3l;3l<2Yk000
3l=3l>2Yk000
3l?3l@2Yk000
3lA3lB2Yk000
3lC3lD2Yk000
3lE3lF2Yk000
3lG3lH2Yk000
3lI3lJ2Yk000
3lK3lL2Yk000
3lM3lN2Yk000
3lO3lP000001
3lQ3lR2Z8001
3lS3lT2Z9001
3lU3lV2Z:000
3lW3lX2Z:000
3lY3lZ2Z:000
3l[3l\2Z:000
3l]3l^2Z:000
3l_3l`2Z:000
3la3lb2Z:000
3lc3ld2Z:000
3le3lf2Z:000
3lg3lh2Z:000
3li3lj2Z:000
3lk3ll2Z:000
3lm3ln2Z:000
3lo3m02Z9001
3m13m22ZH000
3m33m42ZH000
0@l3m52ZH000
3m63m72ZH000
3m83m92Z8001
3m:3m;2ZM001
3m<3m=2ZN000
3m>3m?2ZM001
3m@3mA2ZP000
2i`2ia2ZP000
3mB3mC2ZM001
3mD3mE2ZS001
3mF3mG2ZT000
3mH3mI2ZT000
3mJ02\2ZT000
3mK0eI2ZT000
3mL3mM2ZT000
3mN3mO2ZT000
3mP3mQ2ZS001
3mR3mS2Z[000
3mT3mU2Z[000
3mV3mW2Z[000
3mX3mY2ZS001
3mZ3m[2Z_000
3m\0Vd2Z_000
3m]3m^2Z_000
3m_3m`2Z_000
3ma3mb2Z_000
3mc3md2Z_000
3me3mf2Z_000
3mg3mh2Z_000
3mi3mj2Z_000
3mk3ml2Z_000
3mm3mn2Z_000
3mo3n02Z_000
3n10kT2Z_000
3n23n32ZS001
3n43n52Zm000
3Pd3n62Zm000
3Ph3n72Zm000
3n83n92ZM001
3n:3n;2[1001
3n<3n=2[2001
1PZ2Md2[3000
1T20Ug2[3000
1T53n>2[3000
1j]3n?2[3000
1T80ZI2[3000
3n@3nA2ZM001
3nB3nC2Z8001
3nD3nE2[:001
3nF3nG2[;000
3nH3nI2[;000
3nJ3nK2[;000
3nL3nM2[;000
3nN3nO2[;000
3nP3nQ2[;000
3nR3nS2[;000
3nT3nU2[:001
3nV3nW2[C000
3nX3nY2[C000
3nZ3n[2[C000
3n\3n]2[C000
3n^3n_2[C000
3n`3na2[C000
3nb3nc2[C000
3nd3ne2[C000
3nf3ng2[C000
3nh3ni2[C000
3nj3nk000001
3nl3nm2[N001
3nn3no2[O000
3o03o12[O000
3o23o32[O000
3o43o52[O000
3o63o72[O000
3o83o92[O000
3o:3o;2[O000
3o<3o=2[O000
3o>3o?2[O000
3o@3oA2[O000
3oB3oC2[O000
3oD3oE2[O000
3oF3oG2[O000
3oH3oI2[O000
3oJ3oK2[O000
3oL3oM2[O000
3oN3oO2[O000
3oP3oQ2[O000
3oR3oS2[O000
3oT3oU2[O000
3oV3oW2[O000
3oX3oY2[O000
3oZ3o[2[O000
3o\3o]2[O000
3o^3o_2[O000
3o`3oa2[O000
3ob3oc2[O000
3od3oe2[O000
3of3og2[O000
3oh3oi2[O000
3oj3ok2[O000
3ol3om2[O000
3on3oo2[N001
4004012\0000
4024032\0000
4044052\0000
4064072\0000
4084092\0000
40:40;2\0000
40<40=2\0000
40>40?2\0000
40@40A2\0000
40B40C2\0000
40D40E2\0000
40F40G2\0000
40H40I2\0000
40J40K2\0000
40L40M2\0000
40N40O2\0000
40P40Q2\0000
40R40S2\0000
40T40U2\0000
40V40W2\0000
40X40Y2\0000
40Z40[2\0000
40\40]2\0000
40^40_2\0000
40`40a2[N001
40b40c2\I000
40d40e2\I000
40f40g2\I000
40h40i2\I000
40j40k2\I000
40l40m2\I000
40n40o000001
4104112\P000
3PR4122\P000
2PM4132\P000
3PI4142\P000
28Z4152\P000
4164172\P000
4184192\P000
41:41;2\P000
3PU41<2\P000
41=41>2\P000
3PW41?2\P000
41@41A2\P000
41B41C2\P000
41D41E2\P000
41F41G2\P000
41H41I000001
41J41K2\`001
41L41M2\a000
41N41O2\a000
41P41Q2\c000
41R41S2\c000
41T41U2\c000
41V41W2\a000
41X41Y2\`001
41Z41[2\h001
41\41]2\i000
41^41_2\i000
41`41a2\i000
2>f41b2\i000
41c41d2\`000
41e41f2\n000
41g41h2\n000
41i41j2\n000
41k41l000001
41m41n2]2000
2<F41o2]2000
1og4202]2000
2EX4212]2000
1j[4222]2000
2_A4232]2000
3LO4242]2000
425426000001
4274282]:000
42942:2]:000
42;42<2]:000
42=42>2]:000
42?42@2]:000
42A42B000001
42C42D2]@000
42E42F000001
42G42H2]B000
42I42J2]B000
42K3QC2]B000
1dj42L2]B000
42M42N000001
22E42O2]G000
32242P2]G000
1a_42Q2]I000
42R42S2]G000
42T42U2]K000
2km42V2]K000
42W42X2]K000
2B\42Y2]K000
2M;42Z2]G000
1oi32B2]G000
23042[2]G000
23I2T=2]R000
42\42]2]R000
42^42_2]T000
42`42a2]R000
42b42c2]V000
42d32@2]R000
42e42f2]X000
42g42h2]R000
42i42j2]R000
42k42l2][000
42m42n2]G000
42o430000001
4314322]^001
4334342]_001
4354362]`000
4374382]`000
43943:2]`000
43;43<2]`000
43=43>2]`000
43?43@2]`000
43A43B2]`000
43C43D2]`000
43E43F2]`000
43G43H2]`000
43I43J2]_001
43K43K2]k000
43L43M2]l000
43N43O2]l000
43P43Q2]l000
43R43S2]l000
43T43U2]l000
43V43W2]l000
43X43Y2]_001
43Z43[2^3001
2<h43\2^4000
43]43^2^4000
2<j43_2^4000
43`43a2^4000
43b43c2^4000
3VB43d2^4000
43e43f2^4000
3\L43g2^4000
43h43i2^<000
43j43k2^=000
43l43m2^=000
43n43o2^=000
4404412^<000
2<l4422^<000
4434442^<000
4454462^<000
4474482^D000
44944:2^D000
1>T44;2^4000
44<44=2^4000
44>44?2^4000
44@44A2^4000
44B44C2^3001
44D44E2^K000
44F44G2^K000
44H44I2^K000
44J44K2^K000
44L44M2^K000
44N44O2^K000
2>X44P2^K000
44Q44R2^3001
1P]44S2^S000
3P644T2^S000
44U44V2^S000
44W44X2^S000
44Y44Z2^3000
44[44\2^3000
33k44]2^3000
44^44_2^3000
2<g44`2^3000
44a44b2^3000
1jS44c2^3000
2>h44d2^3000
44e44f2]_000
44g44h2^`000
44i44j2^`000
44k44l2^`000
44m44n2^`000
44o4502^`000
4514522^`000
4534542^`000
4554562^`000
4574582]^001
45945:2^i000
45;45<2^i000
45=45>2^i000
45?45@2^i000
45A45B2^i000
45C45D2^i000
45E45F2]^000
45G45H2]^000
45I45J2_1000
45K45L2_2000
45M45N2_1000
45O45P2_1000
45Q45R2_5000
45S45T2_5000
45U45V2_5000
45W45X2_5000
45Y45Z2_5000
45[45\2_5000
45]45^2_5000
45_45`2_5000
45a45b2_5000
45c45d2_5000
45e45f2_5000
45g0W62_5000
45h45i2_5000
45j45k2_5000
45l45m2_5000
45n0W=2_5000
45o4602_E000
4614622_E000
4634642_E000
4654662_5000
4674682_5000
46946:2_5000
46;46<2_5000
46=46>2_5000
46?46@2_5000
46A0WG2_5000
46B46C2_5000
46D46E2_5000
46F46G2_1000
46H46I2_R000
46J46K2_R000
46L46M2_R000
46N46O2_R000
46P46Q2_R000
46R46S2_R000
46T46U2_R000
46V46W2_R000
46X46Y2_R000
46Z46[2_R000
46\46]2_R000
46^46_2_R000
46`46a2_R000
46b46c2_R000
46d46e2_R000
46f46g2_R000
46h46i2_R000
46j46k000001
46l46m2_d000
46n46o2_e000
47007O2_d000
4714722_g000
473474000001
4754762_i000
4774782_i000
47947:2_i000
47;47<000001
2aV2aW2_m000
2aX2aY2_m000
2aZ2a[2_m000
2a\2a]2_m000
2a^2a_2_m000
2a`2aa2_m000
2ab47=2_m000
2ad2ae2_m000
47>47?000001
47@47A2`6000
47B04C2`6000
47C0L32`6000
47D47E2`9000
47F47G2`9000
47H47I000001
22Z47J2`<000
47K47L2`=000
47M47N2`=000
47O47P2`<000
47Q47R2`@000
47S47T2`@000
47U47V2`B000
47W47X2`B000
47Y47Z2`B000
47[47\2`B000
47]47^2`B000
47_47`2`B000
47a47b2`B000
47c47d2`@000
47e47f2`@000
47g47h2`K000
47i47j2`<000
47k47l2`M000
47m47n2`M000
47o4802`M000
4814822`P000
4834842`M000
4854862`M000
4874882`M000
48948:2`M000
48;48<2`U000
48=48>2`U000
48?48@2`M000
48A48B2`X000
48C48D2`M000
48E48F2`M000
48G48H2`M000
48I48J2`M000
48K48L2`M000
48M48N2`^000
48O48P2`M000
48Q48R2``000
48S48T000001
48U48V2`b001
48W48X2`c000
48Y48Z2`c000
48[48\2`e000
48]48^2`e000
48_48`2`e000
48a48b2`c000
48c48d2`c000
48e48f2`c000
48g48h000001
48i48j2`l001
48k48l2`m000
48m48n2`m000
48o4902`o000
4914922`o000
28H4932`o000
4944952`o000
4964972`m000
4984992`m000
49:49;2a5000
49<3;12a5000
49=49>2a5000
49?49@2a5000
49A49B2`m000
49C49D2a:000
49E49F2a:000
49G49H2a:000
49I49J2a:000
49K49L2`l001
49M49N2a?000
49O49P2a@000
49Q49R2a@000
49S49T2a@000
49U49V2a@000
49W49X2a@000
49Y49Z2`l001
49[49\2aF000
49]49^2`l000
49_49`2aH000
49a49b2aH000
49c49d2`l001
49e49f2aK000
49g49h2aK000
49i49j2`l001
49k49l2aN000
49m49n2aN000
49o4:02aN000
4:14:22aN000
4:34:42aN000
4:54:62`l001
4:74:82aT000
4:90^62aT000
4::0^42aT000
4:;01o2aT000
4:<4:=2aT000
4:>0^82aT000
4:?0^22aT000
4:@0^02aT000
4:A4:B2aT000
4:C4:D2`l001
4:E4:F2a^001
4:G4:H2a_000
4:I4:J2a_000
4:K4:L2a_000
4:M4:N2a_000
4:O4:P2a_000
4:Q4:R2a_000
4:S4:T2a_000
4:U4:V2a_000
4:W4:X2a_000
4:Y4:Z2a_000
4:[4:\2a_000
4:]4:^2a_000
4:_4:`2a_000
4:a4:b2a_000
4:c4:d2a_000
4:e4:f2a_000
4:g4:h2a_000
4:i4:j2a_000
4:k4:l2a_000
4:m4:n2a_000
4:o4;02`l000
4;14;22b4000
4;34;42b4000
4;54;62b4000
4;74;82b4000
4;94;:2b4000
4;;4;<2b4000
3F:4;=2b4000
4;>4;?2b4000
4;@4;A2b4000
4;B4;C2b4000
4;D4;E2b4000
4;F4;G2b4000
4;H4;I2b4000
2EK4;J2b4000
4;K4;L2b4000
4;M4;N2b4000
4;O4;P2b4000
4;Q0V22b4000
4;R4;S2b4000
4;T4;U2b4000
4;V4;W2b4000
4;X4;Y2b4000
4;Z4;[2b4000
4;\4;]2b4000
4;^4;_2b4000
4;`4;a2b4000
1n50Q72b4000
4;b4;c2b4000
4;d4;e2b4000
4;f4;g2b4000
4;h4;i2b4000
4;j4;k2`l001
4;l4;m2bT000
4;n4;o2bT000
4<04<12`l001
4<24<32bW001
4<44<52bX000
4<64<72bX000
4<84<92`l000
4<:4<;2b[000
4<<4<=2b[000
4<>0V02b[000
4<?4<@2b[000
4<A0ea2b[000
4<B4<C2`l001
4<D4<E2ba000
4<F4<G2ba000
4<H0[h2ba000
4<I4<J2ba000
4<K4<L2be000
4<M4<N2ba000
4<O4<P2ba000
4<Q4<R2ba000
4<S0[d2ba000
4<T4<U2ba000
4<V4<V2`l001
4<W4<X2bl000
4<Y4<Z2`l000
4<[4<\2`l000
4<]4<^2`l000
4<_4<`2`l000
4<a4<b2`l000
4<c4<d2`l000
4<e4<f2`l000
4<g4<h2c4000
4<i4<j2c4000
4<k4<l2c4000
4<m4<n2c4000
4<o4=02`l000
4=14=22`l000
4=33a]2`l000
4=44=52c;001
4=64=72c<001
2N44=82c=000
4=94=:2c=000
4=;4=<2c=000
4==2]W2c@000
4=>2]X2c@000
4=?4=@2c@000
4=A4=B2cC000
4=C4=D2cD000
4=E4=F2cD000
4=G4=H2cC000
4=I4=J2cC000
4=K4=L2cC000
4=M4=N2cC000
1fZ4=O2c@000
4=P4=Q2cK000
4=R4=S2cK000
4=T4=U2cM000
4=V4=W2cN000
4=X4=Y2cM000
4=Z4=[2cP000
4=\4=]2cK000
4=^4=_2cR000
4=`4=a2cR000
4=b4=c2cR000
4=d4=e2cR000
4=f4=g2cK000
4=h4=i2cW000
4=j4=k2cK000
4=l4=m2cY000
4=n4=o2cY000
4>04>12cY000
4>24>32cY000
4>44>52cK000
4>64>72c@000
4>84>92c_000
4>:4>;2c`000
4><4>=2c`000
4>>4>?2c`000
3ad4>@2c_000
4>A0002cd000
4>B4>C2cd000
4>D4>E2cd000
4>F0002cd000
4>G4>H2c_000
1g;4>I2c_000
4>J4>K2c_000
1j<4>L2c_000
4>M4>N2c_000
4>O4>P2cm000
2N34>Q2cm000
4>R4>S2c_000
4>T4>U2d0000
1]C4>V2d0000
4>W4>X2d0000
4>Y4>Z2c@000
4>[4>\2c@000
4>]4>^2d5000
4>_4>`2c@000
4>a4>b2c@000
4>c4>d2c@000
4>e4>f2d9000
4>g4>h2d9000
4>i4>j2c@000
4>k4>l2c@000
4>m4>n2c@000
4>o4?02c@000
4?14?22c@000
4?34?42d@000
4?54?62d@000
4?74?82c<001
4?94?:2dC000
4?;4?<2dC000
4?=4?>2c;001
4??4?@2dF001
4?A4?B2dG001
4?C4?D2dH001
4?E4?F2dI000
4?G4?H2dI000
3SS4?I2dK000
4?J4?K2dK000
4?L4?M2dK000
4?N4?O2dH000
4?P4?Q2dG000
2JY4?R2dG000
4?S4?T2dQ000
4?U4?V2dQ000
4?W4?X2dG001
4?Y4?Z2dT000
4?[4?\2dT000
4?]4?^2dF001
4?_4?`2dW000
4?a4?b2dW000
4?c4?d2dY000
4?e4?f2dY000
4?g4?h2d[000
4?i4?j2d[000
3^k4?k2dY000
4?l4?m2d^000
4?n4?o2d^000
4@04@12dW000
4@24@32dW000
4@44@52dW000
4@64@72dF000
4@84@92dF000
4@:4@;2de000
4@<4@=2`l000
4@>4@?2`l000
4@@04U2`l000
4@A04T2di000
4@B4@C2dj000
4@D24K2dj000
4@E4@F2dj000
4@G4@H2di000
4@I4@J2dn000
4@K4@L2di000
4@M4@N2e0000
4@O4@P2di000
4@Q4@R2e2000
4@S4@T2di000
3\D4@U2`l000
4@V4@W2`l001
4@X0^62e6000
4@Y0^42e6000
4@Z4@[2e6000
4@\0^:2e6000
4@]0^82e6000
4@^0^22e6000
4@_0^02e6000
4@`4@a000001
4@b4@c2e>000
4@d4@e2e>000
4@f4@g2e>000
4@h4@i2e>000
06f0HA000000
3]A07Q000000
2=c4@j2eD000
2M64@k2eD000
4@l4@m2eD000
4@n4@o2eD000
4A04A12eD000
2:14A22eD000
2M=4A32eD000
4A44A52eD000
2M?4A62eD000
1Se4A72eD000
2Bn4A82eD000
4A94A:2eD000
1do4A;2eD000
22l4A<2eD000
1e04A=2eD000
4A>4A?2eD000
1T64A@2eD000
4AA4AB2eD000
4AC4AD000000
1Sd0=E000000
4AE0=C000000
4AF4AG000001
4AH4AI2eZ000
4AJ4AK2eZ000
4AL4AM2eZ000
4AN4AO2eZ000
4AP4AQ2e^000
4AR4AS2e^000
4AT4AU2e^000
4AV4AW2e^001
4AX4AY2eb000
4AZ4A[2eb000
4A\4A]2e^000
4A^4A^2eZ001
4A_4A`2ef000
4Aa4Ab2ef000
4Ac4Ad2ef000
4Ae4Af2ef000
4Ag4Ah2ef000
4Ai4Aj2ef000
4Ak4Al000000
4Am4An000000
4Ao4B0000001
4B14B22eo001
4B34B4000001
4B5000000000
4B6000000000
4B7000000000
2<`000000000
3bW4B8000000
4B:4B;000001
4B<04N2f7000
2jb04L2f7000
4B=4B>2f7000
3PR4B@000000
2PM4BA000000
4BB4BC000000
3PU4BD000000
4BF4BG000001
4BH02n2f?001
4;;4;<2f@000
4BI4BJ2f@000
4BK4BL2f@000
2E24BM2f?000
2N34BN2f?000
4BO4BP2fE001
4BQ4BR2fF001
3Sj4BS2fG000
4BT4BU2fG000
3T206?2fG000
1h90_22fF000
4BV4BW2fK000
3T04BX2fE000
3Si4BY2fM000
4BZ4B[000001
3Qo4B\2fO000
3Sl4B]2fP000
4B^4B_2fP000
4B`4Ba2fP000
4Bb4Bc2fS000
4Bd4Be2fS000
4Bf4Bg2fP000
4Bh4Bi2fO000
1cH0n62fW000
4Bj4Bk2fW000
4Bl0_>2fO000
1Sb0kW000000
1_n4Bn000000
2M04Bo000000
3Uh4C02f]000
3Uj4C12f]000
3204C2000000
3220;V000000
1T24C3000000
2>f41b000000
06g0kR000000
20<4C4000000
1T50fF000000
1T64C5000000
23I4C6000000
1i@0kT000000
4C84C9000001
4C:4C;2fj000
4C<4C=2fj000
4C>4C?2fj000
0CJ1dC2fj000
4C@4CA000001
4CB4CC2fo001
4CD4CE2g0001
4CF4CG2g1000
4CH4CI2g1000
4CJ4CK2g1000
4CL4CM2g0001
4>84CN2g5000
3ic4CO2g5000
3;V4CP2g5000
4CQ4CR2g5000
4CS4CT2g5000
4CU4CV2g5000
4CW4CX2g5000
3iW4CY2g5000
4CZ4C[2g5000
4C\4C]2g5000
4C^4C_2g5000
4C`4Ca000001
4Cb4Cc2gA001
4Cd4Ce2gB001
4Cf4Cg2gC000
4Ch4Ci2gC000
4Cj4Ck2gC000
4Cl4Cm2gC000
4Cn4Co2gC000
4D04D12gB000
4D24D32gI000
4D44D52gI000
4D64D72gK000
4D84D92gK000
4=I4D:2gK000
4D;4D<2gK000
4D=4D>2gK000
4D?4D@2gK000
4DA4DB2gK000
4DC4DD2gK000
4DE4DF2gK000
4DG0=>2gK000
4DH4DI2gK000
4DJ4DK2gK000
4DL4DM2gK000
4DN4DO2gK000
4DP4DQ2gY000
4DR4DS2gY000
4DT4DU2gK000
4DV4DW2gK000
4DX4DY2gK000
4DZ4D[2gK000
4D\4D]2gK000
4D^4D_2gK000
4D`4Da2gK000
4Db4Dc2gb000
4Dd4De2gK000
4Df4Dg2gI000
4Dh4Di2ge000
4Dj4Dk2ge000
4Dl4Dm2ge000
4Dn4Do2gh000
4E04E12gh000
4E24E32gh000
4E44E52gh000
4E64E72ge000
4E84E92gI000
4E:4E;2gn000
4E<4E=2gn000
4E>4E?2h0000
4E@4EA2h0000
4EB4EC2h0000
4ED4EE2gn000
4EF4EG2gn000
4EH4EI2gn000
4EJ4EK2gI000
4EL4EM2h7000
4EN4EO2h7000
4EP4EQ2h7000
4ER4ES2gI000
4ET4EU2h;000
4EV4EW2h;000
4EX01f2gI000
4EY3aa2h>000
3Zk4EZ2h>000
4E[4E\2h>000
4E]4E^2hA000
4E_4E`2hA000
4Ea4Eb2h>000
4Ec4Ed2gA001
4Ee4Ef2hE000
4Eg4Eh2hE000
4Ei4Ej2hG000
4Ek4El2hG000
4Em4En2hG000
4Eo4F02hG000
4F14F22hG000
4F34F42hG000
4F54F62hG000
4F74F82hG000
4F90eI2hE000
4F:0?62hE000
4F;0Q[2hE000
4F<4F=000000
4F>4F?2hS000
4F@4FA2hT000
4FB4FC2hS000
4FD4FE2hS000
4FF4FG2hS000
4FH4FI000001
4FJ4FK2hY000
4FL4FM2hY000
4FN4FO2hY000
4FP4FQ2hY000
4FR4FS000001
4FT4FU2h^000
4FV4FW2h^000
4FX4FY2h^000
4FZ4F[2h^000
4F\4F]2h^000
4F^4F_2h^000
4F`4Fa2h^000
4Fb4Fc2h^000
4Fd4Fe000001
4Ff4Fg2hg000
4Fh4Fi2hg000
4Fj4Fk2hg000
4Fl4Fm2hg000
4Fn4Fo2hg000
4G04G12hg000
4G24G3000001
26I4G42hn000
1e008o2hn000
4G54G62hn000
4G74G82hn000
4G94G:000001
4G;4G<2i3000
1mR4G=2i3000
4G>4G?2i3000
4G@4GA000001
4GB4GC2i7000
4GD4GE2i7000
4GF4GG2i7000
4GH4GI2i7000
4GJ4GK2i7000
4GL4GM2i7000
4>D4GN2i7000
4GO04S2i7000
4GP4GQ2i7000
4GR4GS2i7000
4GT4GU2i7000
3g;4GV2i7000
4GW4GX2i7000
4GY4GZ000000
4G[4G\2iE000
4G]0Vi2iE000
4G^4G_2iE000
4G`4Ga000001
4Gb4Gc2iI000
4Gd4Ge2iI000
4Gf4Gg2iK000
4Gh4Gi2iK000
4Gj4Gk2iK000
4Gl4Gm2iI000
4Gn4Go2iO000
4H04H12iO000
4H24Go2iO000
4H34H42iI000
4H54H6000001
4H74H82iT001
4H94H:2iU000
4H;4H<2iU000
4H=4H>2iU000
4H?4H@2iU000
4HA4HB2iU000
4HC4HD2iU000
4HE4HF2iU000
4HG4HH2iU000
4HI4HJ2i]000
4HK4HL2iU000
4HM4HN2iU000
4HO4HP2iT001
4HQ4HR2ia000
4HS4HT2ia000
4HU4HV2iT001
4HW4HX2id000
4HY4HZ2id000
4H[4H\2iT000
4H]4H^2ig000
4H_4H`2ig000
4Ha4Hb2ig000
4Hc4Hd2ig000
4He4Hf2ig000
4Hg4Hh2ig000
4Hi4Hj2iT001
4Hk4Hl2in000
3i;4Hm2in000
4Hn4Ho2in000
4I04I12in000
4I24I32in000
4I44I52iT001
4I64I72j4000
4I84I92j4000
4I:4I;2j4000
4I<4I=2j4000
4I>4I?2j4000
4I@4IA2j4000
4IB4IC2j4000
4ID4IE2j4000
4IF4IG2j4000
4IH4II2j4000
4IJ4IK2iT001
4IL4IM2j?000
4IN04U2j?000
4IO4IP2j?000
4IQ4IR2j?000
4IS4IT000001
4IU4IV2jD000
4IW4IX2jD000
4IY4IZ2jD000
4I[4I\2jD000
4I]4I^2jD000
4I_4I`000001
4Ia4Ib2jJ000
4Ic4Id2jJ000
4Ie4If2jJ000
4Ig4Ih2jJ000
4Ii4Ij2jJ000
4Ik0?62jJ000
4Il4Im2jJ000
4In4Io000000
4J04J12jR000
4J24J32jR000
4J44J5000001
4J64J7000001
3c_4J82jV000
26G4J92jV000
1cD4J:2jV000
1eV4J;2jV000
4J<4J=2jV000
1jS4J>2jV000
4J?4J@000000
4JA4JB2j]000
4JC4JD000000
4JE4JF2j_000
4JG4JH2j_000
4JI4JJ2j_000
4JK4JL000001
4JM4JN2jc000
4JO4JP2jc000
4JQ4JR2jc000
4JS4JT2jc000
4JU4JV000001
1ii4JW2jh000
2D84JX2jh000
2:S4JY2jh000
20<4JZ2jh000
4J[4J\000001
1b20@S2jm000
2374J]2jm000
4J^4J_000001
4J`4Ja2k0001
3lW000000000
1dM4Jb000000
1dN4Jc000000
4Jd4Je000000
3l[000000000
2<g4Jf000000
4Jg4Jh000000
4Ji08J000000
1oc08H000000
3la000000000
3lg000000000
3li000000000
3lk000000000
4Jj4Jk000000
1e74Jl000000
3lm000000000
1P]4Jn000000
06l4Jo000000
1T53bc000000
1T64K0000000
0:[4K1000000
06j4K3000000
2254K4000000
1T84K5000000
0:[4K6000000
25O4K8000000
2bY4K6000000
4K94K:000000
4K;4K<000000
4K>4K?000001
4K@4KA2kO000
4KB4KC2kP000
4KD4KE2kP000
4KF4KG2kP000
4KH4KI2kO000
4KJ4KK2kT000
4KL4KM2kT000
4KN4KO2kT000
4KP0\82kO000
4KQ4KQ000000
4KR4KR000000
4KS0ag000000
3?Y0ai000000
2d84KU000000
4KV4KW2k]001
4KX4KY2k]001
4KZ4K[2k_001
3k74K\2k`000
4K]4K^2k`000
4K_4K`2k_001
4Ka4Kb2kc000
4Kc4Kd2kc000
4Ke4Kf2k]001
4Kg4Kh2kf000
4Ki4Kj2kf000
4Kk4Kl2kf000
4Km4Kn2ki000
4Ko4L02ki000
1j:4L12ki000
4L24L32kl000
4L44L52kl000
4L64L72ki000
4L84L92ko000
4L:4L;2ki000
4EX4L<2ki000
4L=4L>2l2000
4L?4L@2l2000
4LA4LB2l2000
4LC4LD2l2000
4LE4LF2kf000
4LG4LH2k]001
4LI4LJ2l8001
4LK4LL2l9000
4LM4LN2l:000
4LO4LP2l;000
4LQ4LR2l;000
4LS4LT2l9000
4LU4LV2l>000
4LW4LX2l9000
4LY4LZ2l@000
4L[4L\2l9000
4L]4L^2lB000
4L_4L`2lC000
4La4Lb2lC000
4Lc4Ld2l8000
4Le4Lf2lF000
4Lg4Lh2lG000
4Li4Lj2lH000
4Lk4Ll2lI000
4Lm4Ln2lI000
4Lo4M02lF000
4M14M22lL000
4M34M42lL000
4M54M62lL000
4M74M82l8000
4M94M:2lP000
4M;4M<2l8000
4M=4M>2l8000
4M?4M@2l8000
4MA4MB2l8000
4MC4MD2lU000
3l[4ME2lV000
4MF4MG2lW000
4MH4MI2lV000
4MJ4MK2lV000
4ML4MM2lU000
4MN4MO2l[000
4MP4MQ2l\000
4MR4MS2l]000
4MT4MU2l^000
4MV4MW2l[000
4MX4MY2l[000
4MZ4M[2la000
3gl4M\2k]000
4M]4M^2k]000
4M_4M`2k]000
4Ma4Mb2le000
4Mc4Md2le000
4Me4Mf2lg000
4Mg4Mh2lh000
1dN4Mi2lh000
4Mj4Mk2le000
4Ml4Mm2k]000
4Mn4Mo2k]000
4N04N12k]000
4N24N32k]000
4N44N52k]000
4N64N72k]000
4N84N92k]000
4N:4N;2k]000
4N<4N=2k]000
4N>4N?2k]000
4N@4NA2k]000
4NB4NC2k]000
4ND4NE2k]000
4NF4NG2m8001
4NH4NI2m9000
4NJ4NK2m9000
3]S4NL2m8000
4NM4NN2m8000
3KR4NO2k]000
4NP4NQ2k]000
3bn4NR2k]000
4;h4NS2m@000
4NT4NU2k]000
4NV4NW2k]000
4NX4NY2k]000
4NZ4N[2mD000
4N\4N]2mD000
4=?4N^2mD000
1H34N_2mD000
4N`4Na2mD000
4Nb4Nc2mI000
4Nd4Ne2mI000
1e04Nf2mI000
1g;4Ng2mD000
4Nh4Ni2mD000
4Nj4Nk2mD000
1Pi4Nl2mD000
4Nm4Nn2mD000
4No4O02mD000
4O14O22mD000
28Q4O32mD000
4O40Hg2mD000
4O54O62mD000
4O74O82mD000
4O94O:2mD000
4O;4O<2mX000
4O=4O>2mD000
4O?4O@2k]000
4OA4OB2m[000
4OC4OD2k]000
4OE4OF2m]000
4OG4OH2k]000
4OI4OJ2k]000
4OK4OL000000
4OM4ON000000
4OO4OP000000
4OQ000000000
4OR000000000
4OT4OU000001
4OV4OW2mf001
29`4OX2mg000
29b4OY2mg000
29d4OZ2mg000
24N4O[2mg000
29g4O\2mg000
29i4O]2mg000
29k4O^2mg000
29m4O_2mg000
29o4O`2mg000
2:14Oa2mg000
2:34Ob2mg000
2:54Oc2mg000
2:74Od2mg000
2:94Oe2mg000
2:;4Of2mg000
2:=4Og2mg000
1gN4Oh2mg000
2:A4Oi2mg000
2:C4Oj2mg000
2:E4Ok2mg000
2:G4Ol2mg000
2:I4Om2mg000
2:K4On2mg000
2:O4Oo2mg000
2:Q4P02mg000
22X4P12mg000
2:S4P22mg000
2:U4P32mg000
1aS4P42mg000
2:X4P52mg000
22i4P62mg000
2:[4P72mg000
2:]4P82mg000
22l4P92mg000
22n4P:2mg000
2:a4P;2mg000
2304P<2mg000
2:d4P=2mg000
2:f4P>2mg000
2:h4P?2mg000
2:j4P@2mg000
2:l4PA2mg000
2:n4PB2mg000
2;04PC2mg000
2;24PD2mg000
2;44PE2mg000
1hA4PF2mg000
2;74PG2mg000
2;94PH2mg000
2;;4PI2mg000
2;=4PJ2mg000
2;?4PK2mg000
0fH0fH000000
09o09o2n\000
00K00K2n\000
0650652n\000
0930932n\000
4PM4PM2n\000
4PN4PN2n\000
0980982n\000
4PO4PO000000
4PP4PP000000
43K4PR000000
43L43M2nf000
43N43O2nf000
43P43Q2nf000
43R43S2nf000
43T43U2nf000
43V43W2nf000
1Se4PT000000
06i4PU000000
4PW4PX000000
2844PY000000
4PZ4P[2o0000
1cb4P\2o0000
4P]4P^000000
4P_4P`000000
4Pa4Pb000000
1eT4Pc000000
2Df4Pd000000
4Pe4Pf000000
4Pg4Ph000000
4Pi4Pj000000
1kO4Pk000000
4Pl4Pm000000
4Pn4Po000000
4Q04Q1000000
4Q24Q3000000
4Q44Q5000000
4Q64Q7000000
4Q84Q9000000
2N34Q:000000
4Q;4Q<000000
28H4Q=000000
1d04Q>000000
4Q?4Q@000000
4QA4QB000000
4QC4QD000000
4QE4QF000000
4QG4QH000000
4QI4QJ000000
4QL4QL000001
2>G4QM2oM000
4QN4QO2oM000
1oZ4QP2oM000
2N]4QQ2oP000
3H94QR2oP000
4QS4QT2oM000
3:H4QU2oM000
2BM4QV2oM000
4Q24QW2oU000
4QX0Uh2oU000
4QY4QY000001
4QZ4Q[2oX000
3Ph4Q\2oX000
4Q]4Q]000001
24g4Q^2o[000
1io4Q_2o[000
22O4Q`2o[000
24B0@[2o[000
1Sd02j000000
1PW02h000000
23Q4Qb000000
4Qd4Qe000001
4Qf4Qg2oc001
4Qh4Qi2od001
4Qj4Qk2oe001
4Ql4Qm2of000
4Qn4Qo2of000
4R04R12od001
4R24R32oi001
4R44R52oj000
4R64R72od001
4R84R92ol001
4R:4R;2om000
4R<4R=2om000
4R>4R?2om000
4R@4RA2ol001
4RB4RC301000
4RD4RE2ol000
4RF4RG2od001
4RH4RI304000
4RJ4RK304000
4RL4RM2od001
4RN4RO307000
4RP4RQ307000
4RR4RS307000
4RT4RU2od000
4RV4RW2od000
4RX4RY2od000
4RZ4R[2oc001
4R\4R]30>000
4R^4R_000001
4R`4Ra30@001
4Rb4Rc30A000
4Rd4Re30A000
4Rf4Rg30A000
4Rh4Ri30@001
4Rj4Rk30E000
4Rl4Rm000001
4Rn4Ro30G000
4S04S1000001
4S24S330I001
4S44S330J000
4S54S630I001
4S74S830L001
4S94S:30M000
4S;4S<30M000
4S=4S>30L001
4S?4S@30P000
4SA4SB30P000
4SC4SD30P000
4SE4SF000001
4SG4SH30T001
4SI4SJ30U001
4SK4SL30V001
4SM4SN30W001
4SO4SP30X000
4SQ4SR30W000
4SS4ST30V001
4SU4SV30[000
4SW4SX30V001
4SY4SZ30]000
4S[4S\30]000
4S]4S^30]000
4S_4S`30T001
4Sa4Sb30a000
4Sc4Sd30a000
4Se4Sf30T001
4Sg4Sh30d000
4Si4Sj30d000
4Sk4Sl30d000
4Sm4Sn30d000
4So4T030d000
4T14T230T001
4T34T230j000
4T44T530T000
4T64T730T000
4T84T9000001
4T:4T;30n001
4T<4T=30o000
4T>4T?30o000
4T@4TA30o000
4TB4TC30o000
4TD4TE30o000
4TF4TG30o000
4TH4TI30n000
4TJ4TK000001
4TL4TM317000
4TN4TO317000
4TP4TQ000001
4TR4TS31:001
4TT4TU31;000
4TV4TW31;000
4TX4TY31:000
4TZ4T[31:000
4T\4T]31:000
4T^4T_000001
4T`4Ta31A001
4Tb4Tc31B000
4Td4Te31B000
4Tf4Tg31B000
4Th4Ti31A001
4Tj4Tk31F000
4Tl4Tm31F000
4Tn4To31A000
4U04U1000001
4U24U331J001
4U44U531K001
4U64U731L001
4U84U931M001
4U:4U;31N000
4U<4U=31N000
4U>4U?31M001
4U@4UA31Q000
4UB4UC31Q000
4UD4UE31Q000
4UF4UG31M000
4UH4UI31L001
4UJ4UK31V001
4UL4UM31W000
4UN4UO31W000
4UP4UQ31W000
4UR4US31V001
4UT4UU31[000
4UV4UW31[000
4UX4UY31V001
4UZ4U[31^001
4U\4U]31_000
4U^4U_31_000
4U`4Ua31_000
4Ub4Uc31^000
4Ud4Ue31L001
4Uf4Ug31d001
4Uh4Ui31e000
4Uj4Uk31e000
4Ul4Um31d001
4Un4Uo31h000
4V04V131h000
4V24V331L001
4V44V531k000
4V64V731k000
4V84V931K000
4V:4V;31J000
4V<4V=000001
4V>4V?320001
4V@4VA321001
4VB4VC322000
4VD4VE320001
4VF4VG324000
4VH4VI320001
4VJ4VK326000
4VL4VM326000
4VN4VO326000
4VP4VQ320001
4VR4VS32:001
4VT4VU32;000
4VV4VW32;000
4VX4VY32;000
4VZ4V[32;000
4V\4V]32:000
4V^4V_32:000
4V`4Va320001
4Vb4Vc32B001
4Vd4Ve32C000
4Vf4Vg320001
4Vh4Vi32E000
4Vj4Vk320001
4Vl4Vm32G001
4Vn4Vo32H001
4W04W132I000
4W24W332I000
4W44W532I000
4W64W732I000
4W84W932H001
4W:4W;32N000
4W<4W=32N000
4W>4W?320001
4W@4WA32Q000
4WB4WC320001
4WD4WE32S000
4WF4WG32S000
4WH4WI32S000
4WJ4WK32S000
4WL4WM000001
4WN4WO32X000
4WP4WQ000001
4WR4WS32Z001
4WT4WU32[000
4WV4WW32[000
4WX4WY32[000
4WZ4W[32Z001
4W\4W]32_000
4W^4W_32_000
4W`4Wa32_000
4Wb4Wc32_000
4Wd4We32Z001
4Wf4Wg32d000
4Wh4Wi32d000
4Wj4Wk32d000
4Wl4Wm32d000
4Wn4Wo000001
4X04X132i001
4X24X332j001
4X44X532k001
4X64X732l000
4X84X932l000
4X:4X;32k001
4X<4X=32o000
4X>4X?32o000
4X@4XA32o000
4XB4XC32o000
4XD4XE32k001
4XF4XG334000
4XH4XI334000
4XJ4XK334000
4XL4XM334000
4XN4XO32j001
4XP4XQ339000
4XR4XS339000
4XT4XU32j000
4XV4XW000001
4XX4XY33=001
4XZ4X[33>001
4X\4X]33?000
4X^4X_33?000
4X`4Xa33?000
4Xb4Xc33>001
4Xd4Xe33C000
4Xf4Xg33C000
4Xh4Xi33>001
4Xj4Xk33F000
4Xl4Xm33F000
4Xn4Xo33=001
4Y04Y133I001
4Y24Y333J000
4Y44Y533J000
4Y64Y733J000
4Y84Y933I001
4Y:4Y;33N000
4Y<4Y=33=001
4Y>4Y?33P001
4Y@4YA33Q000
4YB4YC33=001
4YD4YE33S000
4YF4YG33=000
4YH4YI33=000
4YJ4YK000001
4YL4YM33W001
4YN4YO33X000
4YP4YQ000001
4YR4YS33Z000
4YT4YU33Z000
4YV4YW000000
4YX4YY000000
4YZ4Y[000000
4Y\4Y]000000
4Y^4Y_000000
4Ya4Yb000000
4Yd4Ye000001
2bU4Yf33c000
2?`3BA33c000
06j3A[33c000
3A\3A]33c000
1oZ3A`33c000
1PW3Ab33c000
1Se3Ac33c000
1T53Ad33c000
4Yg4Yh000001
1`X4Yi33l000
1a34Yj33l000
0H64Yk33l000
22>4Yl33l000
2M04Ym33l000
3A^3A_33l000
3Ae3Af33l000
4Yn4Yo000000
4Ya4Yb000000
4Z24Z2000000
4Z34Z3000000
4Z44Z4000000
4Z54Z5000000
4Z64Z6000000
4Z74Z7000000
4Z84Z8000000
4Z94Z9000000
4Z:4Z:000000
4Z;4Z;000000
0`O4Z=000000
22c4Z>000000
1T24Z?000000
22f4Z@000000
06g08L000000
2SL4ZA000000
1a[4ZB000000
4ZC4ZD000000
4ZF0K`000000
1nZ4ZG000000
4ZH0K^000000
4ZJ4ZK000000
22E4ZL000000
4ZM4ZN000000
2454ZO000000
4ZP4ZP000000
4ZQ4ZR000000
4ZT4ZU000000
1Pa04L34Q000
1PW04934Q000
1Se0fH34Q000
06g4ZV34Q000
06i4ZW34Q000
1P_4ZX34Q000
4ZY4ZZ000001
1P]0mF34X000
06j4Z[34X000
1PZ08G34X000
4Z\4Z]000001
2<h4Z^34\000
2<j4Z_34\000
2<l4Z`34\000
3VB4Za34\000
4Zb4Zc000001
06f4Zd34a000
1T54Ze34a000
1T644=34a000
4Zg4Zh000001
4Zi4Zj34e000
4Zk4Zl34e000
4Zm4Zn000000
4Zo4[0000000
4[14[2000000
4[34[4000000
4[64[7000000
2`l0;R000000
4NX3?_000000
4[94[:000000
4[<4[=000001
1`R4[>350000
1a14[?350000
4[@4[A000001
4[B4[C353000
4[D4[E000001
22a4[F355000
4[G4[H000001
4[J4[K000000
4[L01]358000
0U00To358000
4[M4[N358000
4[O0o6358000
2P44[P358000
4[Q0[G35=000
4[R4[S35=000
4[T1Q=35?000
4[U4[V35?000
4[W0Pf35?000
4[X0<=35?000
4[Y0Vl35?000
4[Z4[[35?000
4[\4[]35?000
4?;4PP35?000
4[^0WI35?000
4[_0Pj35?000
4[`1QE35?000
4[a1QC35?000
4[c4[d000000
4[e4[f35L000
4[g4[h35L000
4[i4[j35L000
4[k4[l35L000
4[m4[n35L000
4[o4\035L000
4\14\235L000
4\34\435L000
4\54\635L000
4\74\835L000
4\94\:35L000
4\;4\<35L000
4\=4\>35L000
4\?4\@35L000
4\A4\B35L000
4\C4\D35L000
4\E4\F35L000
4\G4\H35L000
4\I4\J35L000
4\K4\L35L000
4\M4\N35L000
4\O4\P35L000
4\Q4\R35L000
4\S4\T35L000
4\U4\V35L000
4\W4\X35L000
4\Y4\Z35L000
4\[4\\35L000
4\]4\^35L000
4\_4\`35L000
4\a4\b35L000
4\c4\d35L000
4\e4\f35L000
4\g4\h35L000
4\i4\j35L000
4\k4\l35L000
4\m4\n35L000
4\o4]035L000
4]14]235L000
4]34]435L000
4]54]635L000
4]74]835L000
4]94]:35L000
4];4]<35L000
4]=4]>35L000
4]?4]@35L000
4]A4]B35L000
4]C4]D35L000
4]E4]F35L000
4]G4]H35L000
4]I4]J35L000
4]K4]L35L000
4]M4]N35L000
4]O4]P35L000
4]Q4]R35L000
4]S4]T35L000
4]U4]V35L000
4]W4]X35L000
4]Y4]Z35L000
4][4]\35L000
4]]4]^35L000
4]_4]`35L000
4]a4]b35L000
4]c4]d35L000
4]e4]f35L000
4]g4]h35L000
4]i4]j35L000
4]k4]l35L000
4]m4]n35L000
4]o4^035L000
4^14^235L000
4^34^435L000
4^54^635L000
4^74^835L000
4^94^:35L000
4^;4^<35L000
4^=4^>35L000
4^?4^@35L000
4^A4^B35L000
4^C4^D35L000
4^E4^F35L000
4^G4^H35L000
4^I4^J35L000
4^K4^L35L000
4^M4^N35L000
4^O4^P35L000
4^Q4^R35L000
4^S4^T35L000
4^U4^V35L000
4^W4^X35L000
4^Y4^Z35L000
4^[4^\35L000
4^]4^^35L000
4^_4^`35L000
4^a4^b35L000
4^c4^d35L000
4^e4^f35L000
4^g4^h35L000
4^i4^j35L000
4^k4^l35L000
4^m4^n35L000
4^o4_035L000
4_14_235L000
4_34_435L000
4_54_635L000
4_74_835L000
4_94_:35L000
4_;4_<35L000
4_=4_>35L000
4_?4_@35L000
4_A4_B35L000
4_C4_D35L000
4_E4_F35L000
4_G4_H35L000
4_I4_J35L000
4_K4_L35L000
4_M4_N35L000
4_O4_P35L000
4_Q4_R35L000
4_S4_T35L000
4_U4_V35L000
4_W4_X35L000
4_Y4_Z35L000
4_[4_\35L000
4_]4_^35L000
4__4_`35L000
4_a4_b35L000
4_c4_d35L000
4_e4_f35L000
4_g4_h35L000
4_i4_j35L000
4_k4_l35L000
4_m4_n35L000
4_o4`035L000
4`14`235L000
4`34`435L000
4`54`635L000
4`74`835L000
4`94`:35L000
4`;4`<35L000
4`=4`>35L000
4`?4`@35L000
4`A4`B35L000
4`C4`D35L000
4`E4`F35L000
4`G4`H35L000
4`I4`J35L000
4`K4`L35L000
4`M4`N35L000
4`O4`P35L000
4`Q4`R35L000
4`S4`T35L000
4`U4`V35L000
4`W4`X35L000
4`Y4`Z35L000
4`[4`\35L000
4`]4`^35L000
4`_4``35L000
4`a4`b35L000
4`c4`d35L000
4`e4`f35L000
4`g4`h35L000
4`i4`j35L000
4`k4`l35L000
4`m4`n35L000
4`o4a035L000
4a14a235L000
4a34a435L000
4a54a635L000
4a74a835L000
4a94a:35L000
4a;4a<35L000
4a=4a>35L000
4a?4a@35L000
4aA4aB35L000
4aC4aD35L000
4aE4aF35L000
4aG4aH35L000
4aI4aJ35L000
4aK4aL35L000
4aM4aN35L000
4aO4aP35L000
4aQ4aR35L000
4aS4aT35L000
4aU4aV000000
4aW06^38E000
4aX0:B38E000
4aY0:D38E000
4aZ07438E000
4a[0:G38E000
4a\0:I38E000
4a]0:K38E000
4a^0:M38E000
4a_0:O38E000
4a`4aa38E000
4ab4ac38E000
4ad0:Q38E000
4ae4af38E000
4ag4ah38E000
4ai0:S38E000
4aj4ak38E000
4al4am38E000
4an06`38E000
4ao0:U38E000
4b00:W38E000
4b10:Y38E000
4b20M438E000
4b30M638E000
4b40M838E000
4b50M:38E000
4b60M<38E000
4b70M>38E000
4b80g:38E000
4b906b38E000
4b:0M@38E000
4b;4b<38E000
4b=4b>38E000
4b?0g=38E000
4b@4bA38E000
4bB4bC38E000
4bD0g?38E000
4bE4bF38E000
4bG4bH38E000
4bI06d38E000
4bJ07>38E000
4bK07@38E000
4bL07B38E000
4bM07238E000
4bN07E38E000
4bO4bP000000
4bQ1Sb392000
4bR1P]392000
4bS06f392000
4bT06j392000
4bU06l392000
4bV1Sd392000
4bW1Sm392000
4bX1oZ392000
4bY1PZ392000
4bZ2G6392000
4b[225392000
4b\1Pa392000
4b]1PW392000
4b^1Se392000
4b_0`O392000
4b`1T2392000
4ba2GO392000
4bb06g392000
4bc1T5392000
4bd1T6392000
4be4bf000000
4bg4bh39G000
4bi4bj39G000
4bk4bl39G000
4bm4bn39G000
4bo4c039G000
4c14c239G000
4c34c439G000
4c54c639G000
4c74c839G000
4c94c:39G000
4c;4c<39G000
4c=4c>39G000
4c?4c@39G000
4cA4cB39G000
4cC4cD39G000
4cE4cF39G000
4cG4cH39G000
4cI4cJ39G000
4cK4cL39G000
4cM4cN39G000
4cO4cP39G000
4cQ4cR39G000
4cS4cT39G000
4cU4cV39G000
4cW4cX39G000
4cY4cZ39G000
4c[4c\39G000
4c]4c^39G000
4c_4c`39G000
4ca4cb39G000
4cc4cd39G000
4ce4cf39G000
4cg4ch39G000
4ci4cj39G000
4ck4cl39G000
4cm4cn39G000
4co4d039G000
4d14d239G000
4d34d439G000
4d54d639G000
4d74d839G000
4d94d:39G000
4d;4d<39G000
4d=4d>39G000
4d?4d@39G000
4dA4dB39G000
4dC4dD39G000
4dE4dF39G000
4dG4dH39G000
4dI4dJ39G000
4dK4dL39G000
4dM4dN39G000
06f2^l000000
1Se0fI000000
1T503i000000
1T80@U000000
1i`4dQ000000
1Pg4dR000000
1Pe4dS000000
1aE0XQ000000
1b64dT000000
24N4dU000000
4dV4dW000000
1aS4dX000000
23G4dY000000
1oT00K000000
1_d4d[3:I000
1_h4d\000000
1aW4d]000000
4d_4d`000000
4da4db000000
4dc4dd000000
4de4df000000
3Ao4dg000000
3Vf4dh000000
4di4dj000000
4dk4dl000000
3ZC4dm000000
2>64do000000
1aU4e0000000
06l0;V000000
29k4e2000000
1aO4e3000000
3;W4e5000000
4e64e7000000
4e84e9000000
2<b4e:000000
2=34e;000000
2Hg0O8000000
4e=4e>3:`000
4e?4e@3:`000
4eA4eB3:b000
4eC0SE3:c000
4eD4eE3:c000
4eF4eG3:c000
4eH0O73:b000
4eI0;63:`000
4eJ4eK3:h000
4?E04C3:h000
4eL4eM3:h000
0B_4eN3:k000
4[Y4eO3:l000
2HZ00o3:k000
3YD4eP3:n000
4eQ4eR3:n000
1li0NM3:`000
4QX4eS3;1000
4eT4eU3;1000
2N44eV3;3000
1h14eW3:`000
4eX4eY3;5000
4eZ4Pf3;5000
4e[4Ph3;5000
4e\4Q>3;5000
4e]0DM3:`000
4e_4e`000001
4ea4eb3;;001
4ec4ed3;<000
4ee4ef3;=001
4eg0^?3;>000
4eh0^[3;>000
1[S0^Y3;>000
4ei4ej3;>000
4ek4el3;=001
4em4en3;C001
32_0^=3;D000
4eo0^S3;D000
4f04f13;D000
4f20^W3;D000
4f34f43;C001
3ZX0^C3;I000
4f54f63;J000
4f74f83;J000
4f94f:3;J000
4f;4f<3;J000
4f=4f>3;N000
4f?0^E3;I000
1c@0^G3;I000
2480^I3;I000
4f@4fA3;I000
4fB0^O3;I000
4fC0^Q3;I000
4fD0^a3;I000
1i80^c3;I000
4fE0^e3;I000
4fF0^g3;I000
4fG0^A3;C000
3fm1SC3;Z000
4fH4fI3;=000
4fJ4fK3;\000
4fL0^K3;\000
4fM0^M3;\000
4fN0^_3;\000
4fO4fP3;=000
4fQ0O93;a000
4fR4fS3;;001
4fT4fU3;c001
4fV1gO3;d000
4fW4fX3;e000
4fY4fZ3;e000
4f[4f\3;c001
4f]4f^3;h001
4f_4f`3;i000
2AD4fa3;i000
4fb4fc3;i000
4fd2;B3;h000
4fe4ff3;h000
4fg4fh3;n000
4fi4fj3;n000
4fk4fl3;n000
4fm4fn3;h000
4fo4g03;;001
2_]2_^3<3000
2__2_`3<3000
2_a2_b3<3000
2_c2_d3<3000
2_e2_f3<3000
2_g2_h3<3000
2_i4g13<3000
2_k2_l3<3000
2_m2_n3<3000
2_o2`03<3000
2`12`23<3000
2`32`43<3000
2`52`63<3000
2`72`83<3000
2`92`93<3000
2`=2`>3<3000
2`?2`@3<3000
2`A2`B3<3000
2Hg2`C3<3000
2`F2`G3<3000
2`H4g23<3000
2`J2`K3<3000
2`L2`M3<3000
2`N2`O3<3000
2`P2`Q3<3000
2`R2`S3<3000
2`T2`U3<3000
2`V2`W3<3000
2`X2`Y3<3000
2`Z2`[3<3000
2`\2`]3<3000
2`^2`_3<3000
2``2``3<3000
2`a2`b3<3000
2`c2`c3<3000
2`d2`e3<3000
2`f2`g3<3000
2`h2`i3<3000
2`l0;R3<3000
2`m4g33<3000
2`o2a03<3000
2a14g43<3000
2a32a43<3000
2a54g53<3000
2a72`k3<3000
2a94g63<3000
2a;2a<3<3000
2a=2a>3<3000
2a?2a@3<3000
2aA4g73<3000
2aC2aD3<3000
2aE2aF3<3000
2aG2aH3<3000
2aI4g83<3000
4g94g:3;;000
4g;4g<3;;000
4g=4g>3;;001
4g?4g@3<l001
4gA4gB000001
4gC4gD3<n000
4gE4gF3<n000
4gG4gH3<n000
4gI4gJ3<n000
4gK4gL3<n000
4gM4gN3<n000
4gO4gP3<n000
4gQ4gR3<n000
4gS4gT3<n000
4gU4gV3<n000
4gW4gX3<n000
4gY4gZ3<n000
4g[4g\3<n000
4g]4g^3<n000
4g_4g`3<n000
4ga4gb3<n000
4gc4gd3<n000
4ge4gf000001
4gg4gh3=@000
2N44gi3=@000
4F^4gj3=@000
4gk4gl000001
4gm4gn3=D000
4go4h03=D000
4h14h23=D000
3;L4h33=D000
4h44h53=D000
4h64h7000001
4h84h93=J000
4h;0j2000000
4h<4h=3=L000
4h>4h?000000
4h@4hA3=N000
4hB4hC3=N000
2Mm4hE000000
2b04hF000000
2b24hG000000
2b44hH000000
2b64hI000000
2b82b9000000
2b:4hJ000000
2b<4hK000000
2b>0T1000000
2b@2bA000000
2bB4hL000000
2bD4hM000000
2bF4hN000000
2bH4hO000000
1n52bJ000000
4hP4hQ000000
2bK2bL000000
2bM4hR000000
4hT4hU000001
1oT4hV3=c000
0H04hW3=c000
2=c4hX3=c000
2^X4hY3=c000
1aE4hZ3=c000
2M?4h[3=c000
1aO4h\3=c000
22f0;_3=c000
1j]1Om3=c000
4h]4h^3=c000
4h_4h`3=c000
4ha4ha000001
2Dn4hb3=o000
2HZ4hc3=o000
4hd4he3=o000
4hf4hg3=o000
4hh4hi3=o000
2<F4hj3=o000
4hk4hl3=o000
4hm4hn3=o000
4QA4ho3=o000
2JY4i03=o000
4i14i23=o000
4;h4i33=o000
4i44i5000001
4i64i73><001
4i84i93><001
4i:4i;3><001
0H04i=000000
1j]1Om3>@000
2=c4hX000000
2^X4hY000000
1aE4hZ000000
2M?4i>000000
4i?4i@000000
4iA4iB000000
4ha4ha000001
2Dn4hb3>H000
2HZ4hc3>H000
4hd4he3>H000
4hf4hg3>H000
4hh4hi3>H000
2<F4hj3>H000
4hk4hl3>H000
4hm4hn3>H000
4QA4ho3>H000
2JY4i03>H000
4i14i23>H000
4;h4i33>H000
4iC4iD000000
4iE4iE000001
1oT4hV3>V000
4iF4iG3>V000
1aO4h\3>V000
22f0;_3>V000
1kO4Pk000000
4Ji08I000000
4iI4iJ000000
4iA4iB000000
4iC4iD000000
1kO4Pk000000
4Ji08I000000
4iI4iJ000000
4h]4h^000000
4iM4iN000001
3ZG4iO3>d000
4iP4iQ3>d000
4iR4iS3>d000
4iT4iU000000
06f4iV000000
1PZ2>[000000
1Pa0=?000000
22c4iW3>k000
1T24iX000000
1Sb4iY3>m000
06g2>Y000000
4iZ0o;000000
4i[1073?0000
4i\4i]3?0000
4i_4i_000001
1Sb4i`3?3000
2?J0`]3?3000
1PZ2>[3?3000
1T24ia3?3000
06g4ib3?3000
06f4ic000000
1PW4id000000
4iN4iN000001
3ZG0Z83?;000
4iP4ie3?;000
4iR4if3?;000
4QS4QT000000
2@04ig3??000
22c4ih000000
4i[107000000
4iZ0o;000000
1T64ii000000
3:W4ik000000
39R3:Z000000
28E3:[000000
3:\3:]000000
3:`4il000000
3:^4im3?I000
0C84in000000
3:X4io3?K000
3:c4j0000000
3:e4j1000000
1jU4j2000000
0fH0fH000000
00K00K3?P000
00M00M3?P000
0B?0B?3?P000
4PO4PO000000
06f2^l000000
1Se0fI000000
1T503i000000
1T80@U000000
4j62=Y000000
4j74j83?Y000
4j94j:3?Z000
4j;4j<3?Z000
4j=4j>3?Z000
4j?4j@3?Z000
4jA4jB3?Z000
4jC4jD3?Z000
4jE4jF3?Z000
4jG4jH3?Z000
4jI4jJ3?Z000
4jK4jL3?Y000
4jM4jN3?d000
4jO4jP3?d000
4jQ4jR3?d000
4jS4jT3?d000
4jU4jV3?d000
4jW4jX3?Y000
4jY4jZ3?j000
4j[4j\3?j000
4j]4j^3?j000
4j_4j`3?j000
4ja4jb3?j000
4jc4jd3?j000
4je4jf3?j000
4jg4jh3?j000
4ji4jj3?Y000
4jk4jl3@3000
4jm4jn3@3000
4jo4k03@3000
4k14k23@3000
4k34k43@3000
4k54k63@3000
4k74k83@3000
4k94k:3@3000
4k;4k<3@3000
4k=4k>3@3000
4k?4k@3@3000
4kA4kB3?Y000
4kC4kD3?Y000
4kE4kF3?Y000
4kG4kH3?Y000
4kI2=Z000000
4kK4kL000001
4kM4kN3@D000
4kO0QC3@D000
4kP4kQ3@D000
4kR4kS3@D000
2?B2?B000000
4gm4kU000000
2UA2UA000000
4kV4kV000000
4kW4kW000000
4kX4kY000000
4kZ4k[3@N001
4k\4k\3@O000
4k]4k]3@O000
4k^4k^3@O000
4k_4k_3@O000
4k`4k`3@O000
4ka4ka3@O000
4kb4kc3@N000
4kd4ke3@V000
4kf4kg3@V000
4kh4ki3@V000
4kj4kk3@N000
4kl4kl3@Z000
4km4km3@Z000
4kn4kn3@Z000
4ko4ko3@Z000
4l04l03@Z000
4l14l13@Z000
4l24l23@Z000
4l34l33@Z000
4l44l43@Z000
4l54l53@Z000
4l64l63@Z000
4l74l73@Z000
4l84l83@Z000
1Pc4l9000000
0QP0QP000000
4l:4l;000000
4l<4l=000000
4l>4l?000000
4l@4l@000000
4lA4lA000000
4lB4lC000000
4lD4lD000000
2Ua2Ua000000
2Uc2Uc000000
2Ui2Ui000000
3Wb4lE000000
1PZ04d000000
1Se04b000000
06f4lH000000
1PZ4lI000000
1P_4lJ000000
4lL4lM000000
4lN4lO000000
4lP4lQ000000
4lR4lS000000
4lT4lU000000
4lV4lW000000
4lX4lY000000
4lZ4l[000000
4l\4l]000000
4l^4l_000000
4l`4la000000
4lb4lc000000
4ld4le000000
4lf4lg000000
4lh4li000000
4lj4lk000000
4ll4lm000000
4ln4lo000000
4m04m1000000
4m24m3000000
4m44m5000000
4m64m7000000
4m84m9000000
4m:4m;000000
4m<4m=000000
1Sb4m?000000
1_h4m@000000
06j01b000000
2254mA000000
1Se0R4000000
06g4mB000000
1n50FF000000
06i00T000000
4mC4mD000001
3m]4mE3A[000
4mF4mG3A[000
3:\4mH3A[000
4mI4mJ3A[000
1i`4mK000000
1PZ4mL000000
1P_4mM000000
0;n0;n000000
4mO4mO000000
4mP4mP000000
4mQ4mQ000000
4mR4mR000000
4;84;8000000
4mS4mS000000
0hR0hR000000
4mT4mT000000
4mU4mU000000
4mV4mV000000
4mW4mW000000
00]00]000000
4mX4mX000000
4mY4mY000000
4m[4m\000000
4m]4m^000000
4m_4m`000000
4mb4mc000000
4md4me000000
4mf4mg000000
4mh4mi000000
4mk4ml000000
4mm4mn000000
4n04n1000000
4Jg4n2000000
4n34n4000000
4n54n6000000
1nZ4n7000000
4n84n9000000
06l2j?000000
1Sd1HW000000
1Sm2j@000000
1T22jA000000
2;E4n<000000
1PW4n=3BE000
1T64n>3BE000
1PZ2DC000000
2M04n?3BH000
1Sm11P3BH000
1Se1<f3BH000
0:[4n@3BH000
22f4nA000000
1oZ4nB3BM000
06g4nC3BM000
1a]4nD3BM000
01R01R000000
118118000000
1Pa2SO000000
06g2^i000000
0fH0fH000000
00K00K3BU000
0650653BU000
0930933BU000
05m05m3BU000
4PO4PO000000
2;C4nI000000
06l0oc000000
29H4nJ000000
1Sb1T1000000
06j1Sk000000
1PZ1So000000
1Pa1Sl000000
1PW1T0000000
1T24nL000000
1T54nM000000
1T61T3000000
06i4nN000000
1T81T9000000
1oZ0GE000000
1Pa0GF000000
1PW3AQ000000
1PW4nQ000000
1Se4nR000000
2A24nT000000
2<F0Wb3Bm000
1kS4nU3Bn000
1cW0273Bn000
4nV4nW3C0000
4nX4nY3C0000
4nZ4n[3Bn000
2>P0ET3Bm000
22Q4n\3Bm000
1e:00S3Bm000
4n]4n^3C6000
2>Q4n_3C7000
4n`4na3C6000
4nb4nc3C6000
3:i1OA3C6000
4nd1O>3C6000
24j4ne000000
0aX0aY000000
0aR0aS000000
0N60aT000000
0aU0L<000000
0aN0aO000000
0aV0aW000000
0aZ0a[000000
0aP0aQ000000
4nh4ni000001
1eT4nj3CF000
4nj4nj3CF000
4nk4nl000001
1P]1oV3CI000
06j1oW3CI000
06i20G3CI000
1T820J3CI000
4nm4nn000001
0hC1oP3CN000
0hI1oQ3CN000
1oT1oU3CN000
1oa1ob3CN000
2094no3CN000
20E20F3CN000
4o04o1000001
1Sb1oR3CU000
1_d4o23CV000
1o[4o33CW000
1oe4o43CW000
1oZ0GE3CV000
4o54o63CZ000
1o^4o63CZ000
1Pa0GF3CV000
4o74o83C]000
1og4o83C]000
1Se0fI3CU000
4o94o:000001
1PZ1o`3Ca000
1oi4o;3Ca000
4o<4o=3Ca000
2012023Ca000
06g20;3Ca000
20A20B3Cf000
1T520>3Ca000
20?20@3Ch000
20C20D3Ch000
20H4o>3Ca000
2Gk4o?000000
4o@4oA3Cl000
4oB4oC3Cl000
1j51o]000000
4oD4oD000001
1oc1od3D0000
06l4oE3D1000
1om1on3D0000
1ok4oF3D3000
2072083D0000
1oX1oY3D5000
4oG4oG000001
3:^4oH3D7000
4oI4oJ3D7000
205206000000
4oK4oK000001
1oo2003D;000
20<20=3D;000
20K20L3D=000
4oM4oN000001
4oO4oP3D?000
4oQ4oR3D@000
4oS4oT3D?000
4oU4oV000001
4oW4oW3DC000
4oX4oY000001
4oZ0ae3DE000
4o[0ak3DE000
4KS4o\3DE000
4o]0S:3DE000
3?Y4o^3DE000
4o_4o`3DE000
4oa4ob3DE000
4oc4od3DE000
4KP0b03DE000
4oe4of3DE000
4og4oh3DE000
4oi4oj000001
4ok4ol3DQ000
4om4on3DQ000
4oo5003DQ000
5015023DQ000
503504000000
505506000000
507508000000
50950:000000
50;50<000000
50=50>000000
50?50@000000
50A50B000000
50C50D000000
0Nl50E000000
50F50G000000
50H2MK000000
50I50J000000
50K50L000000
50M50N000000
50O50P000000
50Q50R000000
50S50T000000
50U50V000000
50W50X000000
50Y50Z000000
50[50\000000
50]50^000000
50_50`000000
50a50b000000
50c50d000000
50e50f000000
50g50h000000
50i50j000000
50k50l000000
50m50n000000
50o510000000
511512000000
513514000000
515516000000
517518000000
51951:000000
51;51<000000
51=51>000000
51?51@000000
51A51B000000
51C51D000000
51E51F000000
51G51H000000
51I51J000000
51K51L000000
51M51N000000
51O51P000000
51Q51R000000
51S51T000000
51U51V000000
51W51X000000
51Y51Z000000
51[51\000000
51]51^000000
51_51`000000
51a51b000000
51c51d000000
51e51f000000
51g51h000000
51i51j000000
51k51l000000
51m51n000000
51o520000000
521522000000
523524000000
525526000000
527528000000
52952:000000
52;52<000000
52=52>000000
52?52@000000
52A52B000000
52C52D000000
52E52F000000
52G52H000000
52I52J000000
52K52L000000
52M52N000000
52O52P000000
52Q52R000000
52S52T000000
52U52V000000
52W52X000000
52Y52Z000000
52[52\000000
52]52^000000
52_52`000000
52a52b000000
52c52d000000
52e52f000000
52g52h000000
52i52j000000
52k52l000000
52m52n000000
52o530000000
531532000000
533534000000
535536000000
537538000000
53953:000000
53;53<000000
53=53>000000
53?53@000000
53A53B000000
53C53D000000
53E53F000000
53G53H000000
53I53J000000
53K53L000000
53M53N000000
53O53P000000
53Q53R000000
53S53T000000
53U53V000000
53W53X000000
53Y53Z000000
53[53\000000
53]53^000000
53_53`000000
53a53b000000
53c53d000000
53e53f000000
53g53h000000
53i53j000000
53k53l000000
53m53n000000
53o540000000
541542000000
543544000000
545546000000
547548000000
54954:000000
54;54<000000
54=54>000000
54?54@000000
54A54B000000
54C54D000000
54E54F000000
54G54H000000
54I54J000000
54K54L000000
54M54N000000
54O54P000000
54Q54R000000
54S54T000000
54U54V000000
54W54X000000
54Y54Z000000
54[54\000000
54]54^000000
54_54`000000
54a54b000000
54c54d000000
54e54f000000
54g54h000000
54i54j000000
54k54l000000
54m54n000000
54o550000000
551552000000
553554000000
555556000000
557558000000
55955:000000
55;55<000000
55=55>000000
55?55@000000
55A55B000000
55C55D000000
55E55F000000
55G55H000000
55I55J000000
55K55L000000
55M55N000000
55O55P000000
55Q55R000000
55S55T000000
55U55V000000
55W55X000000
55Y55Z000000
55[55\000000
55]55^000000
55_55`000000
55a55b000000
55c55d000000
55e55f000000
55g55h000000
55i55j000000
55k55l000000
55m55n000000
55o560000000
561562000000
563564000000
565566000000
567568000000
56956:000000
56;56<000000
56=56>000000
56?56@000000
56A56B000000
56C56D000000
56E56F000000
56G56H000000
56I56J000000
56K56L000000
56M56N000000
56O56P000000
56Q56R000000
56S56T000000
56U56V000000
56W56X000000
56Y56Z000000
56[56\000000
56]56^000000
56_56`000000
56a56b000000
56c56d000000
56e56f000000
56g56h000000
56i56j000000
56k56l000000
56m56n000000
56o570000000
571572000000
573574000000
575576000000
577578000000
57957:000000
57;57<000000
57=57>000000
57?57@000000
57A57B000000
57C57D000000
57E57F000000
57G57H000000
57I57J000000
57K57L000000
57M57N000000
57O57P000000
57Q57R000000
57S57T000000
57U57V000000
57W57X000000
57Y57Z000000
57[57\000000
57]57^000000
57_57`000000
57a57b000000
57c57d000000
57e57f000000
57g57h000000
57i57j000000
57k57l000000
57m57n000000
57o580000000
581582000000
583584000000
585586000000
587588000000
58958:000000
58;58<000000
58=58>000000
58?58@000000
58A58B000000
58C58D000000
58E58F3H_000
58G58H3H_000
58I58J3H_000
58K58L3H_000
58M58N3Hc000
58O58P3Hc000
58Q58R3H_000
58S58T3H_000
58U58V3H_000
58W58X3H_000
58Y58Z3H_000
58[58\3H_000
58]58^3H_000
58_58`3H_000
58a58b000000
58d58e000001
58f58g3Ho001
58h58i3I0000
58j58k3I1000
58l58m3I1000
58n58o3I1000
5905913I1000
5925933I0000
4Zi5943I6000
5955963I6000
5975983I6000
3mK5993I6000
3in59:3I6000
59;59<3I6000
59=59>3I6000
2B559?3I6000
59@59A3I0000
59B59C3I?000
4?E59D3I?000
4CU59E3I?000
59F59G3I?000
4Ei59H3I?000
59I59J3I?000
46n59K3I?000
59L59M3I?000
0CW59N3I?000
59O59P3I?000
59Q59R3Ho000
59S59T3IJ000
59U59V3IJ000
59W59X3IJ000
59Y59Z3IJ000
59[59\3IJ000
59]59^3IJ000
2EG59_3IJ000
59`59a3IJ000
59b59c3IJ000
59d59e3IJ000
59f4CV3Ho000
59g0:i3IU000
47@59h3IU000
59i59j3IU000
59k59l3IU000
59m59n3Ho000
59o5:03IZ000
5:15:23IZ000
5:35:43IZ000
5:55:63Ho000
5:75:83I^000
5:95::3I^000
5:;5:<3I^000
5:=5:>3I^000
4Ji5:?3I^000
5:@5:A3I^000
2a75:B3I^000
5:C5:D3I^000
5:E5:F3Ho000
4=G5:G3Ig000
5:H4n<3Ig000
5:I5:J3Ig000
5:K5:L3Ig000
5:M5:N3Ig000
5:O5:P3Ig000
5:Q5:R3Ig000
5:S5:T000001
1`15:U3Io000
1`35:V3Io000
1`55:W3Io000
1`75:X3Io000
1`95:Y3Io000
5:Z5:[000001
5:\5:]3J5000
5:^5:_3J5000
5:`5:a3J5000
5:b5:c3J5000
5:d5:e000001
5:f5:g3J:001
5:h5:i3J;000
1dM0=c3J;000
1dN5:j3J;000
23c5:k3J;000
4Jd5:l3J;000
5:m5:n3J;000
1oc08G3J;000
44W5:o3J;000
5;05;1000001
5;25;33JD000
5;45;53JD000
5;65;73JD000
5;85;8000001
3UT3UT3JH000
5;95;:3JH000
1eJ1eJ3JH000
5;;5;<000001
5;=5;>3JL000
5;?5;@000001
5;A5;B3JN000
5;C5;D3JN000
5;E5;F3JN000
2Ii5;G3JN000
5;H5;I000001
5;J5;K3JS000
5;L5;M3JS000
3]F5;N3JS000
5;O5;P3JS000
5;Q5;R3JW000
5;S5;R3JW000
5;T5;U3JS000
5;V5;W3JZ000
3^X5;X3JS000
5;Y5;Z3JS000
5;[5;\000000
4<D4<E3J^000
4<F4<G3J^000
4<H0[h3J^000
1b64<J3J^000
5;]4<L3Jb000
4<O4<P3J^000
4<S0[d3J^000
4<T4<U3J^000
5;^5;_000001
1Sm5;`3Jg000
29m5;a3Jg000
3Yi5;b3Jg000
24U5;c3Jg000
1Se0;R3Jg000
1T55;d3Jg000
5;e5;f000001
5;g5;h3Jn001
5;i5;j3Jo001
5;k5;l3K0000
5;m5;n3K0000
5;o5<03K0000
5<15<23K0000
5<30ET3K0000
5<45<53K0000
5<65<73K0000
5<85<93K0000
5<:5<;3K0000
5<<5<=3K0000
5<>5<?3K0000
5<@5<A3Jo001
5<B5<C3K<000
5<D5<E3K<000
5<F5<G3Jo001
5<H5<I3K?000
5<J5<K3K?000
5<L5<M3K?000
5<N5<O3K?000
5<P5<Q3Jo001
5<R5<S3KD001
5<T5<U3KE000
5<V5<W3KE000
5<X5<Y3KE000
5<Z5<[3KE000
5<\5<]3KE000
5<^5<_3KE000
5<`5<a3KE000
5<b5<c3KE000
5<d5<e3KD001
5<f5<g3KN000
5<h5<i3KN000
5<j5<k3KN000
5<l5<m3KN000
5<n5<o3KN000
5=05=13KN000
5=25=33KN000
5=45=53KN000
5=65=73Jn001
5=84A`3KW000
5=94Ab3KW000
5=:4Ad3KW000
5=;4Ah3KW001
5=<5==3K[001
5=>5=?3K\000
5=@5=A3K\000
5=B5=C3K\000
5=D5=E3K\000
5=F5=G3K[001
5=H5=I3Ka000
5=J5=K3Ka000
5=L5=M3Ka000
5=N5=O3Ka000
5=P5=Q3K[001
5=R5=S3Kf000
5=T5=U3Kf000
5=V5=W3Kf000
5=X5=Y3Kf000
5=Z5=[3K[001
5=\5=]3Kk000
5=^5=_3Kk000
5=`5=a3Kk000
5=b5=c3Kk000
5=d5=e3K[001
5=f5=g3L0000
5=h5=i3L0000
5=j5=k3L0000
5=l5=m3L0000
5=n5=o3K[001
5>05>13L5000
5>25>33L5000
5>45>53L5000
5>65>73L5000
5>85>93K[001
5>:5>;3L:000
5><5>=3L:000
5>>5>?3L:000
5>@5>A3L:000
5>B5>C3K[001
5>D5>E3L?000
5>F5>G3L?000
5>H5>I3L?000
5>J5>K3L?000
5>L5>M3KW000
5>N5>O000001
1oZ0GE3LE000
1Pa0GF3LE000
1PW04:3LE000
3aL3aL000001
3RR3aN3LI000
2>f3aO3LI000
3aP3aQ3LI000
3aR3aS3LI000
3aT3aU3LI000
2B33aV3LI000
2aS3aW3LI000
3aX3aY3LP000
3aZ3a[3LP000
5>P5>Q000001
26E5>R3LS000
5>S5>T3LS000
3h202Z3LS000
5>U00M3LS000
5>V5>W3LS000
5>X5>Y3LS000
3h35>Z3LS000
5>[5>[000001
2@75>\3L[000
5>]5>^3L[000
2D65>_3L[000
2015>`3L[000
5>a5>b3L[000
5>c5>d3L[000
1aa5>e3L[000
5>f5>g3L[000
20H5>h3L[000
5>i5>j000001
5>k5>l000001
5>m5>n000001
5>o5?0000001
5?25?3000001
5?45?53Li001
5?65?73Lj000
5?85?93Lj000
5?:5?;3Lj000
5?<5?=3Lj000
5?>5??3Li001
5?@5?A3Lo000
5?B5?C3Lo000
5?D5?E3Lo000
5?F5?G3Lo000
5?H5?I3Lo000
5?J5?K3Li001
5?L5?M3M5000
5?N5?O3M5000
5?P5?Q000001
5?R5?S3M8001
5?T5?U3M9000
5?V5?W3M9000
5?X5?Y3M9000
5?Z5?[3M9000
5?\5?]3M9000
5?^5?_3M9000
5?`5?a3M8001
5?b5?c3M@000
5?d5?e3M@000
5?f5?g3M8001
5?h5?i3MC000
5?j5?k3MC000
5?l5?m3MC000
5?n5?o3MC000
5@05@13MC000
5@25@3000000
5@45@5000000
5@65@7000000
5@85@9000000
5@:5@;000000
5@<5@=000000
5@>5@?000000
5@@5@A000000
5@B5@C000000
5@D5@E000000
5@F5@G000000
5@H5@I000000
0CU0DB000000
5@J5@K000000
5@L5@M000000
5@N5@O000000
5@P5@Q000000
5@S5@T000000
5@U5@V000000
5@W5@X000000
5@Y0Y2000000
5@Z4dR3M]000
3Fh5@[3M]000
5@\5@]3M]000
5@^5@_3M]000
5@`0Y3000000
5@a5@b3Mb000
5@c5@d3Mb000
5@e11b3Mb000
5@f5@g3Mb000
5@h0213Mf000
5@i5@j3Mb000
1PZ0G[000000
1T55@l000000
0:[08L000000
4Mj0AY000000
5@n5@o3Ml001
3WO5A03Mm000
5A15A23Mm000
5A35A43Mm000
2Dn5A53Mm000
3;V5A63Mm000
3:\5A73Mm000
1n55A83Mm000
5A95A:3Ml001
0BN5A;3N5000
0C80gf3N5000
0CW0CX3N5000
2Hg5A<3N8000
0Ca0\R3N5000
2dc0AR3Ml000
4Q25A=3Ml000
5A>5A?3N<000
5A@5AA3N<000
33I5AB3N<000
5AC5AD3N<000
5AE5AF3N@000
2HZ00o3N<000
5AG5AH3NB000
5AI5AJ3NB000
5AK5AL3N<000
5AM5AN3N<000
5AO5AP3N<000
5AQ5AR3NG000
5AS5AT3NG000
5AU0QY3N<000
5AV5AW3N<000
4Jj5AX3NK000
1oc5AY3Ml000
5AZ5A[3NM000
5A\5A]3NM000
3`f5A^3NM000
0C25A_3NM000
5A`4eO3NM000
1O_5Aa3NM000
4ZF0K`3NM000
5Ab5Ac3Ml000
5Ad5Ae3NU000
5Af5Ag3NU000
5Ah5Ai3NU000
5Aj5Ak3NU000
4nd5Al3NU000
2<H3cG3Ml000
2j[5Am3N[000
5An5Ao3N[000
1li5B03N[000
5B10N?3N[000
5B25B33N[000
4e80\O3Ml000
5B45B53Na000
5B65B73Na000
5B85B93Na000
5B:5B;3Ml000
4m_0\Q3Ml000
5B<5B=3Nf000
24N5B>3Nf000
5B@5BA000000
5BB5BC000000
22G5BD000000
47B5BE000000
5BF5BG000000
5BH5BI000000
5BJ5BK000000
2<b5BL000000
2=35BM000000
3R`5BO000000
5BP5BQ000000
5BR5BS000000
5BT5BU000000
06^1`<000000
06`1`>000000
06b1`@000000
06d5BW000000
07>5BX000000
2DH5BY3O:000
1_n5BZ3O:000
1Sm5B[3O:000
2BI5B\3O:000
3Wb5B]3O:000
1P]5B_000000
06l5B`000000
1Sd1Sd000000
1Sm5Ba000000
1gN5Bb000000
1Se5Bc000000
1T61T6000000
06i5Bd000000
5Be5Bf000000
06j218000000
1T221:000000
1T621;000000
1Sb2Be000000
1PZ2Bf000000
06g2Bi000000
1T65Bi000000
5Bk5Bl000001
5Bm5Bn3OP000
5Bo5C03OP000
5C15C23OP000
5C35C3000001
5C45C53OT000
5C65C73OT000
5C85C93OT000
5C:5C;000001
06f5C<3OX000
1Se5C=3OX000
06g5C>3OX000
5C?5C@000001
5CA01R3O\000
5CB5CC3O\000
5CD5CE3O\000
06j0T:000000
1PZ0fG000000
5CH5CI000001
22l0Ul3Ob000
1_f5CK000000
2Bn5CL000000
0no5CM000000
2ba5CN000000
09o09o000000
5CP5CP000000
5CQ5CQ000000
4PN4PN000000
5CR5CR000000
5CT5CU000000
5CV5CW3Om000
5CX5CY3On000
5CZ4Qg3On000
5C[5C\3On000
5C]5C^3P1000
5C_5C`3P1000
5Ca5Cb3P1000
5Cc5Cd3P1000
5Ce5Cf3P1000
5Cg5Ch3P1000
5Ci5Cj3P1000
5Ck5Cl3P1000
5Cm5Cn3P1000
5Co4Qm3On000
5D05D13P;000
5D25D33P;000
5D45D53P;000
5D64Rc3On000
5D74X=3On000
5D85D93On000
5D:5D;3PA000
5D<5D=3On000
5D>5D?3On000
5D@5DA3On000
5DB5DC3On000
5DD4Rk3On000
5DE5DF3PG000
5DG4Y33On000
5DH5DI3PI000
5DJ5DK3PI000
5DL5DM3PI000
5DN5DO3PI000
5DP5DQ3PI000
5DR5DS3PI000
5DT5DU3PI000
5DV5DW3On000
5DX4Uk3PQ000
5DY5DZ3PQ000
5D[4W;3PQ000
5D\5D]3PQ000
5D^4Xe3PQ000
5D_5D`3PQ000
5Da5Db3PQ000
5Dc5Dd3PQ000
5De5Df3PQ000
5Dg5Dh3PQ000
5Di4YS3PQ000
5Dj5Dk3PQ000
5Dl4YU3PQ000
5Dm5Dn3On000
5Do5E03P_000
5E14jf3P_000
5E25E33P_000
5E44jV3P_000
5E54k>3P_000
5E65E73On000
5E85E93On000
5E:5E;3Pf000
5E<5E=3Pf000
5E>5E?3Pf000
5E@5EA3Pf000
5EB5EC3Pf000
5ED5EE3Pf000
5EF5EG3Pf000
5EH5EI3Pf000
5EJ5EK3Pf000
5EL5EM3Pf000
5EN5EO3Pf000
5EP5EQ3Pf000
5ER5ES3Pf000
5ET5EU3Pf000
5EV5EW3Pf000
5EX5EY3Pf000
5EZ5E[3Pf000
5E\5E]3Pf000
5E^5E_3Pf000
5E`5Ea3Pf000
5Eb5Ec3Pf000
5Ed5Ee3Pf000
5Ef5Eg3Pf000
5Eh5Ei3Pf000
5Ej5Ek3Pf000
5El5Em3Pf000
5En5Eo3Pf000
5F05F13Pf000
5F25F33Pf000
5F45F53Pf000
5F65F73Pf000
5F85F93Pf000
5F:5F;3Pf000
5F<5F=3Pf000
5F>5F?3Pf000
5F@5FA3Pf000
5FB5FC3Pf000
5FD5FE3Pf000
5FF5FG3Pf000
5FH5FI3Pf000
5FJ5FK3Pf000
5FL5FM3Pf000
5FN5FO3Pf000
5FP5FQ3Pf000
5FR5FS3Pf000
5FT5FU3Pf000
5FV5FW3Pf000
5FX5FY3Pf000
5FZ5F[3Pf000
5F\5F]3Pf000
5F^1MG3Pf000
5F_5F`3Pf000
5Fa5Fb3Pf000
5Fc5Fd3Pf000
5Fe5Ff3Pf000
5Fg5Fh3Pf000
5Fi5Fj3Pf000
5Fk5Fl3Pf000
5Fm4Ua3Pf000
5Fn4V73Pf000
5Fo4U[3Pf000
5G05G13Pf000
5G25G33Pf000
5G45G53Pf000
5G65G73Pf000
5G85G93Pf000
5G:5G;3Pf000
5G<5G=3Pf000
5G>5G?3Pf000
5G@5GA3On000
5GB5GC3On000
5GD5GE3On000
5GF5GG3Qn000
5GH4Ro3Qn000
5GI5GJ3On000
5GK4TI3On000
5GL5GM3R2000
5GN5GO3R2000
5GP5GQ3R2000
5GR5GS3R2000
5GT5GU3R2000
5GV5GW3R2000
5GX5GY3R2000
5GZ5G[3R2000
5G\5G]3R2000
5G^5G_3R2000
5G`5Ga3On000
5Gb4RW3On000
5Gc5Gd3R>000
5Ge5Gf3R>000
5Gg5Gh3On000
5Gi5Gj3On000
5Gk5Gl3RB000
5Gm5Gn3RB000
5Go4Tm3On000
5H05H13On000
5H25H33RF000
5H45H53RF000
5H65H73RF000
5H85H93RF000
5H:5H;3RF000
5H<5H=3RF000
5H>5H?3RF000
5H@5HA3On000
5HB5HC3RN000
5HD5HE3RN000
5HF5HG3RN000
5HH5HI3RN000
5HJ5HK3RN000
5HL5HM3RN000
5HN5HO3RN000
5HP5HQ3RN000
5HR5HS3RN000
5HT5HU3RN000
5HV5HW3RN000
5HX5HY3RN000
5HZ5H[3RN000
5H\5H]3RN000
5H^5H_3RN000
5H`5Ha3RN000
5Hb5Hc3RN000
5Hd5He3RN000
5Hf5Hg3RN000
5Hh5Hi3RN000
5Hj5Hk3RN000
5Hl5Hm3RN000
5Hn5Ho3RN000
5I05I13RN000
5I25I33RN000
5I45I53On000
5I65I73Rh000
5I85I93On000
5I:4Tk3On000
5I;5I<3Rk000
5I=5I>3Rk000
5I?5I@3Rk000
5IA5IB3Rk000
5IC5ID3Rk000
5IE5IF3On000
5IG5IH3S1000
5II5IJ3On000
5IK5IL3On000
5IM5IN3On000
5IO5IP3On000
5IQ5IR3On000
5IS4X]3On000
5IT5IU3S8000
5IV5IW3On000
5IX5IY3On000
5IZ5I[3On000
5I\5I]3On000
5I^5I_3On000
5I`5Ia3S>000
5Ib4Wk3On000
5Ic4R33On000
5Id4To3On000
5Ie5If3SB000
5Ig5Ih3SB000
5Ii5Ij3SB000
5Ik5Il3SB000
5Im5In3SB000
5Io5J03SB000
5J15J23SB000
5J35J43SB000
5J55J63SB000
5J75J83SB000
5J95J:3SB000
5J;5J<3SB000
5J=5J>3On000
5J?4XQ3On000
5J@4Y53On000
5JA5JB3SQ000
5JC5JD3On000
5JE5JF3SS000
5JG5JH3SS000
5JI5JJ3SS000
5JK5JL3SS000
5JM5JN3SS000
5JO5JP3SS000
5JQ4SN3On000
5JR5JS3SZ000
5JT5JU3SZ000
5JV5JW3SZ000
5JX5JY3SZ000
5JZ5J[3SZ000
5J\5J]3SZ000
5J^5J_3SZ000
5J`5Ja3SZ000
5Jb5Jc3SZ000
5Jd5Je3On000
5Jf5Jg3Sd000
5Jh5Ji3Sd000
5Jj5Jk3Sd000
5Jl5Jm3Sd000
5Jn5Jo3Sd000
5K05K13Sd000
5K25K33Sd000
5K45K53Sd000
5K65K73Sd000
5K85K93Sd000
5K:5K;3Sd000
5K<5K=3Sd000
5K>5K?3Sd000
5K@5KA3Sd000
5KB5KC3Sd000
5KD5KE3On000
5KF5KG3On000
5KH5KI3On000
5KJ5KK3On000
5KL5KM3On000
5KN5KO3On000
5KP5KQ3On000
5KR5KS3On000
5KT5KU3T;000
5KV5KW3On000
5KX4XS3On000
5KY5KZ3On000
5K[5K\3T?000
5K]5K^3T?000
5K_5K`3On000
5Ka5Kb3On000
5Kc5Kd3On000
5Ke5Kf3On000
5Kg5Kh3TE000
5Ki5Kj3TE000
5Kk5Kl3On000
5Km4T=3TH000
5Kn4T?3TH000
5Ko4TA3TH000
5L04TC3TH000
5L14TE3TH000
5L25L33TH000
5L45L53TH000
5L65L73TH000
5L84TG3TH000
5L95L:3TH000
5L;5L<3On000
5L=4Wa3On000
5L>5L?3On000
5L@5LA3On000
5LB4RO3On000
5LC5LD3TW000
5LE5LF3TW000
5LG4TY3On000
5LH5LI3TZ000
5LJ5LK3On000
5LL5LM3T\000
5LN5LO3T\000
5LP5LQ3T\000
5LR5LS3On000
5LT5LU3On000
5LV4YY3On000
5LW5LX3On000
5LY5LZ3On000
5L[5L\3Td000
5L]5L^3Td000
5L_5L`3Td000
5La5Lb3Td000
5Lc4Y73On000
5Ld5Le3Ti000
5Lf5Lg3Ti000
5Lh5Li3Ti000
5Lj5Lk3Ti000
5Ll5Lm3Ti000
5Ln5Lo3Ti000
5M05M13Ti000
5M25M33On000
5M45M53On000
5M65M73On000
5M85M93U3000
5M:5M;3U3000
5M<4YO3On000
5M=5M>3On000
5M?4XU3On000
5M@5MA3On000
5MB4RY3On000
5MC5MD3On000
5ME5MF3U;000
5MG5MH3U;000
5MI5MJ3U;000
5MK5ML3On000
5MM4RE3On000
5MN5MO3U@000
5MP5MQ3On000
5MR5MS3On000
5MT5MU3On000
5MV5MW3On000
5MX4Xk3On000
5MY5MZ3On000
5M[5M\3On000
5M]5M^3On000
5M_5M`3UI000
5Ma5Mb3UI000
5Mc5Md3UI000
5Me4V_3On000
5Mf5Mg3On000
5Mh5Mi3On000
5Mj5Mk3UO000
5Ml5Mm3UO000
5Mn5Mo3UO000
5N05N13UO000
5N25N33UO000
5N45N53UO000
5N64VY3UO000
5N75N83UO000
5N95N:3UO000
5N;5N<3UO000
5N=5N>3On000
5N?5N@3On000
5NA4XK3On000
5NB5NC3On000
5ND5NE3On000
5NF5NG3U^000
5NH5NI3U^000
5NJ5NK3U^000
5NL5NM3On000
5NN5NO3Ub000
5NP5NQ3Ub000
5NR5NS3Ub000
5NT5NU3Ub000
5NV5NW3Ub000
5NX5NY3Ub000
5NZ5N[3Ub000
5N\5N]3Ub000
5N^5N_3Ub000
5N`5Na3Ub000
5Nb5Nc3Ub000
5Nd5Ne3Ub000
5Nf5Ng3Ub000
5Nh5Ni3Ub000
5Nj5Nk3Ub000
5Nl5Nm3Ub000
5Nn5No3Ub000
5O05O13Ub000
5O25O33Ub000
5O45O53Ub000
5O65O73Ub000
5O85O93On000
5O:5O;3On000
5O<5O=3V9000
5O>5O?3V9000
5O@4Re3On000
5OA5OB3V<000
5OC5OD3On000
5OE5OF3On000
5OG5OH3V?000
5OI5OJ3On000
5OK5OL3VA000
5OM5ON3On000
5OO5OP3VC000
5OQ5OR3VC000
5OS5OT3On000
5OU5OV3On000
5OW5OX3On000
5OY4T03VH000
5OZ5O[3VH000
5O\5O]3VH000
5O^5O_3VH000
5O`5Oa3VH000
5Ob5Oc3VH000
5Od5Oe3VH000
5Of5Og3VH000
5Oh5Oi3On000
5Oj5Ok3VQ000
5Ol5Om3VQ000
5On5Oo3On000
5P05P13VT000
5P25P33VT000
5P45P53VT000
5P65P73VT000
5P85P93VT000
5P:5P;3VT000
5P<5P=3VT000
5P>5P?3On000
5P@5PA3On000
5PB5PC3V]000
5PD5PE3V]000
5PF5PG3V]000
5PH4YG3V]000
5PI5PJ3V]000
5PK4T]3V]000
5PL5PM3V]000
5PN5PO3V]000
5PP5PQ3V]000
5PR5PS3V]000
5PT5PU3V]000
5PV5PW3V]000
5PX5PY3V]000
5PZ5P[3V]000
5P\5P]3V]000
5P^5P_3V]000
5P`5Pa3V]000
5Pb5Pc3V]000
5Pd5Pe3V]000
5Pf5Pg3V]000
5Ph5Pi3V]000
5Pj5Pk3V]000
5Pl5Pm3V]000
5Pn4T[3V]000
5Po5Q03V]000
5Q15Q23V]000
5Q34Y_3V]000
5Q45Q53On000
5Q65Q73W9000
5Q85Q93W9000
5Q:5Q;3W9000
5Q<5Q=3W9000
5Q>5Q?3W9000
5Q@5QA3W9000
5QB5QC3W9000
5QD5QE3W9000
5QF5QG3W9000
5QH5QI3W9000
5QJ5QK3W9000
5QL5QM3W9000
5QN5QO3W9000
5QP5QQ3W9000
5QR5QS3W9000
5QT5QU3W9000
5QV5QW3W9000
5QX5QY3W9000
5QZ5Q[3W9000
5Q\5Q]3W9000
5Q^5Q_3W9000
5Q`4XM3On000
5Qa4Wm3On000
5Qb5Qc3On000
5Qd5Qe3On000
5Qf5Qg3On000
5Qh5Qi3On000
5Qj5Qk3WT000
5Ql5Qm3WT000
5Qn5Qo3WT000
5R05R13On000
5R25R33On000
5R45R53On000
5R65R73On000
5R85R93On000
5R:5R;3On000
5R<5R=3W]000
5R>5R?3W]000
5R@5RA3W]000
5RB5RC3W]000
5RD5RE3W]000
5RF4Y;3On000
5RG5RH3Wc000
5RI4T23On000
5RJ4RS3On000
5RK5RL3Wf000
5RM5RN3Wf000
5RO5RP3On000
5RQ5RR3On000
5RS4Xa3On000
5RT5RU3Wk000
5RV5RW3Wk000
5RX5RY3Wk000
5RZ5R[3Wk000
5R\5R]3Wk000
5R^4X_3Wk000
5R_5R`3Wk000
5Ra5Rb3Wk000
5Rc5Rd3Wk000
5Re5Rf3Wk000
5Rg5Rh3Wk000
5Ri5Rj3Wk000
5Rk5Rl3Wk000
5Rm5Rn3Wk000
5Ro5S03On000
5S15S23X:000
5S35S43X:000
5S55S63X:000
5S75S83On000
5S95S:3On000
5S;5S<3X?000
5S=5S>3X?000
5S?5S@3X?000
5SA5SB3X?000
5SC5SD3X?000
5SE5SF3X?000
5SG5SH3X?000
5SI5SJ3X?000
5SK5SL3X?000
5SM5SN3X?000
5SO5SP3X?000
5SQ5SR3X?000
5SS5ST3X?000
5SU5SV3X?000
5SW5SX3X?000
5SY5SZ3X?000
5S[5S\3X?000
5S]5S^3X?000
5S_5S`3X?000
5Sa5Sb3X?000
5Sc5Sd3X?000
5Se5Sf3X?000
5Sg5Sh3X?000
5Si5Sj3X?000
5Sk5Sl3X?000
5Sm5Sn3X?000
5So5T03X?000
5T15T23X?000
5T35T43X?000
5T55T63X?000
5T75T83X?000
5T95T:3X?000
5T;5T<3On000
5T=5T>3On000
5T?5T@3On000
5TA5TB3On000
5TC5TD3On000
5TE5TF3On000
5TG5TH3Xe000
5TI5TJ3Xe000
5TK5TL3Xe000
5TM5TN3Xe000
5TO4Uo3On000
5TP5TQ3On000
5TR5TS3On000
5TT4VU3On000
5TU5TV3On000
5TW5TX3Xn000
5TY5TZ3On000
5T[5T\3Y0000
5T]5T^3Y0000
5T_5T`3Y0000
5Ta5Tb3On000
5Tc5Td3On000
5Te5Tf3On000
5Tg5Th3Y6000
5Ti5Tj3Y6000
5Tk5Tl3On000
5Tm5Tn3On000
5To4T73On000
5U05U13Y;000
5U25U33Y;000
5U45U53Y;000
5U64Rg3On000
5U75U83On000
5U95U:3On000
5U;5U<3YA000
5U=5U>3YA000
5U?5U@3On000
5UA5UB3On000
5UC5UD3On000
5UE5UF3YF000
5UG5UH3On000
5UI5UJ3On000
5UK4YA3On000
5UL5UM3YJ000
5UN5UO3YJ000
5UP5UQ3On000
5UR5US3On000
5UT5UU3YN000
5UV5UW3YN000
5UX5UY3YN000
5UZ4Y]3On000
5U[4SJ3On000
5U\5U]3YS000
5U^4SV3YS000
5U_5U`3YS000
5Ua4S\3YS000
5Ub4SZ3YS000
5Uc4S^3YS000
5Ud5Ue3YS000
5Uf4R]3On000
5Ug5Uh3Y[000
5Ui5Uj3Om000
5Uk5Ul3Y]000
5Um5Un3Y^000
5Uo4V53Y_000
5V05V13Y^000
5V25V33Ya000
5V45V53Yb000
5V65V73Yb000
5V85V93Yb000
5V:5V;3Yb000
5V<5V=3Yb000
5V>5V?3Yb000
5V@4YW3Yb000
5VA5VB3Yb000
5VC5VD3Yb000
5VE5VF3Yb000
5VG5VH3Yb000
5VI5VJ3Yb000
5VK5VL3Yb000
5VM5VN3Yb000
5VO5VP3Yb000
5VQ5VR3Yb000
5VS5VT3Yb000
5VU5VV3Yb000
5VW5VX3Yb000
5VY4V;3Yb000
5VZ5V[3Yb000
5V\5V]3Yb000
5V^5V_3Ya000
5V`5Va3Z9000
5Vb5Vc3Y]000
5Vd5Ve3Z;000
5Vf5Vg3Z;000
5Vh5Vi3Z=000
5Vj5Vk3Z=000
5Vl5Vm3Z=000
5Vn5Vo3Z=000
5W05W13Z=000
5W25W33Z=000
5W45W53Z=000
5W65W73Z=000
5W85W93Z=000
5W:5W;3Z=000
5W<5W=3Z=000
5W>5W?3Z=000
5W@5WA3Z=000
5WB5WC3Z=000
5WD5WE3Z=000
5WF5WG3Z=000
5WH5WI3Z=000
5WJ5WK3Z=000
5WL5WM3Z=000
5WN5WO3Z=000
5WP5WQ3Z=000
5WR5WS3Z=000
5WT5WU3Z=000
5WV5WW3Z=000
5WX5WY3Z=000
5WZ5W[3Z=000
5W\5W]3Z=000
5W^5W_3Z=000
5W`5Wa3Z=000
5Wb5Wc3Z=000
5Wd5We3Z=000
5Wf5Wg3Z=000
5Wh5Wi3Z=000
5Wj5Wk3Z=000
5Wl5Wm3Z=000
5Wn5Wo3Z=000
5X05X13Z=000
5X25X33Z=000
5X45X53Z=000
5X65X73Z=000
5X85X93Z=000
5X:5X;3Z=000
5X<5X=3Z=000
5X>5X?3Z=000
5X@5XA3Z=000
5XB5XC3Z;000
5XD5XE3Zk000
5XF5XG3Zk000
5XH5XI3Zk000
5XJ5XK3Z;000
5XL5XM3Zo000
5XN5XO3Zo000
5XP5XQ3Zo000
5XR5XS3Zo000
5XT5XU3Zo000
5XV5XW3Zo000
5XX5XY3Zo000
5XZ5X[3Zo000
5X\5X]3Zo000
5X^5X_3Zo000
5X`5Xa3Zo000
5Xb5Xc3Zo000
5Xd5Xe3Zo000
5Xf5Xg3Zo000
5Xh5Xi3Zo000
5Xj5Xk3Zo000
5Xl5Xm3Zo000
5Xn5Xo3Zo000
5Y05Y13Zo000
5Y25Y33Zo000
5Y45Y53Zo000
5Y65Y73Zo000
5Y85Y93Zo000
5Y:5Y;3Zo000
5Y<5Y=3Zo000
5Y>5Y?3Zo000
5Y@5YA3Zo000
5YB5YC3Zo000
5YD5YE3Zo000
5YF5YG3Zo000
5YH5YI3Zo000
5YJ5YK3Zo000
5YL5YM3Zo000
5YN5YO3Zo000
5YP5YQ3Zo000
5YR5YS3Zo000
5YT5YU3Zo000
5YV5YW3Zo000
5YX5YY3Zo000
5YZ5Y[3Zo000
5Y\5Y]3Zo000
5Y^5Y_3Zo000
5Y`5Ya3Zo000
5Yb5Yc3Zo000
5Yd5Ye3Zo000
5Yf5Yg3Zo000
5Yh5Yi3Zo000
5Yj5Yk3Zo000
5Yl5Ym3Zo000
5Yn5Yo3Zo000
5Z05Z13Zo000
5Z25Z33Zo000
5Z45Z53Zo000
5Z65Z73Zo000
5Z85Z93Zo000
5Z:5Z;3Zo000
5Z<5Z=3Zo000
5Z>5Z?3Zo000
5Z@5ZA3Zo000
5ZB5ZC3Zo000
5ZD5ZE3Zo000
5ZF5ZG3Zo000
5ZH5ZI3Zo000
5ZJ5ZK3Zo000
5ZL5ZM3Zo000
5ZN5Jk3Zo000
5ZO5ZP3Zo000
5ZQ5ZR3Zo000
5ZS4S33Y]000
5ZT5ZU3\4000
5ZV5ZW3\5000
5ZX5ZY3\5000
5ZZ5Z[3\4000
5Z\5Z]3\8000
5Z^5Z_3\8000
5Z`5Za3\8000
5Zb5Zc3\8000
5Zd5Ze3\8000
5Zf5Zg3\8000
5Zh5Zi3\8000
5Zj5Zk3\8000
5Zl5Zm3\8000
5Zn5Zo3\8000
5[05[13\4000
5[25[33\C000
5[45[53\C000
5[65[73\C000
5[85[93\C000
5[:4V93\4000
5[;5[<3\4000
5[=5[>3\I000
5[?5[@3\I000
5[A5[B3\I000
5[C5[D3\I000
5[E5[F3\I000
5[G5[H3\I000
5[I5[J3\I000
5[K5[L3\I000
5[M5[N3\4000
5[O5[P3\4000
5[Q5[R3\4000
5[S5[T3\T000
5[U5[V3\T000
5[W5[X3\T000
5[Y5[Z3\T000
5[[5[\3\T000
5[]5[^3\T000
5[_5[`3\T000
5[a5[b3\T000
5[c5[d3\T000
5[e5[f3\T000
5[g5[h3\T000
5[i5[j3\T000
5[k5[l3\T000
5[m5[n3\T000
5[o5\03\T000
5\15\23\T000
5\35\43\T000
5\55\63\T000
5\75\83\T000
5\95\:3\T000
5\;5\<000000
5\=5\>3\i000
5\?5\@3\i000
5\A5\B3\i000
5\C5\D3\i000
5\E5\F3\i000
5\G5\H3\i000
5\I5\J3\i000
5\K5\L3\i000
5\M5\N3\i000
5\O5\P3\i000
5\Q5\R3\i000
5\S5\T3\i000
5\U5\V3\i000
5\W5\X3\i000
5\Y5\Z3\i000
5\[5\\3\i000
5\]5\^3\i000
5\_5\`3\i000
5\a5\b3\i000
5\c5\d3\i000
5\e5\f3\i000
5\g5\h3\i000
5\i5\j3\i000
5\k5\l3\i000
5\m5\n000000
5\o5]03]B000
5]15]23]B000
5]35]43]B000
5]55]63]E000
5]75]83]E000
5]95]:3]E000
5];5]<3]E000
5]=5]>3]E000
5]?5]@3]E000
5]A5]B3]B000
5]C5]D3]B000
5]E4kH3]B000
5]F5]G3]B000
5]H5]I3]B000
5]J5]K3]B000
5]L5]M3]B000
5]N5]O3]B000
5]P5]Q3]B000
5]R5]S000000
5]T5]U3]U000
5]V5]W3]V000
5]X5]Y3]V000
5]Z5][3]V000
5]\5]]3]V000
5]^5]_3]V000
5]`5]a3]U000
5]b5]c3]\000
5]d5]e3]\000
5]f5]g3]\000
5]h5]i3]\000
5]j5]k3]\000
5]l5]m3]\000
5]n5]o3]\000
5^05^13]\000
5^25^33]\000
5^45^53]\000
5^65^73]\000
5^85^93]\000
5^:5^;3]\000
5^<5^=3]U000
5^>5^?3]j000
5^@5^A3]j000
5^B5^C3]j000
5^D5^E3]j000
5^F5^G3]U000
5^H5^I000000
5^J5^K3^0000
5^L5^M3^1000
5^N5^O3^1000
5^P5^Q3^1000
5^R5^S3^1000
5^T5^U3^1000
5^V5^W3^1000
5^X5^Y3^1000
5^Z5^[3^1000
5^\5^]3^0000
5^^5^_3^:000
5^`5^a3^:000
5^b5^c3^:000
5^d5^e3^:000
5^f5^g3^:000
5^h5^i3^:000
5^j5^k3^:000
5^l5^m3^:000
5^n5^o3^:000
5_05_13^0000
5_25_3000000
1ii0od000000
2C50=O000000
1j32C6000000
2@J2C7000000
2C80hJ000000
29m2C9000000
2:E0hD000000
2852C:000000
2?H5_6000000
22c5_7000000
5_85_9000000
5_;5_<000000
5_=5_>000000
5_?5_@000000
5_A5_B000000
5_C5_D000000
5_E5_F000000
5_G5_H000000
5_I5_J000000
5_K3Xe000000
5_L5_M000000
5_N5_O000000
5_P5_Q000000
5_R5_S000000
5_T5_U000000
5_V5_W000000
5_X5_Y000000
5_Z5_[000000
5_\5_]000000
5_^5__000000
5_`5_a000000
5_b5_c000000
5_d2<1000000
5_e5_f000000
5_g5_h000000
5_i5_j000000
5_k3Xh000000
5_l5_m000000
5_n3Xi000000
5_o5`0000000
5`112>000000
5`25`3000000
5`45`5000000
5`65`7000000
5`85`9000000
5`:5`;000000
5`<5`=000000
5`>5`?000000
5`@5`A000000
5`B5`C000000
5`D5`E000000
5`F5`G000000
5`H5`I000000
5`J5`K000000
5`L5`M000000
5`N5`O000000
5`P5`Q000000
5`R5`S000000
5`T5`U000000
5`V5`W000000
5`X5`Y000000
5`Z5`[000000
5`\5`]000000
5`^5`_000000
5``5`a000000
5`b5`c000000
5`d5`e000000
5`f5`g000000
5`h5`i000000
5`j5`k000000
5`l5`m000000
5`n5`o000000
5a03Z[000000
5a15a2000000
5a35a4000000
5a55a6000000
5a75a8000000
5a93[:000000
5a:5a;000000
5a<3Xg000000
5a=5a>000000
5a?5a@000000
5aA5aB000000
5aC5aD000000
5aE3\3000000
5aF5aG000000
5aH5aI000000
5aJ3Xl000000
5aK5aL000000
5aM5aN000000
5aO5aP000000
5aQ5aR000000
5aS5aT000000
06f5aV000000
06j5aW000000
06l0;4000000
1Sd5aX000000
1Se5aY000000
06g5aZ000000
0:[0K@000000
1P]08\000000
06g2cO000000
1T65a\000000
06j0T9000000
1PZ5a^000000
2GO5a_000000
5aa5ab000000
5ac5ad3`0001
5ae5af3`1001
5ag5ah3`2001
0BP5ai3`3000
0BR5aj3`3000
0BT5ak3`5000
5al5am3`6000
5an5ao3`6000
2Dn0QC3`5000
5b04Q_3`9000
0CF5b13`9000
0C45b23`5000
0BV5b33`3000
0Bc5b43`3000
5b55b63`>000
5b75b83`>000
5b95:j3`@000
5b:08G3`@000
5b;0e?3`@000
4I25b<3`>000
5b=5b>3`3000
5b?5b@3`3000
2<g5:l3`3000
2EG5bA3`G000
0C25bB3`3000
5bC0C=3`3000
5bD5bE3`J000
5bF5bG3`J000
2TJ5bH3`3000
5Ad5bI3`M000
3cJ5bJ3`M000
0CJ00i3`3000
3m33m43`3000
0@l5bK3`3000
5bL5bM3`3000
5bN5bO3`3000
5bP5bQ3`3000
1>T0:g3`3000
5bR5bS3`3000
5bT5bU3`2000
2>h5bV3`2000
5bW0NC3`2000
5bX5bY3`1001
5bZ0>a3`[000
5b[5b\3`[000
3`h5b]3`]000
5b^5b_3`^000
5b`5ba3`^000
5bb5bc3`[000
5bd5be3`[000
5bf5bg3`[000
2j[5bh3`[000
26I5bi3`d000
5bj5bk3`[000
5bl5bm3`f000
5bn5bo3`g000
5c05c13`g000
5c25c33`[000
5A`5c43`[000
5c55c63`[000
5c75c83`[000
5c95c:3`[000
5c;5AF3`n000
5c<5c=3`[000
1dm5c>3`[000
5c?5c@3`[000
5cA5cB3`[000
5cC5cD3`[000
5cE5cF3`[000
5cG5cH3`0001
5cI5cJ3a6000
5cK5cL3a7000
5cM5cN3a7000
1g;4Ng3a6000
5cO5cP3a:000
4Nj08f3a6000
5cQ5cR3a6000
5cS5cT3`0001
0B_5cU3a>000
5cV5cW3a>000
5cX5cY3a@000
5cZ5c[3a@000
5c\5c]3a>000
5c^5c_3aC000
5c`5ca3aD000
5cb5cc3aD000
5cd5ce3aD000
5cf5cg3aC000
5ch5ci3aC000
5cj0V`3aC000
2ag5ck3aC000
5cl5cm3aC000
5cn5co3aL000
5d05d13aL000
5d25d33aL000
5d45d53aL000
5d65d73aC000
5d85d93a>000
5d:5d;3aR000
4Mc0dH3a>000
4Mj5d<3a>000
5d=5d>3aU000
5d?5AX3a>000
5d@5dA3aW000
1gG5dB3aW000
4Zi0=c000000
5dC5dD000000
5dE5dF000000
5dG0e[000000
1aS5dH000000
4QZ5dI000000
5dK5dL000001
5dM5dN3a`001
0BJ5dO3aa000
5dP5dQ3aa000
0B\0?C3aa000
0B]5dR3aa000
0Ba5dS3aa000
5dT5dU3aa000
0Be0?I3aa000
5dV0?K3aa000
5dW5dX3aa000
5dY5dZ3aa000
0C00?E3aa000
0C10?G3aa000
5d[5d\3aa000
0CU0DB3aa000
5d]5d^3aa000
5d_5d`3a`001
5da5db3b1000
5dc5dd3b1000
5de5df3a`001
5dg5dh3b4000
5AE5di3b4000
5dj5dk3b4000
0CS5B;3a`000
0Bn5dl3b8000
0C65dm3b8000
0C45b23b8000
0CK4EO3b8000
0Bh5dn3b<000
0C>5do3b<000
0C[5e03b<000
5e15e2000001
5e35e43b@001
5e55e63bA000
5e75e83bA000
5e95e:3bC000
5e;5e<3bC000
5e=5e>3bA000
5e?5e@3bA000
5eA5eB3bA000
5eC5eD000001
5eE5eF000000
2dF5eG3bJ000
5eH5eI3bK000
22>5eJ3bJ000
5eK5eL3bJ000
5eM5eN3bN000
5eO5eP3bJ000
5eQ5eR3bJ000
5eS5eT3bQ000
5eU5eV000001
5eW5eX3bS001
0@g5eY3bT000
1li5eZ3bT000
0@l5e[3bT000
5b04Q_3bS000
0CF5b13bS000
5e\5e]000001
5e^5e_3bZ001
5e`5ea3b[000
5eb5ec3b[000
5ed5ee3b[000
5ef5eg000001
5eh5ei3b_000
5ej5ek3b_000
2=c5el3b_000
1`\5em3b_000
24I2lW3b_000
22G0G43b_000
1a55en3b_000
2@B0KL3b_000
2lY5eo3b_000
2l[2l\3b_000
5f05f13b_000
0QN2l]3b_000
1aY2l^3b_000
1a[2l_3b_000
5f25f33b_000
5f45f53b_000
5f61d83b_000
5f75f8000001
1b05f93c1000
4de5f:3c1000
5f;5f<3c3000
5f=5f>3c3000
5f?5f@3c3000
5fA5fB3c1000
5fC5fD000001
3SK5fE3c8000
5fF5fG000001
5fH5fI3c:000
4Zi0=c3c;000
5fJ5fK3c<000
5fL5fM3c=000
5fN5fO3c=000
5fP5fQ3c<000
5fR5fS3c@000
5fT5fU3c@000
5fV5fW3c<000
5fX5fY3cC000
5fZ5f[3cC000
5f\5f]3c<000
5f^5f_3cF000
5f`5fa3c<000
5fb5fc3cH000
5fd5fe3c<000
3;W5ff3c;000
5fg5fh3cK000
5fi5fj3cL000
5fk5fl3cL000
5fm5fn3cK000
5fo5g03cO000
5g15g23cO000
5g35g43cK000
5g55g63cR000
5g75g83cS000
5g95g:3cS000
5g;5g<3cR000
5g=5g>3cV000
5g?5g@3cV000
5gA5gB3cR000
5gC5gD3cR000
5gE5gF3cK000
5gG5gH3c[000
5gI5gJ3c[000
5gK5gL3cK000
5gM5gN3c^000
5gO5gP3c_000
5gQ5gR3c_000
5gS5gT3c^000
5gU5gV3cb000
5gW5gX3cb000
5gY5gZ3c^000
5g[5g\3c^000
5g]5g^3cK000
5g_5g`3cg000
5ga5gb3ch000
5gc5gd3ch000
5ge5gf3cg000
5gg5gh3ck000
5gi5gj3ck000
5gk5gl3cg000
5gm5gn3cn000
5go5h03cn000
5h15h23cK000
5h35h43d1000
5h55h63d1000
5h75h83cK000
5h95h:3d4000
5h;5h<3d4000
2>f0=a3c;000
5h=5h>3d7000
5h?5h@3d8000
5hA5hB3d8000
1d]5hC3d7000
5hD5hE3d;000
5hF5hG3d;000
5hH5hI3d=000
5hJ5hK3d;000
1df5hL3d7000
5hM5hN3d@000
5hO5hP3d@000
5hQ5hR3d@000
5hS5hT3dC000
5hU5hV3d@000
5hW5hX3d7000
5hY5hZ3d7000
5h[5h\3d7000
1e35h]3c;000
1dI5h^3dI000
5h_5h`3dJ000
5ha5hb3dJ000
5hc5hd3dL000
5he5hf3dM000
5hg5hh3dM000
5hi5hj3dJ000
5hk5hl3dI000
5hm5hn3dQ000
5ho5i03dI000
5i15i23dS000
5i35i43dT000
5i55i63dU000
5i75i83dU000
5i95i:3dS000
5i;5i<3dX000
5i=5i>3dX000
1e55i?3dI000
5i@5iA3d[000
5iB5iC3dI000
5iD5iE3c;000
5iF5:k3d^000
5iG5iH3d^000
2a71Om3d^000
5iI5iJ3da000
5iK5iL3da000
5iM5iN3c:000
5iO5iP3c:000
5iQ0NC3c:000
3;L5iR3c:000
5iS5iT000001
5iU5iV3dh001
5iW5iX3di000
5iY5iZ3di000
3:c5i[3di000
5bW0NC3di000
5i\5i]3di000
5i^0:g3di000
5i_5i`3do000
5ia5ib3do000
59S5fK3di000
5ic5gF3di000
5id5gL3di000
2N45f]3di000
5ie5h23di000
5if0=a3di000
5ig1Om3di000
4Me5fe3di000
5ih5ii3dh001
5ij5ik3e:001
5il4CO3e;000
5im5in3e;000
5io5j03e:001
5j15j23e>000
5j35j43e>000
5j55j63e>000
5j75j83e:001
5j95j:3eB000
5j;5j<3e:001
5j=5j>3eD000
2EG5j?3eD000
5j@5jA3eF000
5jB5jC3eF000
3j25jD3eF000
5jE5jF3e:001
5jG5jH000001
2n64E33eK000
1n^0lF3eK000
5jI5jJ000001
5jK5jL3eN001
5jM5jN3eO001
4<e5jO3eP000
5jP5jQ3eQ000
39T5jR3eR000
5jS5jT3eR000
5jU5jV3eQ000
5jW5jX3eU000
5jY5jZ3eQ000
5j[5j\3eW000
5j]5j^3eW000
5j_10[3eP000
3Zd5j`3eZ000
5ja5jb3eZ000
5jc5jd3eZ000
5je5jf3eZ000
2:f5jg3eZ000
5jh5ji3e_000
5jj5jk3e_000
5jl5jm3e_000
5jn5jo3e_000
5k05k13ec000
5k25k33ec000
5k45k53ec000
5k65k73e_000
1o^5k83eP000
5k95k:3eh000
1kD5k;3eh000
3EA5k<3eh000
5k=5k>3eh000
1b21`h3eh000
5k?5k@3em000
1b45kA3eh000
5kB5kC3eh000
5kD5kE3f0000
5kF5kG3f0000
5kH5kI3eh000
5kJ5kK3eh000
1IO26V3eh000
5kL5kM3f5000
5kN5kO3f6000
5kP5kQ3eh000
2ED5kR3eh000
5kS5kT3eh000
2015kU3eh000
5kV5kW3eh000
5kX5kY3eh000
5kZ5k[3eh000
5k\5k]3eh000
5k^5k_3eh000
5k`5ka3eP000
2S[0J@3fA000
22\5kb3eP000
28M5kc3fC000
5kd5ke3fC000
5kf5kg3fC000
5kh5ki3fC000
3dD5kj3fC000
3dF5kk3fC000
3fm5kl3fC000
5km5kn3fJ000
5ko5l03fC000
4;95l13fC000
5l25l33fC000
5l45l53fC000
5l65l73fO000
2Hg5l83fC000
5l95l:3fC000
2@F5l;3fC000
5l<5l=3fS000
5l>5l?3fC000
5l@5lA3fC000
3;H5lB3fC000
5lC5lD3fW000
5lE5lF3fC000
5lG5lH3fC000
5lI5lJ3fC000
5lK5lL3f[000
2<F5lM3fC000
5lN5lO3fC000
5lP5lQ3fC000
36S5lR3fC000
5lS5lT3f`000
5lU5lV3fC000
2O55lW3fC000
1lZ5lX3fC000
5lY5lZ3fC000
5l[5l\3fe000
5l]5l^3fC000
5l_5l`3fC000
41:5la3fC000
3Gk5lb3fi000
5lc5ld3fC000
23i5le3fC000
5lf5lg3fC000
5lh5li3fm000
5lj5lk3fC000
4NP5ll3fC000
5lm5ln3fC000
5lo2SZ3fC000
3L65m03fC000
2NC5m13fC000
2<l5m23fC000
5m35m43fC000
5m55m63fC000
23C5m73fC000
3Pm5m83g8000
1e\5m93g8000
2T;5m:3fC000
3mo5m;3fC000
1iU5m<3fC000
2P\5m=3eP000
2AW5m>3g>000
5m?5m@3g>000
5mA5mB3eO001
5mC5mD3gA000
5mE11Q3gA000
2Mm17l3gC000
4I00;^3gA000
5mF5mG3eN001
5mH5mI3gF000
5mJ5mK3gF000
5mL5mM3gH000
5mN5mO3gF000
3k>0V03gF000
2i`5mP3gF000
4C^5mQ3gF000
5mR5mS000001
06f5mT3gN000
1Sm0DN3gN000
1Pa5mU3gN000
1T200j3gN000
2GO37R3gN000
1P]2m13gS000
06l5mV3gS000
1Sd5mW3gS000
0`O5mX3gS000
1P_5mY3gS000
06g5mZ3gN000
5b55b6000000
5m[5m\000000
2C80C3000000
5m]0V]000000
0N60aT000000
5m^5m_000000
0QR5m`000000
5ma5mb000000
4I25b<000000
1aU00j000000
5AW0jm000000
5mc5md000000
1dN000000000
5b95:j000000
3P<3P=000000
5b:08G000000
5b75b8000000
5me000000000
5b;0e?000000
5mg0fH000000
5mh00K3gm000
5mi0653gm000
5mj0933gm000
5mk05m3gm000
5ml4PO000000
2>X0;2000000
5mn5mo3h3000
0B_5n03h3000
5n15n23h3000
5c75n33h3000
5n45n53h3000
4Mj4Mk3h3000
5n60Hg3h3000
0fH0fH000000
00K00K3h;000
0650653h;000
05m05m3h;000
0980983h;000
0B?0B?3h;000
4PO4PO000000
5n95n:000001
5n;5n<3hB000
5n=1a\3hB000
5n>29W3hB000
29N5n?3hB000
5n@5nA3hB000
5nB5nC3hB000
5nD1a43hB001
5nE5nF3hI000
5nG5nH3hB001
5nI5nJ3hK000
5nK5nL3hK000
5nM5nN3hK000
5nO2;Q3hB001
5nP5nQ3hO000
1a]5nR3hO000
5nS5nT3hB001
5nU5nV3hR000
5nW5nX3hB001
5nY5nZ3hT000
5n[5n\3hB001
5n]5n^3hV000
5n_5n`3hV000
5na5nb3hB001
5nc5nd3hY000
5ne5nf3hB001
5ng5nh3h[000
5ni5nj3h[000
5nk5nl3h[000
5nm5nn3hB001
3[=5no3h_000
1a;5o03h_000
2915o13h_000
5o25o33h_000
5o45o53h_000
1aK5o63h_000
1aM5o73h_000
5o85o93hf000
5o:5o;3hf000
5o<5o=3hf000
1[E5o>3hf000
5o?5o@3h_000
5oA5oB3h_000
5oC1aB3hB001
5oD5oE3hm000
5oF5oG3hn000
5oH5oI3hn000
2;G5oJ3hm000
5oK5oL3hm000
5oM5oN3i2000
2;M5oO3hm000
5oP5oQ3i4000
5oR5oS3i4000
5oT5oU3hm000
3945oV3hm000
5oW5oX3hm000
5oY5oZ3hB001
5o[5o\3i:000
5o]5o^3i:000
5o_5o`3i:000
5oa5ob3i:000
5oc5od3i:000
5oe5of3i:000
5og5oh3i:000
5oi5oj3i:000
5ok5ol3i:000
5om5on3i:000
5oo6003i:000
6016023i:000
6036043i:000
6056063i:000
6076083i:000
60960:3i:000
60;60<3iJ000
60=60>3iJ000
60?60@3i:000
60A60B3i:000
60C60D3i:000
60E60F3iO000
60G60H3iO000
60I60J3iO000
60K60L3i:000
60M60N3i:000
60O60P3i:000
60Q60R3i:000
60S60T3i:000
60U60V3i:000
60W60X3i:000
60Y60Z3iY000
60[60\3i:000
60]60^3i:000
60_60`3i:000
60a60b3i:000
60c60d3i:000
60e60f3i:000
60g60h3i:000
60i60j3i:000
60k60l3i:000
60m60n3i:000
1aC60o3i:000
6106113ie000
6126133ie000
6146153i:000
6166173i:000
6186193i:000
61:61;3i:000
61<61=3i:000
61>61?3i:000
61@61A3i:000
61B61C3i:000
61D61E3i:000
61F61G3i:000
61H61I3i:000
61J61K3i:000
61L61M3i:000
61N61O3i:000
61P61Q3i:000
61R61S3i:000
61T61U3i:000
61V61W3i:000
61X61Y3i:000
61Z61[3i:000
61\61]3i:000
61^61_3i:000
61`61a3i:000
61b61c3i:000
61d61e3i:000
61f61g3i:000
61h61i3i:000
61j61k3i:000
61l61m3i:000
61n61o3jD000
6206213jD000
6226233jD000
6246253jD000
6266273i:000
6286293i:000
62:62;3i:000
62<62=3i:000
62>62?3i:000
62@62A3i:000
62B62C3i:000
62D62E3i:000
62F62G3i:000
62H62I3i:000
62J62K3i:000
62L62M3i:000
23?62N3i:000
62O62P3i:000
62Q62R3i:000
62S62T3i:000
62U62V3i:000
62W62X3i:000
62Y62Z3i:000
62[62\3hB001
62]62^3j\000
62_62`3j\000
29@62a3j\000
62b62c3j\000
22f62d3j\000
62e62f3j\000
62g62h3j\000
62i62j3j\000
62k62l3hB001
62m62n3je000
62o6303je000
6316323je000
2C86333je000
6346353je000
6366373je000
6386393je000
63:63;3je000
63<63=3je000
63>63?3je000
63@63A3je000
63B63C3je000
63D63E3je000
63F63G3je000
63H63I3je000
63J63K3je000
63L63M3je000
63N63O3je000
63P63Q3je000
63R63S3je000
63T63U3je000
63V63W3je000
63X63Y3je000
63Z63[3je000
63\63]3je000
63^63_3je000
1jK63`3je000
63a63b3je000
63c63d3je000
63e63f3je000
63g63h3kC000
63i63j3je000
63k63l3je000
63m63n3je000
63o6403je000
6416423je000
6436443hB001
6456463kJ000
6476483hB001
64964:3kL000
64;64<3kL000
64=64>3kL000
64?64@3kL000
64A64B3kL000
64C64D3kQ000
64E64F3kQ000
64G64H3kL000
64I64J3hB001
64K64L3kU000
64M64N3hB001
64O64P3kW000
64Q64R3kW000
64S64T3kW000
64U64V3hB001
64W64X3k[000
64Y3SF3hB001
64Z64[3k]000
64\64]3k]000
64^64_3hB001
64`64a3k`000
64b64c3hB001
64d64e3kb000
64f64g3kb000
64h64i3hB001
64j64k3ke000
64l64m3hB001
64n64o3kg000
6506513kg000
65229X3kg000
6536543kg000
6556563kg000
2HX6573kg000
6586593kg000
65:65;3kg000
65<65=3kg000
65>65?3kg000
65@65A3kg000
65B65C3kg000
65D65E3kg000
65F65G3kg000
65H65I3kg000
65J65K3kg000
65L65M3kg000
1gd65N3kg000
65O65P3kg000
65Q65R3kg000
65S65T3kg000
65U65V3kg000
65W65X3kg000
65Y65Z3kg000
65[65\3kg000
65]65^3kg000
65_65`3kg000
3L[65a3kg000
65b65c3kg000
65d65e3kg000
65f65g3kg000
65h65i3kg000
65j65k3kg000
65l65m3hB000
65n29U3hB000
65o660000001
6616623lK001
6636643lK001
6656663lK001
6676683lK001
66966:3lK001
66;66<3lK001
66=66>3lK001
66?66@3lK001
66A66B3lK001
66C66D3lK001
66E66F3lK001
66G66H3lK001
66I66J3lK001
66K66L3lK001
66M66N3lK001
66O66P3lK001
66Q66R3lK001
66S66T3lK001
66U66V3lK001
66W66X3lK001
66Y66Z3lK001
66[66\3lK001
66]66^3lK001
66_66`3lK001
66a66b3lK001
66c66d3lK001
66e66f3lK001
66g66h3lK001
66i66j3lK001
66k66l3lK001
66m66n3lK001
66o6703lK001
6716723lK001
6736743lK001
6756763lK001
6776783lK001
67967:3lK001
67;67<3lK001
67=67>3lK001
67?67@3lK001
67A67B3lK001
67C67D3lK001
67E67F3lK001
67G67H3lK001
67I67J3lK001
67K67L3lK001
67M67N3lK001
67O67P3lK001
67Q67R3lK001
67S67T3lK001
67U67V3lK001
67W67X3lK001
67Y67Z3lK001
67[67\3lK001
67]67^3lK001
67_67`3lK001
67a67b3lK001
67c67d3lK001
67e67f3lK001
67g67h3lK001
67i67j3lK001
67k67l3lK001
67m67n3lK001
67o6803lK001
6816823lK001
6836843lK001
6856863lK001
6876883lK001
68968:3lK001
68;68<3lK001
68=68>3lK001
68?68@3lK001
68A68B3lK001
68C68D3lK001
68E68F3lK001
68G68H3lK001
68I68J3lK001
68K68L3lK001
68M68N3lK001
68O68P3lK001
68Q68R3lK001
68S68T3lK001
68U68V3lK001
68W68X3lK001
68Y68Z3lK001
68[68\3lK001
68]68^3lK001
68_68`3lK001
68a68b3lK001
68c68d3lK001
68e68f3lK001
68g68h3lK001
68i68j3lK001
68k68l3lK001
68m68n3lK001
68o6903lK001
6916923lK001
6936943lK001
6956963lK001
6976983lK001
69969:3lK001
69;69<3lK001
69=69>3lK001
69?69@3lK001
69A69B3lK001
69C69D3lK001
69E69F3lK001
69G69H3lK001
69I69J3lK001
69K69L3lK001
69M69N3lK001
69O69P3lK001
69Q69R3lK001
69S69T3lK001
69U69V3lK001
69W69X3lK001
69Y69Z3lK001
69[69\3lK001
69]69^3lK001
69_69`3lK001
1Sb1DC000000
06j1DE000000
1Se0;R000000
69c69d000001
06l0Q33nG000
1PZ0Q13nG000
1Sb69e000000
1oZ69f000000
1T269g000000
69i69j000001
1ea69k3nM000
1ec1ed3nM000
1ee1ef3nM000
1eg1eh3nM000
1ei1ej3nM000
1ek1el3nM000
1em1en3nM000
1eo1f03nM000
1f11f23nM000
1f369l3nM000
1f51f63nM000
1f719<3nM000
1f81f93nM000
1f:1f;3nM000
1f<1f=3nM000
1dI1f>3nM000
1f?1fl3nM000
1fA1fB3nM000
1fD1fE3nM000
1fF1fG3nM000
1fH1fI3nM000
1fJ1fK3nM000
3YM3E\3nM000
1fL1fM3nM000
1fN1fO3nM000
1fP1fQ3nM000
1fR1fS3nM000
1fT1fU3nM000
1fV1fW3nM000
1fX1fY3nM000
1fZ1f[3nM000
1f\1f]3nM000
1f^1f_3nM000
1f`1a83nM000
1fa1fb3nM000
1fc1fd3nM000
1fe1ff3nM000
1fg1fh3nM000
1fi1fj3nM000
1fn1a:3nM000
1fo1g03nM000
1g11g23nM000
1g31g43nM000
1g51g63nM000
4?E69m3nM000
1g71g83nM000
1g91g:3nM000
1g;1g<3nM000
1g=1g>3nM000
69n69o3nM000
1g?1g@3nM000
1gA1gB3nM000
1gC1gD3nM000
1gE1gF3nM000
1gG1gH3nM000
1aK1gI3nM000
1gJ1gK3nM000
1gL1gM3nM000
1gN1gO3nM000
1gP1gQ3nM000
1gR1gS3nM000
1gT1gU3nM000
1gV1gW3nM000
1gX6:03nM000
1gZ1g[3nM000
1g\1g]3nM000
1g^1g_3nM000
1g`1ga3nM000
1gd1ge3nM000
1gf1gg3nM000
1gi1gj3nM000
0CJ00j3nM000
1gm1gn3nM000
1go1h03nM000
1h11h23nM000
1h31h43nM000
1h51h63nM000
1h71h83nM000
1h91h:3nM000
1h;1h<3nM000
1h=1h>3nM000
1h?1h@3nM000
1cb1hC3nM000
1hF1hG3nM000
1hH1hI3nM000
1hJ1hK3nM000
1hL1hE3nM000
6:16:23nM000
1hM1hN3nM000
1hO1hP3nM000
1hQ1hR3nM000
1hS1hT3nM000
1hU1hV3nM000
1hW1hX3nM000
1h[1h\3nM000
1h]1h^3nM000
1h_1h`3nM000
1ha1hb3nM000
1hh1hi3nM000
1hn1ho3nM000
1i06:33nM000
1i11i23nM000
1i31i43nM000
1i51hk3nM000
1i66:43nM000
1i86:53nM000
1i:1i;3nM000
1i<1i=3nM000
1i>1i?3nM000
1i@1iA3nM000
1iB1iC3nM000
1iD1iE3nM000
1iF1iG3nM000
1iH1iI3nM000
1iJ1iK3nM000
1iN1iO3nM000
1iP0KN3nM000
1iQ1iR3nM000
1iS1iT3nM000
1iU1iV3nM000
1iW1iX3nM000
1iY1iZ3nM000
1i[1i\3nM000
6:76:8000001
6:96::40I000
6:;6:<40I000
6:=6:>000000
6:?6:@000000
6:B6:B000000
6:C6:C000000
6:D6:D000000
6:E6:E000000
6:F6:F000000
6:H6:H000000
6:I6:I000000
6:J6:J000000
6:K6:K000000
6:M6:M000000
6:N6:N000000
6:O6:O000000
6:P6:P000000
0oj0oj000000
0oh0oh000000
6:R6:R000000
0^D0^D000000
6:S6:S000000
6:T6:T000000
6:U6:U000000
6:V6:V000000
6:W6:W000000
01R01R000000
6:Y6:Y000000
6:Z6:Z000000
0K@0K@000000
6:[6:[000000
06j6:]000000
1Sd6:^000000
1PZ6:_000000
1PW6:`000000
1T20H?000000
06i6:a000000
6:c6:c000000
0@Y0@Y000000
0@_0@_000000
6:d0Xb000000
6:e6:e000000
1oT1oT000000
3Ai3Ai000000
3Ak3Ak000000
3Am3Am000000
06f06f000000
1`X1`X418000
0H60H6418000
6:g6:g418000
3Ao3Ao000000
291291000000
2n@2n@000000
3B33B3000000
293293000000
23i23i000000
1[K1[K000000
3B83B8000000
3B:3B:000000
6:h6:h000000
4NX0DY000000
6:k6:l000001
1;A6:m41G000
1;C6:n41G000
1;E6:o41G000
1;G6;041G000
1;I6;141G000
1;K6;241G000
1;M6;341G000
1;N6;441G000
1;P6;541G000
1;R6;641G000
1;T6;741G000
1;V6;841G000
1;X6;941G000
1;Z6;:41G000
1;\6;;41G000
1;^6;<41G000
1;`6;=41G000
1;b6;>41G000
1;c6;?41G000
1;e6;@41G000
1;g6;A41G000
1;i6;B41G000
1;k6;C41G000
1;m6;D41G000
1;o6;E41G000
6;F6;G41G000
1<16;H41G000
1<36;I41G000
1<56;J41G000
1<76;K41G000
1<96;L41G000
1<;6;M41G000
1<=6;N41G000
1<>6;O41G000
1<@6;P41G000
1<B6;Q41G000
1<D6;R41G000
1<F6;S41G000
1<H6;T41G000
1<I6;U41G000
1<K6;V41G000
1<M6;W41G000
1<O6;X41G000
1<Q6;Y41G000
1<S6;Z41G000
1<U6;[41G000
1<W6;\41G000
1<Y6;]41G000
1<[6;^41G000
1<]6;_41G000
1<_6;`41G000
1<a6;a41G000
1<c6;b41G000
1<e6;c41G000
1<g6;d41G000
1<i6;e41G000
1<k6;f41G000
1<m6;g41G000
1<n6;h41G000
1=06;i41G000
1=26;j41G000
1=46;k41G000
0Mm6;l41G000
1=76;m41G000
1=96;n41G000
1=;6;o41G000
1==6<041G000
1=?6<141G000
1=A6<241G000
1=C6<341G000
1=D6<441G000
1=F6<541G000
1=H6<641G000
1=J6<741G000
1=L6<841G000
1=N6<941G000
1=P6<:41G000
1=R6<;41G000
1=T6<<41G000
1=V6<=41G000
1=X6<>41G000
1=Z6<?41G000
1=[6<@41G000
1=\6<A41G000
1=]6<B41G000
1=^6<C41G000
1=`6<D41G000
1=b6<E41G000
1=c6<F41G000
1=e6<G41G000
1=g6<H41G000
1=i6<I41G000
1=k6<J41G000
1=m6<K41G000
1=o6<L41G000
1>16<M41G000
1>36<N41G000
1>56<O41G000
1>76<P41G000
1>96<Q41G000
1>;6<R41G000
1>=6<S41G000
1>?6<T41G000
1>A6<U41G000
1>C6<V41G000
1>E6<W41G000
1>G6<X41G000
1>I6<Y41G000
1>K6<Z41G000
1>M6<[41G000
1>O6<\41G000
1>Q6<]41G000
1>S6<^41G000
1>U6<_41G000
1>W6<`41G000
1>Y6<a41G000
1>[6<b41G000
1>]6<c41G000
1>^6<d41G000
1>`6<e41G000
1>b6<f41G000
1>d6<g41G000
1>f6<h41G000
1>h6<i41G000
1>i6<j41G000
1>k6<k41G000
1>m6<l41G000
1>n6<m41G000
1>o6<n41G000
1?16<o41G000
1?36=041G000
1?56=141G000
1?76=241G000
1?96=341G000
1?;6=441G000
1?=6=541G000
1??6=641G000
1?A6=741G000
1?C6=841G000
1?D6=941G000
1?F6=:41G000
1?H6=;41G000
1?J6=<41G000
1?L6==41G000
1?N6=>41G000
1?P6=?41G000
1?R6=@41G000
1?T6=A41G000
1?V6=B41G000
6=C6=D41G000
1?X6=E41G000
1?Z6=F41G000
1?\6=G41G000
1?^6=H41G000
1?`6=I41G000
1?b6=J41G000
1?d6=K41G000
1?f6=L41G000
1?h6=M41G000
1?j6=N41G000
1?l6=O41G000
6=P6=Q41G000
1?n6=R41G000
1@06=S41G000
1@26=T41G000
1@46=U41G000
1@66=V41G000
1@86=W41G000
1@:6=X41G000
1@<6=Y41G000
1@>6=Z41G000
1@@6=[41G000
1@A6=\41G000
6=]6=^41G000
6=_6=`41G000
1@C6=a41G000
1@E6=b41G000
6=c6=d41G000
6=e6=f41G000
6=g6=h41G000
6=i6=j41G000
6=k6=l41G000
6=m6=n41G000
6=o6>041G000
6>16>241G000
6>36>441G000
6>56>641G000
6>76>841G000
6>96>:41G000
6>;6><41G000
6>=6>>41G000
6>?6>@41G000
1@G6>A41G000
1@I6>B41G000
1@K6>C41G000
1@M6>D41G000
1@O6>E41G000
1@Q6>F41G000
1@S6>G41G000
1@U6>H41G000
1@W6>I41G000
1@Y6>J41G000
1@[6>K41G000
1@]6>L41G000
1@_6>M41G000
1@a6>N41G000
1@c6>O41G000
1@e6>P41G000
1@g6>Q41G000
1@i6>R41G000
1@k6>S41G000
6>T6>U41G000
1@m6>V41G000
1@o6>W41G000
1A16>X41G000
1A36>Y41G000
1A56>Z41G000
1A76>[41G000
1A96>\41G000
1A;6>]41G000
1A=6>^41G000
1A?6>_41G000
1AA6>`41G000
1AC6>a41G000
1AE6>b41G000
1AG6>c41G000
1AI6>d41G000
1AK6>e41G000
1AM6>f41G000
6>g6>h000001
06^6>i44m000
0:B6>j44m000
0Mg6>k44m000
0Mi6>l44m000
1446>m44m000
1466>n44m000
1486>o44m000
14:6?044m000
14<6?144m000
14>6?244m000
14@6?344m000
14B6?444m000
0:D6?544m000
14D6?644m000
14F6?744m000
14H6?844m000
14J6?944m000
14L6?:44m000
14N6?;44m000
14P6?<44m000
14R6?=44m000
14T6?>44m000
14V6??44m000
0746?@44m000
14X6?A44m000
14Z6?B44m000
14\6?C44m000
14^6?D44m000
14`6?E44m000
14a6?F44m000
14c6?G44m000
14e6?H44m000
14g6?I44m000
14i6?J44m000
0:G6?K44m000
14k6?L44m000
14m6?M44m000
14o6?N44m000
1516?O44m000
1536?P44m000
1556?Q44m000
1576?R44m000
1596?S44m000
15;6?T44m000
15=6?U44m000
0:I6?V44m000
15?6?W44m000
15A6?X44m000
15C6?Y44m000
15E6?Z44m000
15G6?[44m000
15I6?\44m000
15K6?]44m000
15M6?^44m000
15O6?_44m000
15Q6?`44m000
0:K6?a44m000
15S6?b44m000
15U6?c44m000
15W6?d44m000
15Y6?e44m000
15[6?f44m000
15]6?g44m000
15_6?h44m000
15a6?i44m000
15c6?j44m000
15e6?k44m000
0:M6?l44m000
15g6?m44m000
15i6?n44m000
15k6?o44m000
15m6@044m000
15o6@144m000
1616@244m000
1636@344m000
1656@444m000
1676@544m000
1696@644m000
0:O6@744m000
16;6@844m000
16=6@944m000
16?6@:44m000
16A6@;44m000
16C6@<44m000
16E6@=44m000
16G6@>44m000
16I6@?44m000
16K6@@44m000
16M6@A44m000
0:Q6@B44m000
16O6@C44m000
16Q6@D44m000
16S6@E44m000
16U6@F44m000
16W6@G44m000
16Y6@H44m000
16[6@I44m000
16]6@J44m000
16_6@K44m000
16a6@L44m000
0:S6@M44m000
16c6@N44m000
16e6@O44m000
16g6@P44m000
16i6@Q44m000
16k6@R44m000
16m6@S44m000
16o6@T44m000
1716@U44m000
1736@V44m000
1756@W44m000
06`6@X44m000
0:U6@Y44m000
1776@Z44m000
1796@[44m000
17;6@\44m000
17=6@]44m000
17?6@^44m000
17A6@_44m000
17C6@`44m000
17E6@a44m000
17G6@b44m000
17I6@c44m000
0:W6@d44m000
17K6@e44m000
17M6@f44m000
17O6@g44m000
17Q6@h44m000
17S6@i44m000
17U6@j44m000
17W6@k44m000
17Y6@l44m000
17[6@m44m000
17]6@n44m000
0:Y6@o44m000
17_6A044m000
17a6A144m000
17c6A244m000
17e6A344m000
17g6A444m000
17i6A544m000
17k6A644m000
17m6A744m000
17o6A844m000
1816A944m000
0M46A:44m000
1836A;44m000
1856A<44m000
1876A=44m000
1896A>44m000
18;6A?44m000
18=6A@44m000
18>6AA44m000
18@6AB44m000
18B6AC44m000
18D6AD44m000
0M66AE44m000
18F6AF44m000
18H6AG44m000
18J6AH44m000
18L6AI44m000
18M6AJ44m000
18N6AK44m000
18P6AL44m000
18R6AM44m000
18T6AN44m000
18V6AO44m000
0M86AP44m000
18X6AQ44m000
18Z6AR44m000
18\6AS44m000
18]6AT44m000
18_6AU44m000
18a6AV44m000
18c6AW44m000
18e6AX44m000
18g6AY44m000
18i6AZ44m000
0M:6A[44m000
18k6A\44m000
18m6A]44m000
18o6A^44m000
1916A_44m000
1936A`44m000
1956Aa44m000
1976Ab44m000
1996Ac44m000
19;6Ad44m000
19=6Ae44m000
0M<6Af44m000
19?6Ag44m000
19A6Ah44m000
19C6Ai44m000
19E6Aj44m000
19G6Ak44m000
19I6Al44m000
19K6Am44m000
19M6An44m000
19O6Ao44m000
19Q6B044m000
0M>6B144m000
19S6B244m000
19U6B344m000
19W6B444m000
19Y6B544m000
19[6B644m000
19]6B744m000
19_6B844m000
19a6B944m000
19c6B:44m000
19e6B;44m000
0g:6B<44m000
19g6B=44m000
19i6B>44m000
19k6B?44m000
19m6B@44m000
19o6BA44m000
1:16BB44m000
1:36BC44m000
1:56BD44m000
1:76BE44m000
1:96BF44m000
06b6BG44m000
0M@6BH44m000
0Mk6BI44m000
1:<6BJ44m000
1:>6BK44m000
1:@6BL44m000
1:B6BM44m000
1:D6BN44m000
1:E6BO44m000
1:G6BP44m000
1:I6BQ44m000
1:K6BR44m000
0g=6BS44m000
1:M6BT44m000
1:O6BU44m000
1:P6BV44m000
1:R6BW44m000
1:T6BX44m000
1:V6BY44m000
1:X6BZ44m000
1:Z6B[44m000
1:\6B\44m000
1:^6B]44m000
0g?6B^44m000
1:`6B_44m000
1:b6B`44m000
1:d6Ba44m000
1:f6Bb44m000
1:h6Bc44m000
1:j6Bd44m000
1:l6Be44m000
1:n6Bf44m000
1;06Bg44m000
6Bh6Bi44m000
0gA6Bj44m000
1;26Bk44m000
1;46Bl44m000
1;66Bm44m000
1;76Bn44m000
1;96Bo44m000
1;;6C044m000
1;=6C144m000
1;?6C244m000
0gC6C344m000
0MB6C444m000
0MD6C544m000
0MF6C644m000
0gH6C744m000
0gJ6C844m000
06d6C944m000
0gL6C:44m000
0gN6C;44m000
0gP6C<44m000
0gR6C=44m000
0gT6C>44m000
0gV6C?44m000
12R6C@44m000
12T6CA44m000
12V6CB44m000
0MH6CC44m000
07>6CD44m000
12Y6CE44m000
12[6CF44m000
12]6CG44m000
12_6CH44m000
12a6CI44m000
0MJ6CJ44m000
0ML6CK44m000
12e6CL44m000
12f6CM44m000
12h6CN44m000
07@6CO44m000
12i6CP44m000
0MN6CQ44m000
0MP6CR44m000
0MR6CS44m000
12n6CT44m000
12o6CU44m000
1306CV44m000
1326CW44m000
1346CX44m000
0MT6CY44m000
07B6CZ44m000
1376C[44m000
1396C\44m000
13;6C]44m000
13=6C^44m000
13?6C_44m000
13A6C`44m000
0MV6Ca44m000
13D6Cb44m000
13F6Cc44m000
13H6Cd44m000
0726Ce44m000
13J6Cf44m000
13L6Cg44m000
13N6Ch44m000
13P6Ci44m000
13R6Cj44m000
13T6Ck44m000
13V6Cl44m000
13X6Cm44m000
13Z6Cn44m000
13\6Co44m000
07E6D044m000
13^6D144m000
13`6D244m000
13b6D344m000
13d6D444m000
13f6D544m000
13h6D644m000
13j6D744m000
13l6D844m000
13n6D944m000
1406D:44m000
2DU6D<000000
0H06D=000000
2DX2DY000000
1_h6D>000000
2D]2D^000000
2=]2D_000000
2Da6D?000000
24\6D@000000
2Dd6DA000000
2Df6DB000000
2Dh2Di000000
2Dn6DC000000
2E26DD000000
2E62E7000000
2E82E9000000
1aC6DE000000
2E;2E<000000
2E=6DF000000
2E?2E@000000
2EA6DG000000
24P2EC000000
1eV2EF000000
2EG6DH000000
2EI6DI000000
2EK6DJ000000
2EM6DK000000
2>Q2EO000000
2EP6DL000000
2ET2EU000000
2EV6DM000000
2EX2EY000000
2C16DN000000
2E\6DO000000
2E^6DP000000
2Eb2Ec000000
2>=6DQ000000
2Ee6DR000000
25B6DS000000
1ae6DT000000
2F06DU000000
6DW6DX000000
6DY6DZ000000
6D[6D\000000
6D]6D^000000
6D_6D`000000
6Da6Db000000
6Dc6Dd000000
6De6Df000000
4mh6Dg000000
6Di6Dj000000
6Dk6Dl000000
6Dm6Dn000000
6Do6E0000000
6E16E2000000
6E36E4000000
6E56E6000000
6E76E8000000
6E96E:000000
6E;6E<000000
6E=6E>000000
0@N0@N000000
6E?6E@000000
6EA6EB000000
6EC6ED000000
6EE6EF000000
6EG6EH000000
6EI0_2000000
6EJ0Q7000000
6EK0G5000000
0QC0QC000000
6EM6EM000000
6EN6EN000000
6EO6EO000000
0Ve0Ve000000
6EP6EP000000
6EQ6EQ000000
2i^6ES000000
0SV6ET000000
6EV6EV000000
2DU6EX000000
2D=6EY000000
2846EZ000000
6E[6E\000000
1`X6E]000000
1`Z6E^000000
0f06E_000000
1`\3`g000000
1ig6E`000000
1_n6Ea000000
2M06Eb000000
1ii6Ec000000
0H26Ed000000
1Pg6Ee000000
2@76Ef000000
3226Eg000000
31\6Eh000000
6Ei6Ej000000
2gV0N6000000
3Yi04E000000
24U6Ek000000
29B6El000000
2@f6Em000000
2l[6En000000
2O56Eo000000
3SX6F0000000
22c6F1000000
1aS4DY000000
23i3bB000000
0QR4ES000000
0QP6F2000000
6F36F4000000
6F56F6000000
2:d6F7000000
2A]6F8000000
1b86F9000000
20<6F:000000
1hA6F;000000
1j[0;]000000
1b:6F<000000
1j]5AX000000
29T6F=000000
2?B6F?000000
1j56F@000000
1aC6FA000000
6FB00S000000
1`\1On000000
2@B6FD000000
22O6FE000000
3]\6FF000000
29N4Eh000000
22f6FG000000
6FH0bP000000
1aY6FI000000
22n6FJ000000
6FB00S000000
6FL6FM000001
6FN6FO4<F001
1_h6FP4<G000
26n6FQ4<G000
1i`6FR4<G000
2=c6FS4<G000
1_j6FT4<G000
1a36FU4<G000
2^X6FV4<G000
22>6FW4<G000
1`\5Mo4<G000
2?b6FX4<G000
22C6FY4<G000
6FZ6F[4<G000
2D66F\4<G000
2@B6F]4<G000
3@=6F^4<G000
23e6F_4<G000
0@j6F`4<G000
1oa6Fa4<G000
1aE6Fb4<G000
1aK6Fc4<G000
35o6Fd4<G000
6Fe6Ff4<G000
2:E6Fg4<G000
6Fh6Fi4<G000
6Fj6Fk4<G000
6Fl6Fm4<G000
2346Fn4<G000
23:6Fo4<G000
0f66G04<G000
6G16G24<G000
6G36G44<G000
2T;6G54<G000
6G66G74<G000
6G86G94<G000
2MJ6G:4<G000
6G;6G<4<G000
6G=6G>4<G000
6G?6G@4<F000
3GT6GA4<F000
6GB6GC4<F000
6GD6GE4<F000
6GF6GG000001
6GH6GI4=1000
1PZ6GK000000
24j6GL000000
06g08L000000
1aY6GM000000
2A]6GN000000
06i6GO000000
6GQ6GR000001
6GS6GT4=9000
6Dk6GU4=9000
6GV6GW4=9000
6GX6GY000001
6GZ6G[4==000
6G\6G]4==000
6G^6G_4==000
6G`6Ga4==000
6Gb6Gc4==000
6Gd6Ge4==000
6Gf6Gf4==000
6Gg0G54==000
6Gi6Gj000001
6Gk6Gl4=F000
6Gm6Gn4=F000
6Go6H04=H000
6H16H24=H000
6H36H44=H000
6H56H64=H000
6H76H84=F000
6H96H:4=F000
6H;6H<4=F000
6H=6H>000001
6H?6H@4=P001
6HA6HB4=Q000
6HC6HD4=P001
6HE6HF4=S000
6HG6HH4=T000
6HI6HJ4=T000
6HK6HL4=T000
6HM6HN4=T000
6HO6HP4=S000
6HQ6HR4=S000
6HS6HT4=Z000
6HU6HV4=Z000
6HW6HX4=Z000
6HY6HZ4=]000
6H[6H\4=S000
6H]6H^4=S000
6H_6H`4=P001
6Ha6Hb4=a000
6Hc6Hd4=b000
6He6Hf4=b000
6Hg6Hh4=b000
5oK6Hi4=b000
6Hj6Hk4=b000
6Hl6Hm4=a000
6Hn6Ho4=a000
6I03S=4=P001
6I16I24=j000
6I36I44=k000
6I51a\4=k000
6I66I74=j000
6I86I94=n000
2Eg6I:4=j000
6I;6I<4>0000
6I=6I>4>0000
5nU5nT4>2000
5n]5n\4>2000
6I?6I@4>2000
6IA6IB4>0000
6IC6ID4>0000
6IE6IF4>7000
6IG6IH4>7000
6II6IJ4>7000
6IK6IL4>0000
6IM6IN4>0000
6IO6IP4><000
6IQ6IR4><000
6IS6IT4><000
6IU6IV4=P001
1kG6IW4>@000
6IX6IY4>A000
6IZ6I[4>A000
6I\6I]4>A000
6I^6I_4>A000
6I`6Ia4>A000
6Ib6Ic4>A000
6Id6Ie4>A000
6If6Ig4>H000
6Ih6Ii4>@000
6Ij6Ik4>J000
4@@6Il4>@000
6Im6In4>L000
6Io6J04>L000
6J16J24>L000
6J36J44>L000
6J56J64>L000
6J76J84>L000
6J96J:4>L000
6J;6J<4>S000
6J=6J>4=P001
4[64[74>U000
6J?6J@4>V000
6JA6JB4>V000
6JC6JD4>V000
6JE6JF4>V000
6JG6JH4>V000
6JI6JJ4>V000
6JK6JL4>V000
6JM6JN4>]000
6JO6JP4>U000
6JQ6JR4>_000
6JS6JT4>_000
6JU6JV4>U000
6JW6JX4>b000
6JY6JZ4>b000
6J[6J\4>b000
6J]6J^4>e000
6J_6J`4>f000
6Ja6Jb4>f000
6Jc6Jd4>b000
6Je6Jf4>b000
6Jg6Jh4=P001
1k46Ji4>k000
6Jj6Jk4>l000
6Jl6Jm4>m000
6Jn6Jo4>l000
6K06K14>k000
6K26K34>k000
6K46K54>k000
6K66K74>k000
4fL0^K4>k000
6K86K94>k000
6K:6K;4>k000
3Ge6K<4>k000
6K=6K>4>k000
6K?6K@4?8000
0U61QS4>k000
6KA6KB4?:000
6KC6KD4?;000
6KE6KF4?;000
6KG6KH4?;000
6KI6KJ4?;000
6KK6KL4?;000
6KM6KN4>k000
6KO6KP4>k000
2S>6KQ4?B000
6KR6KS4?C000
6KT6KU4?D000
6KV6KW4?E000
6KX6KY4?D000
6KZ6K[4?G000
6K\6K]4?G000
6K^6KW4?G000
6K_6K`4?B000
6Ka6Kb4?K000
6Kc6Kd4?L000
6Ke6Kf4?M000
6Kg6Kh4?L000
6Ki6Kj4?L000
6Kk6Kl4?L000
6Km6Kn4?L000
6Ko6L04?L000
6L16L24?L000
6L36L44?T000
6L56L64?L000
6L76L84?V000
6L96L:4?V000
6L;6L<4?L000
6L=6L>4?L000
6L?6L@4?K000
6LA6LB4>k000
6LC6LD4?\000
6LE6LF4?]000
6LG6LH4?]000
6LI6LJ4>k000
6LK6LL4?`000
6LM6LN4?`000
6LO6LP4?`000
6503:;4>k000
6LQ6LR4?d000
6LS6LT4>k000
6LW6LX000001
6LY6LZ4?g000
6L[6L\4?g000
6L]6L^4?g000
6L_6L`4?g000
6La6Lb000001
6Lc6Ld4?l001
6Le6Le4?m000
6Lf6Lg4?m000
6Lh6Li4?m000
6Lj6Lk4?m000
6Ll6Lm4?m000
6Ln6Lo4?l001
5EU5EU4@3000
3F;3F;4@3000
6M06M04@3000
6M16M2000001
6M36M44@7000
6M56M64@7000
6M76M84@7000
6M96M:4@7000
6M<6M=000001
06l0=L4@<000
1io6M>4@=000
2?S6M?4@>000
1Sm6M@4@>000
24Y6MA4@=000
42i6MB4@A000
2MH6MC4@A000
1Sd6MD4@<000
1Se0K@4@<000
6MF6MG000000
6MH6MI000000
6MJ6MK000000
6ML6MM000000
6MN6MO000000
6MP6MQ000000
6MR6MS000000
6MT6MU000000
6MV6MW000000
6MX6MY000000
6MZ6M[000000
6M]6M^000000
0^k3WF000000
0oG6M_000000
6Ma6Ma000000
6Mb6Mb000000
09R09R000000
012013000000
014015000000
6GO0Me000000
1S@1SA000000
6Me6Mf000000
6Mg6Mh000000
6Mi6Mj000000
03e03f000000
6Ml0@U000000
6Mm6Mn000000
0K@0;R000000
0K@0;R000000
4hZ6N0000000
1Rh1Ri000000
6N26N3000000
6N414M000000
6N56N6000000
6N76N8000000
6N96N:000000
6N;6N<000000
0=>6N=000000
6N>6N?000000
6N@6NA000000
0j26NC000000
01Q6ND000000
0YE6NE000000
6NG6NH000000
6NI6NJ000000
6NK6NL000000
6NM6NN000000
6NO6NP000000
6NQ6NR000000
6NT6NU000000
6NV6NW000000
0:`6NX000000
6NY6NZ000000
6N[6N[000000
6N\6N]000000
6N_3X?000000
0mT1QL000000
00S00T000000
6Na6Nb000000
0:`6Nc000000
00X6Nd000000
6Nf6Ng000000
5<?6Nh000000
6Ni6Nj000000
6Nl6Nm000000
6Nn6No000000
06C0d7000000
07h0d8000000
6:F2:R000000
6:E2:T000000
6O23I<000000
0QC36>000000
6O46O5000000
6O66O7000000
0Kf6O8000000
00^6O9000000
6O:6O;000000
6O<6O=000000
0gn6O>000000
0h06O?000000
0h26O@000000
6OA6OB000000
6OC6OD000000
08d6OE000000

"""#

    static let valueSets: StaticString = #"""
6OG000001
6OH001001
6OI002001
6OK003001
6OL004001
6OM005001
6ON006001
6OQ007001
6OR008001
6OS009001
6OT00:001
6OU00;001
6OV00<001
6OW00=001
6OX00>001
6O[00?001
6O\00@001
6O]00A001
6O^00B001
6O_00C001
6O`00D001
6Oa00E001
6Oc00F001
6Od00G001
6Oe00H001
6Of00I001
6Og00J001
6Oh00K001
6Oi00L001
6Oj00M001
6Ok00N001
6Om00O001
6P200P001
6P300Q001
6P500R001
6P600S001
6P700T003
6P900W001
6P:00X001
6P;00Y001
6P<00Z001
6P=00[001
6P>00\001
6PG00]008
6PH00e001
75K00f001
75L00g001
75R00h001
75S00i001
75T00j001
75V00k001
75W00l001
75X00m001
75Y00n001
75Z00o001
75[010002
75\012001
75]013001
766014002
76F016003
76G019001
76H01:001
76I01;001
76J01<001
76K01=001
76L01>001
76M01?001
76O01@001
76S01A001
76U01B001
76_01C001
76`01D001
8Zb01E001
8\201F001
8]f01G001
8]g01H001
8]h01I001
8]j01J001
8]k01K001
8]m01L001
8]n01M001
8^701N008
8^801V001
8^901W001
8^;01X001
8^<01Y001
8^=01Z001
8^>01[001
8^?01\001
8^@01]001
8^A01^001
8^B01_001
8^C01`001
8^D01a001
8^E01b001
8^F01c001
8^G01d001
8^H01e001
8^I01f001
8^K01g001
8^L01h001
8^N01i001
8^O01j001
8^P01k001
8^Q01l001
8^R01m001
8^S01n001
8^T01o001
8^U020001
8^V021001
8^W022001
8^X023001
8^Y024001
8^Z025001
8^[026001
8^\027001
8^]028001
8^^029001
8^_02:001
8^`02;001
8^a02<001
8^b02=001
8^d02>002
8^e02@001
8^f02A001
8^j02B001
8^n02C003
8_002F001
8_102G001
8_202H001
8_302I001
8_402J001
8_502K001
8_602L001
8_802M003
8_>02P004
8_?02T001
8_@02U001
8_A02V001
8_B02W001
8_C02X001
8_D02Y001
8_E02Z001
8_J02[001
8_K02\001
8_L02]001
8_M02^001
8_N02_001
8_O02`001
8_S02a001
8_T02b001
8_U02c001
8_V02d001
8_W02e001
8_X02f001
8_Y02g001
8_Z02h001
8_[02i001
8_\02j001
8_]02k001
8_^02l001
8__02m001
8_`02n001
8_a02o001
8_b030001
8_c031001
8_d032001
8_e033001
8_f034001
8_g035001
8_h036001
8_i037001
8_j038001
8_k039001
8_l03:001
8_m03;001
8_n03<001
8_o03=001
8`103>001
8`203?001
8`303@001
8`403A001
8`503B001
8`703C002
8`803E001
8`:03F001
8`<03G001
8`=03H001
8`>03I001
8`@03J003
8`A03M003
8`B03P001
8`D03Q001
8`E03R002
8`F03T001
8`G03U001
8`H03V001
8`I03W001
8`L03X001
8`M03Y003
8`N03\001
8`O03]001
8`Q03^001
8`]03_001
8`^03`001
8``03a001
8`a03b001
8`i03c001
8`j03d001
8`k03e001
8`l03f001
8`m03g001
8`n03h001
8`o03i001
8a103j002
8a203l001
8a303m001
8a>03n001
8a@03o001
8aA040001
8aF041001
8ai042001
8al043001
8b:044001
8b;045001
8b<046001
8b=047001
8b>048001
8b@049001
8bA04:001
8bB04;001
8bC04<001
8bD04=001
8bE04>001
8bF04?001
8bG04@001
8bH04A004
8bL04E004
8bM04I001
8bN04J002
8bO04L001
8bP04M001
8bQ04N001
8cZ04O002
8c[04Q001
8c]04R001
8c^04S001
8c_04T001
8dD04U001
8dE04V001
8dF04W001
8dG04X001
8dJ04Y002
8dH04[001
8dK04\001
8dL04]002
8dM04_001
8dN04`001
8dO04a001
8dP04b001
8dQ04c001
8dR04d001
8dS04e001
8dT04f001
8dU04g001
8dV04h001
8dW04i001
8dX04j001
8dZ04k001
8d^04l001
8d`04m001
8dd04n001
8df04o002
8dg051001
8dh052001
8di053001
8dj054001
8dk055001
8dl056001
8dm057001
8do058002
8e005:001
8e105;001
8e205<001
8e305=001
8e405>001
8e505?001
8e605@001
8e705A001
8e805B001
8e905C001
8e;05D003
8e=05G001
8_905H001
8e?05I001
8e@05J001
8eA05K001
8eC05L001
8eD05M001
8eE05N001
8eF05O001
8eG05P001
8eH05Q001
8eM05R001
8eN05S001
8eO05T001
8eP05U001
8eQ05V001
8eR05W001
8eS05X001
8eT05Y001
8eU05Z001
8eV05[001
8eW05\001
8eX05]001
8eY05^001
8eZ05_001
8e[05`001
8e\05a001
8e]05b001
8el05c001
8em05d001
8en05e001
8eo05f001
8f005g001
8f105h001
8f205i001
8f305j001
8f=05k001
8f>05l001
8f?05m001
8f@05n001
8fA05o001
8fD060001
8fI061001
8fL062001
8fM063001
8fN064001
8fO065001
8fQ066001
8fS067002
8fT069001
8fU06:001
8fV06;001
8fW06<001
8fX06=001
8f]06>001
8f^06?001
8f_06@001
8f`06A001
8fc06B001
8fd06C001
8fe06D001
8h306E001
8h506F001
8h706G001
8h806H001
8h906I001
8h:06J001
8h>06K003
8h?06N001
8h@06O001
8i506P001
8i806Q001
8i906R001
8i:06S001
8i;06T001
8i<06U001
8i=06V001
8i?06W001
8i@06X001
8iA06Y001
8iB06Z001
8iC06[001
8iD06\001
8iE06]001
8iF06^001
8iG06_001
8iH06`001
8iI06a001
8iJ06b001
8iK06c001
8iL06d001
8iM06e001
8iN06f002
8iO06h001
8iP06i001
8iQ06j001
8iR06k001
8iS06l001
8iT06m001
8iU06n001
8iV06o001
8iW070001
8iY071002
8iZ073001
8i\074001
8i]075001
8i^076001
8i_077001
8ic078003
8ie07;001
8if07<001
8ig07=001
8ih07>001
8ii07?001
8ij07@001
8ik07A001
8il07B001
8im07C001
8in07D001
8io07E001
8j007F001
8j107G001
8j207H001
8j307I001
8j407J001
8j507K001
8j607L001
8j707M001
8j807N001
8j907O001
8j:07P001
8j;07Q001
8j<07R001
8j=07S001
8j>07T001
8j?07U001
8j@07V001
8jN07W001
8jQ07X003
8jY07[002
8jZ07]001
8j[07^001
8j\07_001
8j]07`001
8j^07a001
8j_07b001
8ja07c001
8jb07d001
8jg07e002
8jh07g002
8ji07i001
8jj07j001
8jk07k001
8jl07l001
8jo07m003
8k0080001
8k1081001
8k2082001
8k@083001
8kA084001
8kB085001
8kC086001
8kD087001
8kE088001
8kF089001
8kG08:001
8kH08;001
8kI08<002
8kM08>003
8kN08A001
8kU08B008
8kV08J001
8kW08K001
8kX08L001
8kY08M001
8kZ08N001
8k[08O001
8k\08P001
8k]08Q001
8k^08R001
8k_08S001
8k`08T001
6OO08U002
8ka08W001
8kb08X001
8kd08Y001
8ke08Z001
8km08[001
8kn08\001
8l908]001
8lB08^008
8lF08f001
8lG08g001
8lH08h002
8lI08j001
8lJ08k001
8lK08l001
8lL08m001
8lM08n001
8lN08o001
8lO090004
8lP094001
8lQ095001
8lR096001
8lS097001
8l\098001
8l]099001
8l_09:001
8l`09;001
8la09<001
8lb09=001
8lc09>001
8ld09?001
8le09@001
8lk09A001
8ll09B001
8lm09C001
8ln09D001
8lo09E001
8m009F001
8m109G001
8m209H001
8m309I001
8m409J001
8m509K001
8m809L002
8m;09N002
8m<09P001
8m>09Q001
8m?09R001
8m@09S001
8mD09T002
8mE09V001
8mF09W001
8mG09X001
8mH09Y001
6OP09Z002
8mI09\001
8mJ09]001
8mK09^001
8mL09_001
8mM09`001
8mN09a001
8mO09b001
8mP09c001
8mQ09d001
8mR09e001
8mS09f001
8dI09g001
8mT09h001
8mU09i001
8mV09j001
8mW09k001
8mX09l001
8mY09m001
8mZ09n001
8m[09o001
8m\0:0001
8m]0:1001
8m^0:2001
8m_0:3001
8m`0:4001
8ma0:5001
8mb0:6001
8mc0:7001
8md0:8001
8me0:9001
8mf0::001
8mg0:;001
8mi0:<001
8mj0:=001
8mk0:>001
8ml0:?001
8mm0:@001
8mn0:A001
8mo0:B001
8n60:C006
8n70:I008
8n:0:Q002
8n<0:S001
8n=0:T002
8n>0:V001
8n?0:W001
8nA0:X001
8nB0:Y001
8nC0:Z001
8nD0:[001
8nE0:\001
8nF0:]001
8nG0:^001
8nH0:_001
8nI0:`001
8nJ0:a001
8nK0:b001
8nN0:c001
8nT0:d001
8nU0:e001
8nW0:f001
8nX0:g001
8nY0:h001
8nZ0:i001
8n[0:j001
8n\0:k001
8ng0:l001
8ni0:m001
8nj0:n001
8nk0:o001
8nm0;0001
8nn0;1001
8no0;2001
8o00;3001
8o10;4001
8o20;5001
8o30;6001
8o40;7001
8o50;8001
8o60;9001
8o70;:001
8o80;;001
8o90;<001
6P?0;=002
8o;0;?001
8oE0;@001
8oG0;A002
8oH0;C001
8oI0;D001
8oJ0;E001
8oK0;F001
8oL0;G001
8oM0;H001
8oN0;I001
8oO0;J001
8oP0;K001
8oQ0;L002
8oR0;N001
8oS0;O001
8oU0;P001
8oV0;Q001
8oW0;R001
8oX0;S001
8og0;T001
8oi0;U001
8oj0;V001
8ok0;W001
8ol0;X001
8om0;Y001
8on0;Z001
8oo0;[001
9020;\001
9050;]001
9080;^001
9DP0;_001
9DQ0;`001
9DR0;a001
9DS0;b001
9DT0;c001
9DU0;d001
9DV0;e001
9DW0;f001
9D\0;g00<
9D]0<3001
9D^0<4001
9D_0<5001
9D`0<6001
9Da0<7001
9Db0<8001
9Dc0<9001
9Dd0<:001
9De0<;001
9Df0<<001
9Dg0<=001
9Dh0<>001
9Di0<?001
9Dj0<@001
9Dk0<A001
9Dl0<B001
9Dm0<C001
9Dn0<D001
9Do0<E001
9E00<F001
9E10<G001
9E20<H001
9E30<I001
9E40<J001
9E50<K001
9E60<L001
9E70<M001
9E80<N001
9E90<O001
9E:0<P001
9E;0<Q001
9E<0<R001
9E=0<S001
9E>0<T001
9E?0<U001
9E@0<V001
9EA0<W001
9EB0<X001
9EC0<Y001
9ED0<Z001
9EE0<[001
9EF0<\001
9EG0<]001
9EH0<^001
9EI0<_001
9EJ0<`001
9EK0<a001
9EL0<b001
9EM0<c001
9EU0<d001
9EV0<e001
9EW0<f001
9EX0<g001
9EY0<h001
9EZ0<i001
9E[0<j001
9E\0<k001
9E]0<l001
9E^0<m001
9E_0<n001
9E`0<o001
9Ea0=0001
9Eb0=1001
9Ec0=2001
9Ed0=3001
9Ee0=4001
9Ef0=5001
9Eg0=6001
9Eh0=7001
9Ei0=8001
9Ej0=9001
9Ek0=:001
9El0=;001
9Em0=<001
9En0==001
9Eo0=>001
9F00=?001
9F10=@001
9F20=A001
9F30=B001
9F40=C001
9F50=D001
9F60=E001
9F70=F001
9F80=G001
9F90=H001
9F:0=I001
9F;0=J001
9F<0=K001
9F=0=L001
9F>0=M001
9F?0=N001
9F@0=O001
9FA0=P001
9FB0=Q001
9FC0=R001
9FD0=S001
9FE0=T001
9FF0=U001
9FG0=V001
9FH0=W001
9FI0=X001
9FJ0=Y001
9FK0=Z001
9FL0=[001
9FM0=\001
9FN0=]001
9FO0=^001
9FP0=_001
9FQ0=`001
9FR0=a001
9FS0=b001
9FT0=c001
9FU0=d001
9FV0=e001
9FW0=f001
9FX0=g001
9FY0=h001
9FZ0=i001
9F[0=j001
9F\0=k001
9F]0=l001
9F^0=m001
9F_0=n001
9F`0=o001
9Fa0>0001
9Fb0>1001
9Fc0>2001
9Fd0>3001
9Fe0>4001
9Ff0>5001
9Fg0>6001
9Fh0>7001
9Fi0>8001
9Fj0>9001
9Fk0>:001
9Fl0>;001
9Fm0><001
9Fn0>=001
9Fo0>>001
9G00>?001
9G10>@001
9G20>A001
9G30>B001
9G40>C001
9G50>D001
9G60>E001
9G70>F001
9G80>G001
9G90>H001
9G:0>I001
9G;0>J001
9G<0>K001
9G=0>L001
9G>0>M001
9G?0>N001
9G@0>O001
9GA0>P001
9GB0>Q001
9GC0>R001
9GD0>S001
9GE0>T001
9GF0>U001
9GG0>V001
9GH0>W001
9GI0>X001
9GJ0>Y001
9GK0>Z001
9GL0>[001
9GM0>\001
9GN0>]001
9GO0>^001
9GP0>_001
9GQ0>`001
9GR0>a001
9GS0>b001
9GT0>c001
9GU0>d001
9GV0>e001
9GW0>f001
9GX0>g001
9GY0>h001
9GZ0>i001
9G[0>j001
9G\0>k001
9G]0>l001
9G^0>m001
9G_0>n001
9G`0>o001
9Ga0?0001
9Gb0?1001
9Gc0?2001
9Gd0?3001
9Ge0?4001
9Gf0?5001
9Gg0?6001
9Gh0?7001
9Gi0?8001
9Gj0?9001
9Gk0?:001
9Gl0?;001
9Gm0?<001
9Gn0?=001
9Go0?>001
9H00??001
9H10?@001
9H30?A001
9H40?B001
9H50?C001
9H60?D001
9H70?E001
9H80?F001
9H90?G001
9H:0?H001
9H;0?I001
9H<0?J001
9H=0?K001
9H>0?L001
9H?0?M001
9H@0?N001
9HA0?O001
9HB0?P001
9HC0?Q001
9HD0?R001
9HE0?S001
9HF0?T001
9HG0?U001
9HH0?V001
9HI0?W001
9HJ0?X001
9HK0?Y001
9HL0?Z001
9HM0?[001
9HN0?\001
9HO0?]001
9HP0?^001
9HQ0?_001
9HR0?`001
9HS0?a001
9HT0?b001
9HU0?c001
9HV0?d001
9HW0?e001
9HX0?f001
9HY0?g001
9HZ0?h001
9H[0?i001
9H\0?j001
9H]0?k001
9H^0?l001
9H_0?m001
9H`0?n001
9Ha0?o001
9Hb0@0001
9Hc0@1001
9Hd0@2001
9He0@3001
9Hf0@4001
9Hg0@5001
9Hh0@6001
9Hi0@7001
9Hj0@8001
9Hk0@9001
9Hl0@:001
9Hm0@;001
9Hn0@<001
9Ho0@=001
9I00@>001
9I10@?001
9I20@@001
9I30@A001
9I40@B001
9I50@C001
9I60@D001
9I70@E001
9I80@F001
9I90@G001
9I:0@H001
9I;0@I001
9I<0@J001
9I=0@K001
9I>0@L001
9I?0@M001
9I@0@N001
9IA0@O001
9IB0@P001
9IC0@Q001
9ID0@R001
9IE0@S001
9IF0@T001
9IG0@U001
9IH0@V001
9II0@W001
9IJ0@X001
9IK0@Y001
9IL0@Z001
9IM0@[001
9IN0@\001
9IO0@]001
9IP0@^001
9IQ0@_001
9IR0@`001
9IS0@a001
9IT0@b001
9IU0@c001
9IV0@d001
9IW0@e001
9IX0@f001
9IY0@g001
9IZ0@h001
9I[0@i001
9I\0@j001
9I]0@k001
9I^0@l001
9I_0@m001
9I`0@n001
9Ia0@o001
9Ib0A0001
9Ic0A1001
9Id0A2001
9Ie0A3001
9If0A4001
9Ig0A5001
9Ih0A6001
9Ii0A7001
9Ij0A8001
9Ik0A9001
9Il0A:001
9Im0A;001
9In0A<001
9Io0A=001
9J00A>001
9J20A?002
9J30AA001
9J40AB001
9J50AC001
9J60AD001
9J70AE001
9J80AF001
9J90AG001
9J:0AH001
9J;0AI001
9J<0AJ001
9J=0AK001
9J>0AL001
9J?0AM001
9J@0AN001
9JA0AO001
9JB0AP001
9JC0AQ001
9JD0AR001
9JE0AS001
9JF0AT001
9JG0AU001
9JH0AV001
9JI0AW001
9JJ0AX001
9JK0AY001
9JL0AZ001
9JM0A[001
9JN0A\001
9JO0A]001
9JP0A^001
9JQ0A_001
9JR0A`001
9JS0Aa001
9JT0Ab001
9JU0Ac001
9JV0Ad001
9JW0Ae001
9JX0Af001
9JY0Ag001
9JZ0Ah001
9J[0Ai001
9J\0Aj001
9J]0Ak001
9J^0Al001
9J_0Am001
9J`0An001
9Ja0Ao001
9Jb0B0001
9Jc0B1001
9Jd0B2001
9Je0B3001
9Jf0B4001
9Jg0B5001
9Jh0B6001
9Ji0B7001
9Jj0B8001
9Jk0B9001
9Jl0B:001
9Jm0B;001
9Jn0B<001
9Jo0B=001
9K00B>001
9K10B?001
9K20B@001
9K30BA001
9K40BB001
9K50BC001
9K60BD001
9K70BE001
9K80BF001
9K90BG001
9K:0BH001
9K;0BI001
9K<0BJ001
9K=0BK001
9K>0BL001
9K?0BM001
9K@0BN001
9KA0BO001
9KB0BP001
9KC0BQ001
9KD0BR001
9KE0BS001
9KF0BT001
9KG0BU001
9KH0BV001
9KI0BW001
9KJ0BX001
9KK0BY001
9KL0BZ001
9KM0B[001
9KN0B\001
9KO0B]001
9KP0B^001
9KQ0B_001
9KR0B`001
9KS0Ba001
9KT0Bb001
9KU0Bc001
9KV0Bd001
9KW0Be001
9KX0Bf001
9KY0Bg001
9KZ0Bh001
9K[0Bi001
9K\0Bj002
9K]0Bl001
9K^0Bm001
9K_0Bn001
8_70Bo001
8`60C0001
9DZ0C1002
9K`0C3001
9Ka0C4002
9Kb0C6001
9Kc0C7002
9Kd0C9001
9Ke0C:001
9Kf0C;002
9Kg0C=002
9Kh0C?001
9Ki0C@001
9Kj0CA001
9Kk0CB002
9Kl0CD001
9Km0CE001
9Kn0CF001
9Ko0CG001
9L00CH001
9L10CI001
9L20CJ001
9L30CK001
9L40CL001
9L50CM002
9D[0CO001
8n50CP001
9L60CQ001
9L70CR001
9L80CS001
9L90CT001
9L:0CU001
9L;0CV001
9L<0CW001
9L=0CX001
9L>0CY001
9L?0CZ001
9L@0C[001
8n20C\001
9LA0C]001
9LB0C^001
8n00C_001
9LC0C`001
9LD0Ca001
9LE0Cb001
9LF0Cc001
9LG0Cd001
9LH0Ce001
9LI0Cf001
9LJ0Cg001
9LK0Ch001
9LL0Ci001
9LM0Cj001
9LN0Ck001
9LO0Cl001
9LP0Cm001
9LQ0Cn001
9LR0Co001
9LS0D0001
9LT0D1001
9LU0D2001
9LV0D3001
9LW0D4001
9LX0D5001
9LY0D6001
9LZ0D7001
9L[0D8001
9L\0D9001
9L]0D:001
9L^0D;001
9L_0D<001
9L`0D=001
9La0D>001
9Lb0D?001
9Lc0D@001
9Ld0DA001
9Le0DB001
9Lf0DC001
9Lg0DD001
9Lh0DE001
9Li0DF001
9Lj0DG001
9Lk0DH001
9Ll0DI001
9Lm0DJ001
9Ln0DK001
9Lo0DL001
9M00DM001
9M10DN001
8n10DO001
9M20DP001
9M30DQ001
9M40DR001
9M50DS001
9M60DT001
9M70DU001
9M80DV001
9M90DW001
9M:0DX001
9M;0DY001
9M<0DZ001
9M=0D[001
9M>0D\001
9M?0D]001
9M@0D^001
9MA0D_001
9MB0D`001
9MC0Da002
9MD0Dc001
9ME0Dd001
9MF0De001
9MG0Df002
9MH0Dh001
9MI0Di001
9MJ0Dj001
9MK0Dk001
9ML0Dl001
9MM0Dm001
9MN0Dn001
9MO0Do001
9MP0E0001
9MQ0E1001
9MR0E2001
9MS0E3001
9MT0E4002
9MU0E6001
9MV0E7001
9MW0E8001
9MX0E9001
9MY0E:001
9MZ0E;002
9M[0E=001
9M\0E>001
9M]0E?001
9M^0E@001
9M_0EA001
9M`0EB001
8mA0EC001
9Ma0ED001
9Mb0EE001
9Mc0EF001
9Md0EG001
9Me0EH001
9Mf0EI001
9Mg0EJ001
9Mh0EK001
9Mi0EL001
9Mj0EM002
9Mk0EO001
9Ml0EP002
9Mm0ER002
9Mn0ET002
9Mo0EV002
9N00EX001
9N10EY001
9N20EZ001
9N30E[001
9N40E\001
9N50E]001
9N60E^001
9N70E_001
8n40E`005
8n30Ee002
9N80Eg001
9N90Eh001
9N:0Ei002
9N;0Ek001
9N<0El002
9N=0En001
9N>0Eo002
9N?0F1001
9N@0F2001
9NA0F3001
9NB0F4001
9NC0F5001
9ND0F6001
9NE0F7001
9NF0F8001
9NG0F9001
9NH0F:001
9NI0F;001
9NJ0F<001
9NK0F=001
9NL0F>001
9NM0F?002
9NN0FA002
9NO0FC001
9NP0FD001
9NQ0FE001
9NR0FF001
9NS0FG001
9NT0FH001
9NU0FI001
9NV0FJ001
9NW0FK001
9NX0FL001
9NY0FM001
9NZ0FN001
9N[0FO001
9N\0FP001
9N]0FQ001
9N^0FR001
9Na0FS002
9Nb0FU001
9Nc0FV001
9Ne0FW001
9Nf0FX001
9Ng0FY001
9Nh0FZ001
9Ni0F[001
9Nj0F\001
9Nk0F]001
9Nl0F^001
9Nm0F_001
9Nn0F`001
9No0Fa001
9O00Fb001
9O10Fc001
9O20Fd001
9O30Fe001
9O40Ff001
9O60Fg002

"""#

    static let parts: StaticString = #"""
00G000000000000
00J000000000000
00U000000000000
4B9000000001000
00Z000000000000
00a000000000000
00h000000000000
000000000000002
011000000000000
016000000000000
01I000000000000
01P000000000000
01\000000000000
01e000000000000
01l000000000000
6OY000000003000
029000000000000
02@000000000000
02K000000000000
02P000000000000
02U000000000000
02f000000000000
6OY000000004000
02k000000000000
030000000000000
03M000000000000
03W000000000000
03\000000000000
03g000000000000
046000000000000
04=000000000000
6OY000000005000
6P1000006000000
6P1000000007000
6P4000000000000
6P1000000008000
0F]000000000000
0nh000000000000
00J000000000000
6P8000000000000
04B000000000000
04K000000000000
04R000000000000
04W000000000000
04X000000000000
000000000000009
6OY00000000:000
6OY00000000;000
6OY00000000<000
6OY00000000=000
6OY00000000>000
6OY00000000?000
6OY00000000@000
04`000000000000
6OY00000A000000
04e000000000000
6OY00000B000000
05j000000000000
06=000000000000
6OY00000000C000
06@000000000000
06M000000000000
06Z000000000000
06]000000000000
06e000000000000
0nh000000000000
06n000000000000
076000000000000
76500000D000000
0o?000000000000
76500000E000000
079000000000000
0W_000000000000
07F000000000000
07f000000000000
07j000000000000
081000000000000
08F000000000000
08K000000000000
08T000000000000
6OY00000000F000
6OY00000G000000
6OY00000000H000
6OY00000I000000
08e000000000000
8Za00000J000000
6OY00000K000000
6OY00000L000000
08l000000000000
0nh00000M000000
6OY00000000N000
097000000000000
6OY00000000O000
0kQ00000P000000
8Za00000000Q000
8Za00000000R000
8Za00000000S000
8Za00000000T000
8Za00000000U000
8Za00000000V000
8Za00000000W000
8Za00000000X000
09:000000000000
09>000000000000
8^:000000000000
09S000000000000
09a000000000000
09h000000000000
0:3000000000000
0:8000000000000
0:_000000000000
0:f000000000000
0:k000000000000
0;F000000000000
0;S000000000000
0;X000000000000
0;c000000000000
0;i000000000000
6OY000000005000
6OY00000000Y000
0LG00000Z000000
8^M000000000000
0;m000000000000
0<8000000000000
0<A000000000000
0<J000000000000
0<M000000000000
0<V000000000000
0<a000000000000
0<n000000000000
0=1000000000000
0=:000000000000
0=;000000000000
0=B000000000000
0=I000000000000
0=^000000000000
0=o000000000000
0>4000000000000
0>;000000000000
0>@000000000000
6OY000000000000
0>G000000000000
6OY000000005000
6OY00000[000000
6OY000000005000
6OY000000000000
6OY00000\000000
6OY00000]000000
6OY00000^000000
6OY00000000_000
6OY00000000`000
0>H000000000000
0>M000000000000
0>R000000000000
0>Y000000000000
0>^000000000000
0>i000000000000
0?<000000000000
00000000000000a
8Za00000b000000
00000000000000c
0nh000000000000
8_;00000d000000
8_=00000e000000
8Za000000000000
0?B000000000000
0?M000000000000
0@B000000000000
0@G000000000000
0@M000000000000
0@Q000000000000
6OY00000f000000
0@V000000000000
0@a000000000000
0@f000000000000
0A1000000000000
0AJ000000000000
6OY00000g000000
0AO000000000000
0AP000000000000
0AQ000000000000
0AT000000000000
0AW000000000000
0AZ000000000000
0A[000000000000
0Ad000000000000
0Ae000000000000
0Ah000000000000
0Aj000000000000
0Ak000000000000
0An000000000000
0BA000000000000
0BD000000000000
0BE000000000000
0BF000000000000
0BG000000000000
0BH000000000000
0BI000000000000
0Cc000000000000
0Cd000000000000
0Ci000000000000
0D0000000000000
0D5000000000000
0D>000000000000
0DE000000000000
0DL000000000000
8`0000000000000
0Dc000000000000
0E4000000000000
0E9000000000000
0E<000000000000
0E<000000000000
00000000000000h
0EK000000000000
8`9000000000000
8`;000000000000
0Ef000000000000
0F]000000000000
6OY000000000000
8Za000000000000
8`?000000000000
6OY000000000000
8Za000000000000
8`?000000000000
0Fl000000000000
8`C000000000000
0F]000000000000
0nh000000000000
0G3000000000000
0G7000000000000
0G8000000000000
0GD000000000000
6OY00000i000000
4B900000000j000
4B900000000k000
4B900000000l000
4B900000000m000
0GG000000000000
6OY00000000n000
8`\00000o000000
0GO000000000000
6OY000000010000
0GZ000000000000
8`h000011000000
0G]000000000000
0Gn000000000000
0Go000000000000
6OY000000010000
8`\000000000000
0H<000000000000
6OY000000012000
6OY000000005000
0HC000000000000
1jk000000000000
765000013000000
6OY000000014000
0H\000000000000
6P1000015000000
8Za000016000000
8Za000000017000
8Za000018000000
0Ha000000000000
0Hf000000000000
0Ho000000000000
0I4000000000000
6P1000019000000
0IC000000000000
0IL000000000000
0IM000000000000
0I`000000000000
0Io000000000000
0JB000000000000
0JE000000000000
5B?00000001:000
5B?00001;000000
0JH000000000000
5B?00101<000000
6OY000000005000
6OY00000001=000
6OY00000001>000
6OY00000001?000
0JR000000000000
4e<00001@000000
4nf00001A000000
0JY000000000000
0Jb000000000000
0K?000000000000
0KA000000000000
8cY00001B000000
0KD000000000000
8c\000000000000
69a00001C000000
0KO000000000000
6OY00001D000000
0KR000000000000
0K]000000000000
0Kb000000000000
00000000000001E
00000000000001F
0LB000000000000
0LG000000000000
0L`000000000000
6:i00001G000000
0Lf000000000000
0Lm000000000000
0M`000000000000
0Mf000000000000
0Mo000000000000
0NE000000000000
0NL000000000000
0NO000000000000
0NP000000000000
0NT000000000000
0N[000000000000
0Nn000000000000
8Za00000001H000
8Za00001I000000
0O600000001J000
8dc00001K000000
8Za00000001H000
8Za00101L000000
0O:000000000000
0OA000000000000
0OH000000000000
0OJ000000000000
0OM000000000000
0OT000000000000
0OZ000000000000
0PV000000000000
6OY00000001M000
0Pe000000000000
0Q0000000000000
0Q=000000000000
0QK000000000000
6OY000000005000
0QT000000000000
0QU000000000000
0QX000000000000
0Q]000000000000
0Q^000000000000
6OY00001N000000
5B?00001O000000
5mf00001P000000
6OY00000001Q000
8e>000000000000
0Q`000000000000
0Qb000000000000
0Qj00001R000000
8eB000000000000
0Qo000000000000
0R?000000000000
0RE000000000000
0RL000000000000
0RU000000000000
6OY00001S000000
0Rh000000000000
0Rk000000000000
0S4000000000000
0S7000000000000
0SD000000000000
0SI000000000000
0SQ000000000000
0SY000000000000
0Sn000000000000
0T2000000000000
0T;000000000000
0T>000000000000
0Tn000000000000
0U=000000000000
0U>000000000000
0UE000000000000
8ek00001T000000
2BR00001U000000
0UI000000000000
0UR000000000000
0UU000000000000
0U`000000000000
0Ue000000000000
0\o00001V000000
6OY00001W000000
30900001X000000
0Uj000000000000
0V400001Y000000
0V9000000000000
6OY00001Z000000
8Za00001[000000
6OY00001\000000
0VB000000000000
6OY00001W000000
69a00001]000000
4PL00001^000000
4Jm00001_000000
6OY00000001`000
0LG00001a000000
0VG000000000000
6OY00001W000000
0VL000000000000
4Bm00000001b000
76500001c000000
0VO000000000000
0V^000000000000
0V_000000000000
6OY00001d000000
0Vf000000000000
0Vj000000000000
8h200001e000000
8h200000001f000
8h200000001g000
0Wa000000000000
0XV000000000000
0Xj000000000000
8h2000000000000
8h;000000000000
8h<00000001h000
0Y1000000000000
0Y400001i000000
6P400001j000000
8Za00001k000000
0Y=000000000000
0YD000000000000
0YJ000000000000
0YS000000000000
0Yf000000000000
8i>000000000000
0Ym000000000000
0Z=000000000000
0Z>000000000000
0ZA000000000000
0Z]000000000000
0Z^000000000000
6OY000000005000
0Za000000000000
0Zg000000000000
0Zk000000000000
0[2000000000000
0[=000000000000
0[B000000000000
0[N000000000000
4nO000000000000
4nf00001A000000
0[W000000000000
0[\000000000000
0[a000000000000
0\4000000000000
0\5000000000000
0\<000000000000
0\D000000000000
0\N000000000000
0\S000000000000
00000000000001l
0\b000000000000
0\g000000000000
6OY00000001m000
0\n000000000000
0\o000000000000
6OY000000005000
6OY00000001n000
6OY00000001o000
6OY000000020000
6OY000000021000
0]2000000000000
0]5000000000000
0]6000000000000
0]7000000000000
0]@000000000000
0]j000000000000
0]m000000000000
0^<000000000000
0^h000000000000
0^i000000000000
0^j000000000000
0_1000000000000
0_@000000000000
0_F000000000000
0_G000000000000
0_H000000000000
0_R000000000000
0_W000000000000
0_^000000000000
0_g000000000000
0`0000000000000
0`7000000000000
0`>000000000000
0`J000000000000
0`M000000000000
8_=000000000000
0`P000000000000
6OY000022000000
0`Y000000000000
30<000023000000
4nf000024000000
4iH000025000000
4i<000026000000
0``000000000000
4i^000027000000
0`d000000000000
0`h000000000000
0`n000000000000
0a3000000000000
8j`000000000000
0a8000000000000
6OY000028000000
6OY000000029000
0HR000000000000
0W_000000000000
0aM000000000000
0a^000000000000
8Za000000000000
4oL000000000000
6OY00000002:000
6OY00000000n000
6OY00000002;000
0ad000000000000
0bL000000000000
0bM000000000000
8Za00002<000000
0bQ000000000000
0d6000000000000
0d9000000000000
0d>000000000000
0dJ000000000000
0d\000000000000
0da000000000000
0e4000000000000
5mf00000002=000
5mf00000002>000
6OY00000002?000
6OY00000002@000
6OY00000002A000
0e9000000000000
0Cc00002B000000
5dJ00002C000000
5mf00002D000000
5mf00000002E000
5@R00002F000000
5B?00002G000000
0Oi000000000000
76500002H000000
0e>000000000000
24e00000002I000
0e@000000000000
0eC000000000000
0eH000000000000
0eO000000000000
5B?00002J000000
6OY00000002@000
0eP000000000000
0eY000000000000
4Qa00002K000000
0ee000000000000
6OY00000002@000
0eo000000000000
0f8000000000000
6OY00000002L000
5Bg00002M000000
6OY00002N000000
6OY00000001=000
6OY00002O000000
6OY00000002P000
6OY00000002Q000
6OY00000002R000
6OY00000002S000
6OY00000002T000
6OY00000002U000
6OY00000002V000
6OY00000002W000
6OY00002X000000
0fE000000000000
6OY000000005000
6OY00000001=000
0fJ000000000000
0fU000000000000
0fV000000000000
0f]000000000000
0gX000000000000
0ga000000000000
4dZ00002Y000000
4B900002Z000000
4[b00002[000000
5B?000000000000
0gk000000000000
0gl000000000000
0h5000000000000
5B?00002\000000
4[b00002]000000
0h;000000000000
8l^000000000000
0h<000000000000
0hB000000000000
0hK000000000000
0hN000000000000
0hO000000000000
6OY000000000000
6OY00002^000000
0hT000000000000
0hU000000000000
0h\000000000000
0iG000000000000
8Za000000000000
0iQ000000000000
5@k00002_000000
0iU000000000000
0iV000000000000
0iX000000000000
6OY00000002`000
6OY00000002a000
6OY00000002b000
6OY00000002c000
0ib000000000000
8m=000000000000
0im000000000000
0j4000000000000
00000000000002d
6OY00002e000000
0jJ000000000000
0jU000000000000
0jb000000000000
0jg000000000000
24e000000000000
5mf00000002f000
0jl000000000000
0k0000000000000
0k5000000000000
0k<000000000000
8Za000000000000
0kB000000000000
0kC000000000000
0kE000000000000
0kN000000000000
0kQ000000000000
0kY000000000000
0kg000000000000
0kh000000000000
0kj000000000000
0kn000000000000
0l?000000000000
0lN000000000000
0lW000000000000
0lh000000000000
0m=000000000000
0mD000000000000
0mL000000000000
0mQ000000000000
0m[000000000000
0m\000000000000
0nh000000000000
0nm000000000000
0o4000000000000
0o5000000000000
0oE000000000000
0oH000000000000
0oN000000000000
6OY00000002g000
0o\000000000000
0o_000000000000
0on000000000000
106000000000000
10<000000000000
10A000000000000
00000000000002h
00000000000002i
00000000000002j
00000000000002k
00000000000002l
00000000000002m
0Cc00002B000000
5dJ00002C000000
5mf00002D000000
5mf00000002E000
5@R00002F000000
5B?00002G000000
0Oi000000000000
76500002H000000
8n8000000000000
8n9000000000000
8n;000000000000
8c\000000000000
8m=000000000000
6OY000000000000
10H000000000000
8n@000000000000
5B?00002n000000
10l000000000000
111000000000000
11>000000000000
11U000000000000
11W000000000000
11]000000000000
11d000000000000
1C6000000000000
1C^000000000000
6OY00002o000000
6OY000030000000
5mf000000031000
8nV000000000000
1Cd000000000000
1DA000000000000
1DF000000000000
1O;000000000000
1OD000000000000
6OY000032000000
8nh000033000000
6OY000032000000
1OF000000000000
6OY000000034000
2af000000000000
1OI000000000000
1OR000000000000
1OW000000000000
1O^000000000000
1Ol000000000000
0nh000035000000
1P1000000000000
1P6000000000000
1P8000000000000
1P;000000000000
1PG000000000000
6OY000000036000
6OY00000001o000
1PH000000000000
6OY000037000000
6OY000000036000
6OY000000038000
1PK000000000000
1PL000000000000
1PQ000000000000
1PU000000000000
1PV000000000000
1Pk000000000000
1Q8000000000000
0o?000039000000
1QG000000000000
1QH000000000000
0kQ00003:000000
1QM000000000000
1QN000000000000
8oT00003;000000
1RQ000000000000
1RZ000000000000
1R_000000000000
6OY00003<000000
8oh000000000000
4lF00003=000000
1Ra000000000000
1Re000000000000
1S6000000000000
1S;000000000000
0o?00003>000000
6P100003?000000
6P100003@000000
6P100003A000000
6P100003B000000
6P1000000000000
6P100003C000000
1SF000000000000
1SI000000000000
6P100003D000000
1SO000000000000
1Sa000000000000
00000000000003E
00000000000003F
6OY00000003G000
8h2000000000000
8h2000000000000
8h<00000001h000
6OY00000003H000
00000000000003I
00000000000003J
8l^000000000000
00000000000003K
00000000000003L
1Sg000000000000
1T:000000000000
1_[000000000000
1__000000000000
5_400003M000000
1_c000000000000
1`0000000000000
1`Q000000000000
1`V000000000000
1`_000000000000
1`k000000000000
1a0000000000000
1ai000000000000
1al000000000000
1b<000000000000
1c1000000000000
1d6000000000000
1d9000000000000
1dB000000000000
1dF000000000000
1e=000000000000
1eF000000000000
1eS000000000000
1e^000000000000
1i_000000000000
1jk000000000000
1oO000000000000
20M000000000000
20U000000000000
20X000000000000
20h000000000000
20i000000000000
20k000000000000
20n000000000000
214000000000000
217000000000000
21=000000000000
21`000000000000
21d000000000000
21h000000000000
21k000000000000
220000000000000
222000000000000
229000000000000
23\000000000000
23b000000000000
23k000000000000
247000000000000
24?000000000000
2oZ00003N000000
24G000000000000
24T000000000000
24W000000000000
24[000000000000
24e000000000000
252000000000000
254000000000000
255000000000000
257000000000000
25N000000000000
26D000000000000
26J000000000000
26O000000000000
26[000000000000
26b000000000000
26m000000000000
270000000000000
273000000000000
278000000000000
283000000000000
286000000000000
28A000000000000
28J000000000000
28S000000000000
28U000000000000
28`000000000000
28d000000000000
29_000000000000
2;A000000000000
2;P000000000000
2;W000000000000
2;Z000000000000
2;f000000000000
2;i000000000000
2;l000000000000
2;o000000000000
2<2000000000000
2<8000000000000
2<d000000000000
2=5000000000000
2=9000000000000
2=>000000000000
2=H000000000000
2=K000000000000
2=N000000000000
2=U000000000000
2=X000000000000
2=[000000000000
2>2000000000000
2>B000000000000
2>D000000000000
2>^000000000000
2>m000000000000
2?>000000000000
2BR000000000000
2BW000000000000
2Ba000000000000
2Bd000000000000
2Bk000000000000
2C4000000000000
2C;000000000000
2C=000000000000
2D0000000000000
2D4000000000000
2D9000000000000
2D<000000000000
2D@000000000000
2DA000000000000
2DF000000000000
2DO000000000000
2DR000000000000
2DT000000000000
2F3000000000000
2F:000000000000
2F>000000000000
2FC000000000000
2FG000000000000
2FK000000000000
2FZ000000000000
2Fc000000000000
2Ff000000000000
2Fn000000000000
2G0000000000000
2G1000000000000
2G;000000000000
2G@000000000000
2GG000000000000
2GH000000000000
2GU000000000000
2GZ000000000000
2G`000000000000
2Gf000000000000
2H4000000000000
2H7000000000000
2K4000000000000
2Kg000000000000
2L]000000000000
2Ld000000000000
2Lj000000000000
2MN000000000000
2MT000000000000
2Mc000000000000
2Mg000000000000
2Mk000000000000
2NH000000000000
2NO000000000000
2NS000000000000
2NV000000000000
2Ng000000000000
2Nn000000000000
2O2000000000000
2O8000000000000
2O<000000000000
2OG000000000000
2OK000000000000
2OQ000000000000
2OX000000000000
2OY000000000000
2Oa000000000000
2Of000000000000
2Og000000000000
2Oh000000000000
2On000000000000
2P5000000000000
2PG000000000000
2Pe000000000000
2Ra000000000000
2S4000000000000
2S7000000000000
2S=000000000000
2SY000000000000
2S\000000000000
2S`000000000000
2Sa000000000000
2Sf000000000000
2Sm000000000000
2T8000000000000
2T>000000000000
2TB000000000000
2TD000000000000
2TY000000000000
2Te000000000000
2Th000000000000
2Tk000000000000
2U7000000000000
2U9000000000000
2U<000000000000
2U?000000000000
2V0000000000000
2V4000000000000
2V6000000000000
2V>000000000000
2VC000000000000
2VO000000000000
2W>000000000000
2WK000000000000
4nf00003O000000
2]?000000000000
2]D000000000000
2]J000000000000
2]Z000000000000
2]d000000000000
2^K000000000000
2^V000000000000
2^h000000000000
2^j000000000000
2^m000000000000
2_H000000000000
2_T000000000000
2_\000000000000
2aK000000000000
2aU000000000000
2af000000000000
2ai000000000000
2an000000000000
2bO000000000000
2bS000000000000
2be000000000000
2c4000000000000
2c;000000000000
2c>000000000000
2cC000000000000
2cI000000000000
2cN000000000000
2cQ000000000000
2cT000000000000
2in000000000000
2j1000000000000
2j4000000000000
2j6000000000000
2j9000000000000
2j>000000000000
2jC000000000000
2jF000000000000
2jJ000000000000
2k=000000000000
2k@000000000000
2kF000000000000
2kT000000000000
2kX000000000000
2kY000000000000
2k]000000000000
2k_000000000000
2kc000000000000
2kh000000000000
2lD000000000000
2lR000000000000
2lU000000000000
2l`000000000000
2le000000000000
2lj000000000000
2lo000000000000
2m5000000000000
2m8000000000000
2m;000000000000
2m?000000000000
2mC000000000000
2mI000000000000
2oZ000000000000
2o^000000000000
2ob000000000000
309000000000000
30<000000000000
30A000000000000
30E000000000000
30H000000000000
30R000000000000
30X000000000000
30]000000000000
30a000000000000
30e000000000000
30j000000000000
310000000000000
314000000000000
31H000000000000
31L000000000000
31Q000000000000
31W000000000000
31Z000000000000
31d000000000000
31i000000000000
31l000000000000
31o000000000000
32;000000000000
32E000000000000
32V000000000000
39G000000000000
3:V000000000000
3:h000000000000
3;8000000000000
3;9000000000000
3;>000000000000
3;P000000000000
3;T000000000000
3;\000000000000
3?D000000000000
3?G000000000000
3?N000000000000
3?Q000000000000
3?U000000000000
3?W000000000000
3?\000000000000
3?`000000000000
3?e000000000000
3?k000000000000
3@1000000000000
3@8000000000000
3@E000000000000
3@Q000000000000
3@W000000000000
3@Z000000000000
3AA000000000000
3AB000000000000
3AI000000000000
3AP000000000000
3AR000000000000
3AV000000000000
3AZ000000000000
3Ag000000000000
3B<000000000000
3BB000000000000
3BI000000000000
4nf00003P000000
25500003Q000000
3BK000000000000
3BP000000000000
3BR000000000000
3BV000000000000
3BY000000000000
3C@000000000000
3CD000000000000
3CI000000000000
3OP000000000000
3Oc000000000000
3Oh000000000000
3P1000000000000
3P5000000000000
3P;000000000000
3P>000000000000
3P@000000000000
3PO000000000000
3P[000000000000
3P_000000000000
3Pj000000000000
3Q2000000000000
3Q7000000000000
3QK000000000000
3QY000000000000
3Q^000000000000
3Qc000000000000
3Qf000000000000
3Qh000000000000
3Ql000000000000
3Qn000000000000
3R0000000000000
3R4000000000000
3R7000000000000
3R>000000000000
3RB000000000000
3RH000000000000
3RK000000000000
3RT000000000000
3RU000000000000
3SQ000000000000
3Sa000000000000
3Sh000000000000
3T4000000000000
3T6000000000000
3T<000000000000
3TG000000000000
3TK000000000000
3TS000000000000
3TX000000000000
3T\000000000000
3T`000000000000
3Te000000000000
3Tg000000000000
3Tk000000000000
3Tl000000000000
3U1000000000000
3U5000000000000
3U8000000000000
3U>000000000000
3UB000000000000
3UI000000000000
3UK000000000000
3UO000000000000
3US000000000000
3UU000000000000
3UV000000000000
3UX000000000000
3U\000000000000
3Ud000000000000
3V6000000000000
3VF000000000000
3VR000000000000
3W:000000000000
3W>000000000000
3WC000000000000
3WE000000000000
3WI000000000000
3WM000000000000
3WN000000000000
3WR000000000000
3WV000000000000
3W]000000000000
3Wd000000000000
3X<000000000000
3XB000000000000
3XD000000000000
3XR000000000000
3Xc000000000000
3Xm000000000000
3ZF000000000000
3\Z000000000000
3\j000000000000
3_5000000000000
3_:000000000000
3_;000000000000
3_>000000000000
3`2000000000000
3`6000000000000
3`=000000000000
3c8000000000000
3c800000003R000
3c800000003S000
3c800000003T000
3c800000003U000
3c800000003V000
3c800000003W000
3c800103X000000
3c800000003Y000
4B9000000000000
4B900000003Z000
4B900000003[000
4B900000003\000
4B900000003]000
4B900103^000000
4B?000000000000
4B900000003_000
4B900103`000000
4BE000000000000
4B900000003a000
4B900103b000000
4Bm000000000000
4Bm00000003c000
4Bm00000003d000
4Bm00103e000000
4B900000003f000
4B900103g000000
4C7000000000000
4Jm000000000000
4K2000000000000
4OS00000003h000
4OS00103i000000
4OS00000003j000
4OS00000003k000
4K7000000000000
4OS00000003l000
4K=000000000000
4KT000000000000
4OS000000000000
4PL000000000000
4PQ000000000000
6ME00000003m000
6ME00103n000000
4B900000003o000
4PS000000000000
4PV000000000000
4QK000000000000
4Qa000000000000
4Qc000000000000
4Y`000000000000
4Yc000000000000
4Z0000000000000
4Z1000000000000
4Z<000000000000
4ZE000000000000
4ZI000000000000
4B9000000040000
4ZS000000000000
4Zf000000000000
4Zf000041000000
4[5000000000000
4[8000000000000
4[;000000000000
4[I000000000000
4[b000000000000
4dO000000000000
4dP000000000000
4dZ000000000000
8Za000000000000
4d^000000000000
4dn000000000000
4e1000000000000
4e4000000000000
4e<000000000000
4e^000000000000
4e^000000042000
4e^000000043000
4e^000000044000
4e^000000045000
4e^000000046000
4e^000000047000
4h:000000000000
4hD000000000000
4hD000000048000
4hS000000000000
4i<000000000000
4iH000000000000
4iK000000000000
4iL000000000000
4i^000000000000
4ij000000000000
4j3000000000000
4j4000000000000
4j5000000000000
4kJ000000000000
4kT000000000000
5mf000000049000
4lF000000000000
4lG000000000000
4Jm00004:000000
4lK000000000000
4m>000000000000
4mN000000000000
4mZ000000000000
8h2000000000000
4ma000000000000
4mj000000000000
4B900000004;000
4mo000000000000
4n:000000000000
4n;000000000000
4nE000000000000
4nF000000000000
4nG000000000000
4nH000000000000
4nK000000000000
4nO000000000000
4nP000000000000
5mf00000004<000
4nS000000000000
4nf000000000000
4B900000004=000
4ng000000000000
4oL000000000000
58c000000000000
4B900000004>000
8Za000000000000
5?1000000000000
5@R000000000000
5B?00000004?000
5B?00000004@000
5B?00104A000000
5B?00000004B000
5@k000000000000
5B?00000004C000
5@m000000000000
5B?00000004D000
5B?00000004E000
5B?00000004F000
5B?000000000000
5B?00000004G000
5BN000000000000
5BV000000000000
5B^000000000000
5mf00000002f000
5mf00104H000000
5Bg000000000000
5Bh000000000000
5Bj000000000000
4PQ00004I000000
4dZ00004J000000
00000000000004K
00000000000004L
4Jm00000004M000
5CF000000000000
5CG000000000000
5CJ000000000000
5CO000000000000
5CS000000000000
5_4000000000000
4B900000004N000
5_5000000000000
5_:000000000000
5aU000000000000
5a[000000000000
5a]000000000000
5a`000000000000
5dJ000000000000
5dJ00000004O000
5dJ00000004P000
5dJ00104Q000000
5dJ00000004R000
5dJ00000004S000
5dJ00104T000000
5dJ00000004U000
5dJ00104V000000
5dJ00000004W000
5dJ00104X000000
5dJ00000004Y000
5dJ00104Z000000
5dJ00000004[000
5dJ00000004\000
5dJ00000004]000
5mf000000000000
5mm000000000000
5n7000000000000
5n8000000000000
69a000000000000
00000000000004^
00000000000004_
00000000000004`
00000000000004a
00000000000004b
5?100000004c000
5?100104d000000
4B900000004e000
69b000000000000
5mf00000004f000
5mf00104g000000
69h000000000000
5?100000004h000
5?100104i000000
6:6000000000000
4Jm00000004j000
4Jm00104k000000
6:A000000000000
6:G000000000000
6:L000000000000
6:Q000000000000
6:X000000000000
6:\000000000000
6:b000000000000
6:f000000000000
6:i000000000000
6:j000000000000
6D;000000000000
6DV000000000000
58c00000004l000
6Dh000000000000
5?100000004m000
5?100104n000000
5?100000004o000
5?1001050000000
6EL000000000000
6ER000000000000
6EU000000000000
6EW000000000000
6F>000000000000
6FC000000000000
6FK000000000000
6GJ000000000000
6GP000000000000
6Gh000000000000
6LU000000000000
6LV000000000000
6M;000000000000
6ME000000000000
6M\000000000000
4Zf000051000000
9N_000000000000
9N`000000000000
6M`000000000000
6Mc000000000000
9Nd000000000000
6Md000000000000
6Mk000000000000
6Mo000000000000
6N1000000000000
6NB000000000000
6NF000000000000
6NS000000000000
6N^000000000000
6N`000000000000
6Ne000000000000
6Nk000000000000
6O0000000000000
6O1000000000000
6O3000000000000
6P4000052000000
000000000000053
0Ef000054000000

"""#

    static let lists: StaticString = #"""

6OJ0<D3c9
6OO6OP
6OJ0<D6OZ
6OJ0<D6Ob
6OJ0<D6Ol
6On0002P90000i[0006Oo0006P00000;G000
0FP0PW2P=
0FP0PW0;G
6P?
6OJ0<D6P@
6OJ0<D6PA
6OJ0<D6PB
6OJ0<D6PC
6OJ0<D6PD
6OJ0<D6PE
6OJ0<D6PF
6PI0006PJ0006PK0006PL0006PM0006PN0006PO0006PP0006PQ0006PR0006PS0006PT0006PU0006PV0006PW0006PX0006PY0006PZ0006P[0006P\0006P]0006P^0006P_0006P`0006Pa0006Pb0006Pc0006Pd0006Pe0006Pf0006Pg0006Ph0006Pi0006Pj0006Pk0006Pl0006Pm0006Pn0006Po0006Q00006Q10006Q20006Q30006Q40006Q50006Q60006Q70006Q80006Q90006Q:0006Q;0006Q<0006Q=0006Q>0006Q?0006Q@0006QA0006QB0006QC0006QD0006QE0006QF0006QG0006QH0006QI0006QJ0006QK0006QL0006QM0006QN0006QO0006QP0006QQ0006QR0006QS0006QT0006QU0006QV0006QW0006QX0006QY0006QZ0006Q[0006Q\0006Q]0006Q^0006Q_0006Q`0006Qa0006Qb0006Qc0006Qd0006Qe0006Qf0006Qg0006Qh0006Qi0006Qj0006Qk0006Ql0006Qm0006Qn0006Qo0006R00006R10006R20006R30006R40006R50006R60006R70006R80006R90006R:0006R;0006R<0006R=0006R>0006R?0006R@0006RA0006RB0006RC0006RD0006RE0006RF0006RG0006RH0006RI0006RJ0006RK0006RL0006RM0006RN0006RO0006RP0006RQ0006RR0006RS0006RT0006RU0006RV0006RW0006RX0006RY0006RZ0006R[0006R\0006R]0006R^0006R_0006R`0006Ra0006Rb0006Rc0006Rd0006Re0006Rf0006Rg0006Rh0006Ri0006Rj0006Rk0006Rl0006Rm0006Rn0006Ro0006S00006S10006S20006S30006S40006S50006S60006S70006S80006S90006S:0006S;0006S<0006S=0006S>0006S?0006S@0006SA0006SB0006SC0006SD0006SE0006SF0006SG0006SH0006SI0006SJ0006SK0006SL0006SM0006SN0006SO0006SP0006SQ0006SR0006SS0006ST0006SU0006SV0006SW0006SX0006SY0006SZ0006S[0006S\0006S]0006S^0006S_0006S`0006Sa0006Sb0006Sc0006Sd0006Se0006Sf0006Sg0006Sh0006Si0006Sj0006Sk0006Sl0006Sm0006Sn0006So0006T00006T10006T20006T30006T40006T50006T60006T70006T80006T90006T:0006T;0006T<0006T=0006T>0006T?0006T@0006TA0006TB0006TC0006TD0006TE0006TF0006TG0006TH0006TI0006TJ0006TK0006TL0006TM0006TN0006TO0006TP0006TQ0006TR0006TS0006TT0006TU0006TV0006TW0006TX0006TY0006TZ0006T[0006T\0006T]0006T^0006T_0006T`0006Ta0006Tb0006Tc0006Td0006Te0006Tf0006Tg0006Th0006Ti0006Tj0006Tk0006Tl0006Tm0006Tn0006To0006U00006U10006U20006U30006U40006U50006U60006U70006U80006U90006U:0006U;0006U<0006U=0006U>0006U?0006U@0006UA0006UB0006UC0006UD0006UE0006UF0006UG0006UH0006UI0006UJ0006UK0006UL0006UM0006UN0006UO0006UP0006UQ0006UR0006US0006UT0006UU0006UV0006UW0006UX0006UY0006UZ0006U[0006U\0006U]0006U^0006U_0006U`0006Ua0006Ub0006Uc0006Ud0006Ue0006Uf0006Ug0006Uh0006Ui0006Uj0006Uk0006Ul0006Um0006Un0006Uo0006V00006V10006V20006V30006V40006V50006V60006V70006V80006V90006V:0006V;0006V<0006V=0006V>0006V?0006V@0006VA0006VB0006VC0006VD0006VE0006VF0006VG0006VH0006VI0006VJ0006VK0006VL0006VM0006VN0006VO0006VP0006VQ0006VR0006VS0006VT0006VU0006VV0006VW0006VX0006VY0006VZ0006V[0006V\0006V]0006V^0006V_0006V`0006Va0006Vb0006Vc0006Vd0006Ve0006Vf0006Vg0006Vh0006Vi0006Vj0006Vk0006Vl0006Vm0006Vn0006Vo0006W00006W10006W20006W30006W40006W50006W60006W70006W80006W90006W:0006W;0006W<0006W=0006W>0006W?0006W@0006WA0006WB0006WC0006WD0006WE0006WF0006WG0006WH0006WI0006WJ0006WK0006WL0006WM0006WN0006WO0006WP0006WQ0006WR0006WS0006WT0006WU0006WV0006WW0006WX0006WY0006WZ0006W[0006W\0006W]0006W^0006W_0006W`0006Wa0006Wb0006Wc0006Wd0006We0006Wf0006Wg0006Wh0006Wi0006Wj0006Wk0006Wl0006Wm0006Wn0006Wo0006X00006X10006X20006X30006X40006X50006X60006X70006X80006X90006X:0006X;0006X<0006X=0006X>0006X?0006X@0006XA0006XB0006XC0006XD0006XE0006XF0006XG0006XH0006XI0006XJ0006XK0006XL0006XM0006XN0006XO0006XP0006XQ0006XR0006XS0006XT0006XU0006XV0006XW0006XX0006XY0006XZ0006X[0006X\0006X]0006X^0006X_0006X`0006Xa0006Xb0006Xc0006Xd0006Xe0006Xf0006Xg0006Xh0006Xi0006Xj0006Xk0006Xl0006Xm0006Xn0006Xo0006Y00006Y10006Y20006Y30006Y40006Y50006Y60006Y70006Y80006Y90006Y:0006Y;0006Y<0006Y=0006Y>0006Y?0006Y@0006YA0006YB0006YC0006YD0006YE0006YF0006YG0006YH0006YI0006YJ0006YK0006YL0006YM0006YN0006YO0006YP0006YQ0006YR0006YS0006YT0006YU0006YV0006YW0006YX0006YY0006YZ0006Y[0006Y\0006Y]0006Y^0006Y_0006Y`0006Ya0006Yb0006Yc0006Yd0006Ye0006Yf0006Yg0006Yh0006Yi0006Yj0006Yk0006Yl0006Ym0006Yn0006Yo0006Z00006Z10006Z20006Z30006Z40006Z50006Z60006Z70006Z80006Z90006Z:0006Z;0006Z<0006Z=0006Z>0006Z?0006Z@0006ZA0006ZB0006ZC0006ZD0006ZE0006ZF0006ZG0006ZH0006ZI0006ZJ0006ZK0006ZL0006ZM0006ZN0006ZO0006ZP0006ZQ0006ZR0006ZS0006ZT0006ZU0006ZV0006ZW0006ZX0006ZY0006ZZ0006Z[0006Z\0006Z]0006Z^0006Z_0006Z`0006Za0006Zb0006Zc0006Zd0006Ze0006Zf0006Zg0006Zh0006Zi0006Zj0006Zk0006Zl0006Zm0006Zn0006Zo0006[00006[10006[20006[30006[40006[50006[60006[70006[80006[90006[:0006[;0006[<0006[=0006[>0006[?0006[@0006[A0006[B0006[C0006[D0006[E0006[F0006[G0006[H0006[I0006[J0006[K0006[L0006[M0006[N0006[O0006[P0006[Q0006[R0006[S0006[T0006[U0006[V0006[W0006[X0006[Y0006[Z0006[[0006[\0006[]0006[^0006[_0006[`0006[a0006[b0006[c0006[d0006[e0006[f0006[g0006[h0006[i0006[j0006[k0006[l0006[m0006[n0006[o0006\00006\10006\20006\30006\40006\50006\60006\70006\80006\90006\:0006\;0006\<0006\=0006\>0006\?0006\@0006\A0006\B0006\C0006\D0006\E0006\F0006\G0006\H0006\I0006\J0006\K0006\L0006\M0006\N0006\O0006\P0006\Q0006\R0006\S0006\T0006\U0006\V0006\W0006\X0006\Y0006\Z0006\[0006\\0006\]0006\^0006\_0006\`0006\a0006\b0006\c0006\d0006\e0006\f0006\g0006\h0006\i0006\j0006\k0006\l0006\m0006\n0006\o0006]00006]10006]20006]30006]40006]50006]60006]70006]80006]90006]:0006];0006]<0006]=0006]>0006]?0006]@0006]A0006]B0006]C0006]D0006]E0006]F0006]G0006]H0006]I0006]J0006]K0006]L0006]M0006]N0006]O0006]P0006]Q0006]R0006]S0006]T0006]U0006]V0006]W0006]X0006]Y0006]Z0006][0006]\0006]]0006]^0006]_0006]`0006]a0006]b0006]c0006]d0006]e0006]f0006]g0006]h0006]i0006]j0006]k0006]l0006]m0006]n0006]o0006^00006^10006^20006^30006^40006^50006^60006^70006^80006^90006^:0006^;0006^<0006^=0006^>0006^?0006^@0006^A0006^B0006^C0006^D0006^E0006^F0006^G0006^H0006^I0006^J0006^K0006^L0006^M0006^N0006^O0006^P0006^Q0006^R0006^S0006^T0006^U0006^V0006^W0006^X0006^Y0006^Z0006^[0006^\0006^]0006^^0006^_0006^`0006^a0006^b0006^c0006^d0006^e0006^f0006^g0006^h0006^i0006^j0006^k0006^l0006^m0006^n0006^o0006_00006_10006_20006_30006_40006_50006_60006_70006_80006_90006_:0006_;0006_<0006_=0006_>0006_?0006_@0006_A0006_B0006_C0006_D0006_E0006_F0006_G0006_H0006_I0006_J0006_K0006_L0006_M0006_N0006_O0006_P0006_Q0006_R0006_S0006_T0006_U0006_V0006_W0006_X0006_Y0006_Z0006_[0006_\0006_]0006_^0006__0006_`0006_a0006_b0006_c0006_d0006_e0006_f0006_g0006_h0006_i0006_j0006_k0006_l0006_m0006_n0006_o0006`00006`10006`20006`30006`40006`50006`60006`70006`80006`90006`:0006`;0006`<0006`=0006`>0006`?0006`@0006`A0006`B0006`C0006`D0006`E0006`F0006`G0006`H0006`I0006`J0006`K0006`L0006`M0006`N0006`O0006`P0006`Q0006`R0006`S0006`T0006`U0006`V0006`W0006`X0006`Y0006`Z0006`[0006`\0006`]0006`^0006`_0006``0006`a0006`b0006`c0006`d0006`e0006`f0006`g0006`h0006`i0006`j0006`k0006`l0006`m0006`n0006`o0006a00006a10006a20006a30006a40006a50006a60006a70006a80006a90006a:0006a;0006a<0006a=0006a>0006a?0006a@0006aA0006aB0006aC0006aD0006aE0006aF0006aG0006aH0006aI0006aJ0006aK0006aL0006aM0006aN0006aO0006aP0006aQ0006aR0006aS0006aT0006aU0006aV0006aW0006aX0006aY0006aZ0006a[0006a\0006a]0006a^0006a_0006a`0006aa0006ab0006ac0006ad0006ae0006af0006ag0006ah0006ai0006aj0006ak0006al0006am0006an0006ao0006b00006b10006b20006b30006b40006b50006b60006b70006b80006b90006b:0006b;0006b<0006b=0006b>0006b?0006b@0006bA0006bB0006bC0006bD0006bE0006bF0006bG0006bH0006bI0006bJ0006bK0006bL0006bM0006bN0006bO0006bP0006bQ0006bR0006bS0006bT0006bU0006bV0006bW0006bX0006bY0006bZ0006b[0006b\0006b]0006b^0006b_0006b`0006ba0006bb0006bc0006bd0006be0006bf0006bg0006bh0006bi0006bj0006bk0006bl0006bm0006bn0006bo0006c00006c10006c20006c30006c40006c50006c60006c70006c80006c90006c:0006c;0006c<0006c=0006c>0006c?0006c@0006cA0006cB0006cC0006cD0006cE0006cF0006cG0006cH0006cI0006cJ0006cK0006cL0006cM0006cN0006cO0006cP0006cQ0006cR0006cS0006cT0006cU0006cV0006cW0006cX0006cY0006cZ0006c[0006c\0006c]0006c^0006c_0006c`0006ca0006cb0006cc0006cd0006ce0006cf0006cg0006ch0006ci0006cj0006ck0006cl0006cm0006cn0006co0006d00006d10006d20006d30006d40006d50006d60006d70006d80006d90006d:0006d;0006d<0006d=0006d>0006d?0006d@0006dA0006dB0006dC0006dD0006dE0006dF0006dG0006dH0006dI0006dJ0006dK0006dL0006dM0006dN0006dO0006dP0006dQ0006dR0006dS0006dT0006dU0006dV0006dW0006dX0006dY0006dZ0006d[0006d\0006d]0006d^0006d_0006d`0006da0006db0006dc0006dd0006de0006df0006dg0006dh0006di0006dj0006dk0006dl0006dm0006dn0006do0006e00006e10006e20006e30006e40006e50006e60006e70006e80006e90006e:0006e;0006e<0006e=0006e>0006e?0006e@0006eA0006eB0006eC0006eD0006eE0006eF0006eG0006eH0006eI0006eJ0006eK0006eL0006eM0006eN0006eO0006eP0006eQ0006eR0006eS0006eT0006eU0006eV0006eW0006eX0006eY0006eZ0006e[0006e\0006e]0006e^0006e_0006e`0006ea0006eb0006ec0006ed0006ee0006ef0006eg0006eh0006ei0006ej0006ek0006el0006em0006en0006eo0006f00006f10006f20006f30006f40006f50006f60006f70006f80006f90006f:0006f;0006f<0006f=0006f>0006f?0006f@0006fA0006fB0006fC0006fD0006fE0006fF0006fG0006fH0006fI0006fJ0006fK0006fL0006fM0006fN0006fO0006fP0006fQ0006fR0006fS0006fT0006fU0006fV0006fW0006fX0006fY0006fZ0006f[0006f\0006f]0006f^0006f_0006f`0006fa0006fb0006fc0006fd0006fe0006ff0006fg0006fh0006fi0006fj0006fk0006fl0006fm0006fn0006fo0006g00006g10006g20006g30006g40006g50006g60006g70006g80006g90006g:0006g;0006g<0006g=0006g>0006g?0006g@0006gA0006gB0006gC0006gD0006gE0006gF0006gG0006gH0006gI0006gJ0006gK0006gL0006gM0006gN0006gO0006gP0006gQ0006gR0006gS0006gT0006gU0006gV0006gW0006gX0006gY0006gZ0006g[0006g\0006g]0006g^0006g_0006g`0006ga0006gb0006gc0006gd0006ge0006gf0006gg0006gh0006gi0006gj0006gk0006gl0006gm0006gn0006go0006h00006h10006h20006h30006h40006h50006h60006h70006h80006h90006h:0006h;0006h<0006h=0006h>0006h?0006h@0006hA0006hB0006hC0006hD0006hE0006hF0006hG0006hH0006hI0006hJ0006hK0006hL0006hM0006hN0006hO0006hP0006hQ0006hR0006hS0006hT0006hU0006hV0006hW0006hX0006hY0006hZ0006h[0006h\0006h]0006h^0006h_0006h`0006ha0006hb0006hc0006hd0006he0006hf0006hg0006hh0006hi0006hj0006hk0006hl0006hm0006hn0006ho0006i00006i10006i20006i30006i40006i50006i60006i70006i80006i90006i:0006i;0006i<0006i=0006i>0006i?0006i@0006iA0006iB0006iC0006iD0006iE0006iF0006iG0006iH0006iI0006iJ0006iK0006iL0006iM0006iN0006iO0006iP0006iQ0006iR0006iS0006iT0006iU0006iV0006iW0006iX0006iY0006iZ0006i[0006i\0006i]0006i^0006i_0006i`0006ia0006ib0006ic0006id0006ie0006if0006ig0006ih0006ii0006ij0006ik0006il0006im0006in0006io0006j00006j10006j20006j30006j40006j50006j60006j70006j80006j90006j:0006j;0006j<0006j=0006j>0006j?0006j@0006jA0006jB0006jC0006jD0006jE0006jF0006jG0006jH0006jI0006jJ0006jK0006jL0006jM0006jN0006jO0006jP0006jQ0006jR0006jS0006jT0006jU0006jV0006jW0006jX0006jY0006jZ0006j[0006j\0006j]0006j^0006j_0006j`0006ja0006jb0006jc0006jd0006je0006jf0006jg0006jh0006ji0006jj0006jk0006jl0006jm0006jn0006jo0006k00006k10006k20006k30006k40006k50006k60006k70006k80006k90006k:0006k;0006k<0006k=0006k>0006k?0006k@0006kA0006kB0006kC0006kD0006kE0006kF0006kG0006kH0006kI0006kJ0006kK0006kL0006kM0006kN0006kO0006kP0006kQ0006kR0006kS0006kT0006kU0006kV0006kW0006kX0006kY0006kZ0006k[0006k\0006k]0006k^0006k_0006k`0006ka0006kb0006kc0006kd0006ke0006kf0006kg0006kh0006ki0006kj0006kk0006kl0006km0006kn0006ko0006l00006l10006l20006l30006l40006l50006l60006l70006l80006l90006l:0006l;0006l<0006l=0006l>0006l?0006l@0006lA0006lB0006lC0006lD0006lE0006lF0006lG0006lH0006lI0006lJ0006lK0006lL0006lM0006lN0006lO0006lP0006lQ0006lR0006lS0006lT0006lU0006lV0006lW0006lX0006lY0006lZ0006l[0006l\0006l]0006l^0006l_0006l`0006la0006lb0006lc0006ld0006le0006lf0006lg0006lh0006li0006lj0006lk0006ll0006lm0006ln0006lo0006m00006m10006m20006m30006m40006m50006m60006m70006m80006m90006m:0006m;0006m<0006m=0006m>0006m?0006m@0006mA0006mB0006mC0006mD0006mE0006mF0006mG0006mH0006mI0006mJ0006mK0006mL0006mM0006mN0006mO0006mP0006mQ0006mR0006mS0006mT0006mU0006mV0006mW0006mX0006mY0006mZ0006m[0006m\0006m]0006m^0006m_0006m`0006ma0006mb0006mc0006md0006me0006mf0006mg0006mh0006mi0006mj0006mk0006ml0006mm0006mn0006mo0006n00006n10006n20006n30006n40006n50006n60006n70006n80006n90006n:0006n;0006n<0006n=0006n>0006n?0006n@0006nA0006nB0006nC0006nD0006nE0006nF0006nG0006nH0006nI0006nJ0006nK0006nL0006nM0006nN0006nO0006nP0006nQ0006nR0006nS0006nT0006nU0006nV0006nW0006nX0006nY0006nZ0006n[0006n\0006n]0006n^0006n_0006n`0006na0006nb0006nc0006nd0006ne0006nf0006ng0006nh0006ni0006nj0006nk0006nl0006nm0006nn0006no0006o00006o10006o20006o30006o40006o50006o60006o70006o80006o90006o:0006o;0006o<0006o=0006o>0006o?0006o@0006oA0006oB0006oC0006oD0006oE0006oF0006oG0006oH0006oI0006oJ0006oK0006oL0006oM0006oN0006oO0006oP0006oQ0006oR0006oS0006oT0006oU0006oV0006oW0006oX0006oY0006oZ0006o[0006o\0006o]0006o^0006o_0006o`0006oa0006ob0006oc0006od0006oe0006of0006og0006oh0006oi0006oj0006ok0006ol0006om0006on0006oo00070000070100070200070300070400070500070600070700070800070900070:00070;00070<00070=00070>00070?00070@00070A00070B00070C00070D00070E00070F00070G00070H00070I00070J00070K00070L00070M00070N00070O00070P00070Q00070R00070S00070T00070U00070V00070W00070X00070Y00070Z00070[00070\00070]00070^00070_00070`00070a00070b00070c00070d00070e00070f00070g00070h00070i00070j00070k00070l00070m00070n00070o00071000071100071200071300071400071500071600071700071800071900071:00071;00071<00071=00071>00071?00071@00071A00071B00071C00071D00071E00071F00071G00071H00071I00071J00071K00071L00071M00071N00071O00071P00071Q00071R00071S00071T00071U00071V00071W00071X00071Y00071Z00071[00071\00071]00071^00071_00071`00071a00071b00071c00071d00071e00071f00071g00071h00071i00071j00071k00071l00071m00071n00071o00072000072100072200072300072400072500072600072700072800072900072:00072;00072<00072=00072>00072?00072@00072A00072B00072C00072D00072E00072F00072G00072H00072I00072J00072K00072L00072M00072N00072O00072P00072Q00072R00072S00072T00072U00072V00072W00072X00072Y00072Z00072[00072\00072]00072^00072_00072`00072a00072b00072c00072d00072e00072f00072g00072h00072i00072j00072k00072l00072m00072n00072o00073000073100073200073300073400073500073600073700073800073900073:00073;00073<00073=00073>00073?00073@00073A00073B00073C00073D00073E00073F00073G00073H00073I00073J00073K00073L00073M00073N00073O00073P00073Q00073R00073S00073T00073U00073V00073W00073X00073Y00073Z00073[00073\00073]00073^00073_00073`00073a00073b00073c00073d00073e00073f00073g00073h00073i00073j00073k00073l00073m00073n00073o00074000074100074200074300074400074500074600074700074800074900074:00074;00074<00074=00074>00074?00074@00074A00074B00074C00074D00074E00074F00074G00074H00074I00074J00074K00074L00074M00074N00074O00074P00074Q00074R00074S00074T00074U00074V00074W00074X00074Y00074Z00074[00074\00074]00074^00074_00074`00074a00074b00074c00074d00074e00074f00074g00074h00074i00074j00074k00074l00074m00074n00074o00075000075100075200075300075400075500075600075700075800075900075:00075;00075<00075=00075>00075?00075@00075A00075B00075C00075D00075E00075F00075G00075H00075I00075J000
6Wc0006Wd00071k00075M0006h800075N00075O00075P00075G00075Q000
6OJ0<D75U
75^00075_00075`00075a00075b00075c00075d00075e00075f00075g00075h00075i00075j00075k00075l00075m00075n00075o000760000761000762000763000764000
76700076800076900076:00076;00076<00076=00076>00076?00076@00076A00076B00076C00076D00076E000
6OJ0<D76N
76P00076Q00076R000
6OJ0<D76T
76P00076Q00076R00076V00076W00076X00076Y00076Z00076[00076\00076]00076^000
76a00076b00076c00076d00076e00076f00076g00076h00076i00076j00076k00076l00076m00076n00076o00077000077100077200077300077400077500077600077700077800077900077:00077;00077<00077=00077>00077?00077@00077A00077B00077C00077D00077E00077F00077G00077H00077I00077J00077K00077L00077M00077N00077O00077P00077Q00077R00077S00077T00077U00077V00077W00077X00077Y00077Z00077[00077\00077]00077^00077_00077`00077a00077b00077c00077d00077e00077f00077g00077h00077i00077j00077k00077l00077m00077n00077o00078000078100078200078300078400078500078600078700078800078900078:00078;00078<00078=00078>00078?00078@00078A00078B00078C00078D00078E00078F00078G00078H00078I00078J00078K00078L00078M00078N00078O00078P00078Q00078R00078S00078T00078U00078V00078W00078X00078Y00078Z00078[00078\00078]00078^00078_00078`00078a00078b00078c00078d00078e00078f00078g00078h00078i00078j00078k00078l00078m00078n00078o00079000079100079200079300079400079500079600079700079800079900079:00079;00079<00079=00079>00079?00079@00079A00079B00079C00079D00079E00079F00079G00079H00079I00079J00079K00079L00079M00079N00079O00079P00079Q00079R00079S00079T00079U00079V00079W00079X00079Y00079Z00079[00079\00079]00079^00079_00079`00079a00079b00079c00079d00079e00079f00079g00079h00079i00079j00079k00079l00079m00079n00079o0007:00007:10007:20007:30007:40007:50007:60007:70007:80007:90007::0007:;0007:<0007:=0007:>0007:?0007:@0007:A0007:B0007:C0007:D0007:E0007:F0007:G0007:H0007:I0007:J0007:K0007:L0007:M0007:N0007:O0007:P0007:Q0007:R0007:S0007:T0007:U0007:V0007:W0007:X0007:Y0007:Z0007:[0007:\0007:]0007:^0007:_0007:`0007:a0007:b0007:c0007:d0007:e0007:f0007:g0007:h0007:i0007:j0007:k0007:l0007:m0007:n0007:o0007;00007;10007;20007;30007;40007;50007;60007;70007;80007;90007;:0007;;0007;<0007;=0007;>0007;?0007;@0007;A0007;B0007;C0007;D0007;E0007;F0007;G0007;H0007;I0007;J0007;K0007;L0007;M0007;N0007;O0007;P0007;Q0007;R0007;S0007;T0007;U0007;V0007;W0007;X0007;Y0007;Z0007;[0007;\0007;]0007;^0007;_0007;`0007;a0007;b0007;c0007;d0007;e0007;f0007;g0007;h0007;i0007;j0007;k0007;l0007;m0007;n0007;o0007<00007<10007<20007<30007<40007<50007<60007<70007<80007<90007<:0007<;0007<<0007<=0007<>0007<?0007<@0007<A0007<B0007<C0007<D0007<E0007<F0007<G0007<H0007<I0007<J0007<K0007<L0007<M0007<N0007<O0007<P0007<Q0007<R0007<S0007<T0007<U0007<V0007<W0007<X0007<Y0007<Z0007<[0007<\0007<]0007<^0007<_0007<`0007<a0007<b0007<c0007<d0007<e0007<f0007<g0007<h0007<i0007<j0007<k0007<l0007<m0007<n0007<o0007=00007=10007=20007=30007=40007=50007=60007=70007=80007=90007=:0007=;0007=<0007==0007=>0007=?0007=@0007=A0007=B0007=C0007=D0007=E0007=F0007=G0007=H0007=I0007=J0007=K0007=L0007=M0007=N0007=O0007=P0007=Q0007=R0007=S0007=T0007=U0007=V0007=W0007=X0007=Y0007=Z0007=[0007=\0007=]0007=^0007=_0007=`0007=a0007=b0007=c0007=d0007=e0007=f0007=g0007=h0007=i0007=j0007=k0007=l0007=m0007=n0007=o0007>00007>10007>20007>30007>40007>50007>60007>70007>80007>90007>:0007>;0007><0007>=0007>>0007>?0007>@0007>A0007>B0007>C0007>D0007>E0007>F0007>G0007>H0007>I0007>J0007>K0007>L0007>M0007>N0007>O0007>P0007>Q0007>R0007>S0007>T0007>U0007>V0007>W0007>X0007>Y0007>Z0007>[0007>\0007>]0007>^0007>_0007>`0007>a0007>b0007>c0007>d0007>e0007>f0007>g0007>h0007>i0007>j0007>k0007>l0007>m0007>n0007>o0007?00007?10007?20007?30007?40007?50007?60007?70007?80007?90007?:0007?;0007?<0007?=0007?>0007??0007?@0007?A0007?B0007?C0007?D0007?E0007?F0007?G0007?H0007?I0007?J0007?K0007?L0007?M0007?N0007?O0007?P0007?Q0007?R0007?S0007?T0007?U0007?V0007?W0007?X0007?Y0007?Z0007?[0007?\0007?]0007?^0007?_0007?`0007?a0007?b0007?c0007?d0007?e0007?f0007?g0007?h0007?i0007?j0007?k0007?l0007?m0007?n0007?o0007@00007@10007@20007@30007@40007@50007@60007@70007@80007@90007@:0007@;0007@<0007@=0007@>0007@?0007@@0007@A0007@B0007@C0007@D0007@E0007@F0007@G0007@H0007@I0007@J0007@K0007@L0007@M0007@N0007@O0007@P0007@Q0007@R0007@S0007@T0007@U0007@V0007@W0007@X0007@Y0007@Z0007@[0007@\0007@]0007@^0007@_0007@`0007@a0007@b0007@c0007@d0007@e0007@f0007@g0007@h0007@i0007@j0007@k0007@l0007@m0007@n0007@o0007A00007A10007A20007A30007A40007A50007A60007A70007A80007A90007A:0007A;0007A<0007A=0007A>0007A?0007A@0007AA0007AB0007AC0007AD0007AE0007AF0007AG0007AH0007AI0007AJ0007AK0007AL0007AM0007AN0007AO0007AP0007AQ0007AR0007AS0007AT0007AU0007AV0007AW0007AX0007AY0007AZ0007A[0007A\0007A]0007A^0007A_0007A`0007Aa0007Ab0007Ac0007Ad0007Ae0007Af0007Ag0007Ah0007Ai0007Aj0007Ak0007Al0007Am0007An0007Ao0007B00007B10007B20007B30007B40007B50007B60007B70007B80007B90007B:0007B;0007B<0007B=0007B>0007B?0007B@0007BA0007BB0007BC0007BD0007BE0007BF0007BG0007BH0007BI0007BJ0007BK0007BL0007BM0007BN0007BO0007BP0007BQ0007BR0007BS0007BT0007BU0007BV0007BW0007BX0007BY0007BZ0007B[0007B\0007B]0007B^0007B_0007B`0007Ba0007Bb0007Bc0007Bd0007Be0007Bf0007Bg0007Bh0007Bi0007Bj0007Bk0007Bl0007Bm0007Bn0007Bo0007C00007C10007C20007C30007C40007C50007C60007C70007C80007C90007C:0007C;0007C<0007C=0007C>0007C?0007C@0007CA0007CB0007CC0007CD0007CE0007CF0007CG0007CH0007CI0007CJ0007CK0007CL0007CM0007CN0007CO0007CP0007CQ0007CR0007CS0007CT0007CU0007CV0007CW0007CX0007CY0007CZ0007C[0007C\0007C]0007C^0007C_0007C`0007Ca0007Cb0007Cc0007Cd0007Ce0007Cf0007Cg0007Ch0007Ci0007Cj0007Ck0007Cl0007Cm0007Cn0007Co0007D00007D10007D20007D30007D40007D50007D60007D70007D80007D90007D:0007D;0007D<0007D=0007D>0007D?0007D@0007DA0007DB0007DC0007DD0007DE0007DF0007DG0007DH0007DI0007DJ0007DK0007DL0007DM0007DN0007DO0007DP0007DQ0007DR0007DS0007DT0007DU0007DV0007DW0007DX0007DY0007DZ0007D[0007D\0007D]0007D^0007D_0007D`0007Da0007Db0007Dc0007Dd0007De0007Df0007Dg0007Dh0007Di0007Dj0007Dk0007Dl0007Dm0007Dn0007Do0007E00007E10007E20007E30007E40007E50007E60007E70007E80007E90007E:0007E;0007E<0007E=0007E>0007E?0007E@0007EA0007EB0007EC0007ED0007EE0007EF0007EG0007EH0007EI0007EJ0007EK0007EL0007EM0007EN0007EO0007EP0007EQ0007ER0007ES0007ET0007EU0007EV0007EW0007EX0007EY0007EZ0007E[0007E\0007E]0007E^0007E_0007E`0007Ea0007Eb0007Ec0007Ed0007Ee0007Ef0007Eg0007Eh0007Ei0007Ej0007Ek0007El0007Em0007En0007Eo0007F00007F10007F20007F30007F40007F50007F60007F70007F80007F90007F:0007F;0007F<0007F=0007F>0007F?0007F@0007FA0007FB0007FC0007FD0007FE0007FF0007FG0007FH0007FI0007FJ0007FK0007FL0007FM0007FN0007FO0007FP0007FQ0007FR0007FS0007FT0007FU0007FV0007FW0007FX0007FY0007FZ0007F[0007F\0007F]0007F^0007F_0007F`0007Fa0007Fb0007Fc0007Fd0007Fe0007Ff0007Fg0007Fh0007Fi0007Fj0007Fk0007Fl0007Fm0007Fn0007Fo0007G00007G10007G20007G30007G40007G50007G60007G70007G80007G90007G:0007G;0007G<0007G=0007G>0007G?0007G@0007GA0007GB0007GC0007GD0007GE0007GF0007GG0007GH0007GI0007GJ0007GK0007GL0007GM0007GN0007GO0007GP0007GQ0007GR0007GS0007GT0007GU0007GV0007GW0007GX0007GY0007GZ0007G[0007G\0007G]0007G^0007G_0007G`0007Ga0007Gb0007Gc0007Gd0007Ge0007Gf0007Gg0007Gh0007Gi0007Gj0007Gk0007Gl0007Gm0007Gn0007Go0007H00007H10007H20007H30007H40007H50007H60007H70007H80007H90007H:0007H;0007H<0007H=0007H>0007H?0007H@0007HA0007HB0007HC0007HD0007HE0007HF0007HG0007HH0007HI0007HJ0007HK0007HL0007HM0007HN0007HO0007HP0007HQ0007HR0007HS0007HT0007HU0007HV0007HW0007HX0007HY0007HZ0007H[0007H\0007H]0007H^0007H_0007H`0007Ha0007Hb0007Hc0007Hd0007He0007Hf0007Hg0007Hh0007Hi0007Hj0007Hk0007Hl0007Hm0007Hn0007Ho0007I00007I10007I20007I30007I40007I50007I60007I70007I80007I90007I:0007I;0007I<0007I=0007I>0007I?0007I@0007IA0007IB0007IC0007ID0007IE0007IF0007IG0007IH0007II0007IJ0007IK0007IL0007IM0007IN0007IO0007IP0007IQ0007IR0007IS0007IT0007IU0007IV0007IW0007IX0007IY0007IZ0007I[0007I\0007I]0007I^0007I_0007I`0007Ia0007Ib0007Ic0007Id0007Ie0007If0007Ig0007Ih0007Ii0007Ij0007Ik0007Il0007Im0007In0007Io0007J00007J10007J20007J30007J40007J50007J60007J70007J80007J90007J:0007J;0007J<0007J=0007J>0007J?0007J@0007JA0007JB0007JC0007JD0007JE0007JF0007JG0007JH0007JI0007JJ0007JK0007JL0007JM0007JN0007JO0007JP0007JQ0007JR0007JS0007JT0007JU0007JV0007JW0007JX0007JY0007JZ0007J[0007J\0007J]0007J^0007J_0007J`0007Ja0007Jb0007Jc0007Jd0007Je0007Jf0007Jg0007Jh0007Ji0007Jj0007Jk0007Jl0007Jm0007Jn0007Jo0007K00007K10007K20007K30007K40007K50007K60007K70007K80007K90007K:0007K;0007K<0007K=0007K>0007K?0007K@0007KA0007KB0007KC0007KD0007KE0007KF0007KG0007KH0007KI0007KJ0007KK0007KL0007KM0007KN0007KO0007KP0007KQ0007KR0007KS0007KT0007KU0007KV0007KW0007KX0007KY0007KZ0007K[0007K\0007K]0007K^0007K_0007K`0007Ka0007Kb0007Kc0007Kd0007Ke0007Kf0007Kg0007Kh0007Ki0007Kj0007Kk0007Kl0007Km0007Kn0007Ko0007L00007L10007L20007L30007L40007L50007L60007L70007L80007L90007L:0007L;0007L<0007L=0007L>0007L?0007L@0007LA0007LB0007LC0007LD0007LE0007LF0007LG0007LH0007LI0007LJ0007LK0007LL0007LM0007LN0007LO0007LP0007LQ0007LR0007LS0007LT0007LU0007LV0007LW0007LX0007LY0007LZ0007L[0007L\0007L]0007L^0007L_0007L`0007La0007Lb0007Lc0007Ld0007Le0007Lf0007Lg0007Lh0007Li0007Lj0007Lk0007Ll0007Lm0007Ln0007Lo0007M00007M10007M20007M30007M40007M50007M60007M70007M80007M90007M:0007M;0007M<0007M=0007M>0007M?0007M@0007MA0007MB0007MC0007MD0007ME0007MF0007MG0007MH0007MI0007MJ0007MK0007ML0007MM0007MN0007MO0007MP0007MQ0007MR0007MS0007MT0007MU0007MV0007MW0007MX0007MY0007MZ0007M[0007M\0007M]0007M^0007M_0007M`0007Ma0007Mb0007Mc0007Md0007Me0007Mf0007Mg0007Mh0007Mi0007Mj0007Mk0007Ml0007Mm0007Mn0007Mo0007N00007N10007N20007N30007N40007N50007N60007N70007N80007N90007N:0007N;0007N<0007N=0007N>0007N?0007N@0007NA0007NB0007NC0007ND0007NE0007NF0007NG0007NH0007NI0007NJ0007NK0007NL0007NM0007NN0007NO0007NP0007NQ0007NR0007NS0007NT0007NU0007NV0007NW0007NX0007NY0007NZ0007N[0007N\0007N]0007N^0007N_0007N`0007Na0007Nb0007Nc0007Nd0007Ne0007Nf0007Ng0007Nh0007Ni0007Nj0007Nk0007Nl0007Nm0007Nn0007No0007O00007O10007O20007O30007O40007O50007O60007O70007O80007O90007O:0007O;0007O<0007O=0007O>0007O?0007O@0007OA0007OB0007OC0007OD0007OE0007OF0007OG0007OH0007OI0007OJ0007OK0007OL0007OM0007ON0007OO0007OP0007OQ0007OR0007OS0007OT0007OU0007OV0007OW0007OX0007OY0007OZ0007O[0007O\0007O]0007O^0007O_0007O`0007Oa0007Ob0007Oc0007Od0007Oe0007Of0007Og0007Oh0007Oi0007Oj0007Ok0007Ol0007Om0007On0007Oo0007P00007P10007P20007P30007P40007P50007P60007P70007P80007P90007P:0007P;0007P<0007P=0007P>0007P?0007P@0007PA0007PB0007PC0007PD0007PE0007PF0007PG0007PH0007PI0007PJ0007PK0007PL0007PM0007PN0007PO0007PP0007PQ0007PR0007PS0007PT0007PU0007PV0007PW0007PX0007PY0007PZ0007P[0007P\0007P]0007P^0007P_0007P`0007Pa0007Pb0007Pc0007Pd0007Pe0007Pf0007Pg0007Ph0007Pi0007Pj0007Pk0007Pl0007Pm0007Pn0007Po0007Q00007Q10007Q20007Q30007Q40007Q50007Q60007Q70007Q80007Q90007Q:0007Q;0007Q<0007Q=0007Q>0007Q?0007Q@0007QA0007QB0007QC0007QD0007QE0007QF0007QG0007QH0007QI0007QJ0007QK0007QL0007QM0007QN0007QO0007QP0007QQ0007QR0007QS0007QT0007QU0007QV0007QW0007QX0007QY0007QZ0007Q[0007Q\0007Q]0007Q^0007Q_0007Q`0007Qa0007Qb0007Qc0007Qd0007Qe0007Qf0007Qg0007Qh0007Qi0007Qj0007Qk0007Ql0007Qm0007Qn0007Qo0007R00007R10007R20007R30007R40007R50007R60007R70007R80007R90007R:0007R;0007R<0007R=0007R>0007R?0007R@0007RA0007RB0007RC0007RD0007RE0007RF0007RG0007RH0007RI0007RJ0007RK0007RL0007RM0007RN0007RO0007RP0007RQ0007RR0007RS0007RT0007RU0007RV0007RW0007RX0007RY0007RZ0007R[0007R\0007R]0007R^0007R_0007R`0007Ra0007Rb0007Rc0007Rd0007Re0007Rf0007Rg0007Rh0007Ri0007Rj0007Rk0007Rl0007Rm0007Rn0007Ro0007S00007S10007S20007S30007S40007S50007S60007S70007S80007S90007S:0007S;0007S<0007S=0007S>0007S?0007S@0007SA0007SB0007SC0007SD0007SE0007SF0007SG0007SH0007SI0007SJ0007SK0007SL0007SM0007SN0007SO0007SP0007SQ0007SR0007SS0007ST0007SU0007SV0007SW0007SX0007SY0007SZ0007S[0007S\0007S]0007S^0007S_0007S`0007Sa0007Sb0007Sc0007Sd0007Se0007Sf0007Sg0007Sh0007Si0007Sj0007Sk0007Sl0007Sm0007Sn0007So0007T00007T10007T20007T30007T40007T50007T60007T70007T80007T90007T:0007T;0007T<0007T=0007T>0007T?0007T@0007TA0007TB0007TC0007TD0007TE0007TF0007TG0007TH0007TI0007TJ0007TK0007TL0007TM0007TN0007TO0007TP0007TQ0007TR0007TS0007TT0007TU0007TV0007TW0007TX0007TY0007TZ0007T[0007T\0007T]0007T^0007T_0007T`0007Ta0007Tb0007Tc0007Td0007Te0007Tf0007Tg0007Th0007Ti0007Tj0007Tk0007Tl0007Tm0007Tn0007To0007U00007U10007U20007U30007U40007U50007U60007U70007U80007U90007U:0007U;0007U<0007U=0007U>0007U?0007U@0007UA0007UB0007UC0007UD0007UE0007UF0007UG0007UH0007UI0007UJ0007UK0007UL0007UM0007UN0007UO0007UP0007UQ0007UR0007US0007UT0007UU0007UV0007UW0007UX0007UY0007UZ0007U[0007U\0007U]0007U^0007U_0007U`0007Ua0007Ub0007Uc0007Ud0007Ue0007Uf0007Ug0007Uh0007Ui0007Uj0007Uk0007Ul0007Um0007Un0007Uo0007V00007V10007V20007V30007V40007V50007V60007V70007V80007V90007V:0007V;0007V<0007V=0007V>0007V?0007V@0007VA0007VB0007VC0007VD0007VE0007VF0007VG0007VH0007VI0007VJ0007VK0007VL0007VM0007VN0007VO0007VP0007VQ0007VR0007VS0007VT0007VU0007VV0007VW0007VX0007VY0007VZ0007V[0007V\0007V]0007V^0007V_0007V`0007Va0007Vb0007Vc0007Vd0007Ve0007Vf0007Vg0007Vh0007Vi0007Vj0007Vk0007Vl0007Vm0007Vn0007Vo0007W00007W10007W20007W30007W40007W50007W60007W70007W80007W90007W:0007W;0007W<0007W=0007W>0007W?0007W@0007WA0007WB0007WC0007WD0007WE0007WF0007WG0007WH0007WI0007WJ0007WK0007WL0007WM0007WN0007WO0007WP0007WQ0007WR0007WS0007WT0007WU0007WV0007WW0007WX0007WY0007WZ0007W[0007W\0007W]0007W^0007W_0007W`0007Wa0007Wb0007Wc0007Wd0007We0007Wf0007Wg0007Wh0007Wi0007Wj0007Wk0007Wl0007Wm0007Wn0007Wo0007X00007X10007X20007X30007X40007X50007X60007X70007X80007X90007X:0007X;0007X<0007X=0007X>0007X?0007X@0007XA0007XB0007XC0007XD0007XE0007XF0007XG0007XH0007XI0007XJ0007XK0007XL0007XM0007XN0007XO0007XP0007XQ0007XR0007XS0007XT0007XU0007XV0007XW0007XX0007XY0007XZ0007X[0007X\0007X]0007X^0007X_0007X`0007Xa0007Xb0007Xc0007Xd0007Xe0007Xf0007Xg0007Xh0007Xi0007Xj0007Xk0007Xl0007Xm0007Xn0007Xo0007Y00007Y10007Y20007Y30007Y40007Y50007Y60007Y70007Y80007Y90007Y:0007Y;0007Y<0007Y=0007Y>0007Y?0007Y@0007YA0007YB0007YC0007YD0007YE0007YF0007YG0007YH0007YI0007YJ0007YK0007YL0007YM0007YN0007YO0007YP0007YQ0007YR0007YS0007YT0007YU0007YV0007YW0007YX0007YY0007YZ0007Y[0007Y\0007Y]0007Y^0007Y_0007Y`0007Ya0007Yb0007Yc0007Yd0007Ye0007Yf0007Yg0007Yh0007Yi0007Yj0007Yk0007Yl0007Ym0007Yn0007Yo0007Z00007Z10007Z20007Z30007Z40007Z50007Z60007Z70007Z80007Z90007Z:0007Z;0007Z<0007Z=0007Z>0007Z?0007Z@0007ZA0007ZB0007ZC0007ZD0007ZE0007ZF0007ZG0007ZH0007ZI0007ZJ0007ZK0007ZL0007ZM0007ZN0007ZO0007ZP0007ZQ0007ZR0007ZS0007ZT0007ZU0007ZV0007ZW0007ZX0007ZY0007ZZ0007Z[0007Z\0007Z]0007Z^0007Z_0007Z`0007Za0007Zb0007Zc0007Zd0007Ze0007Zf0007Zg0007Zh0007Zi0007Zj0007Zk0007Zl0007Zm0007Zn0007Zo0007[00007[10007[20007[30007[40007[50007[60007[70007[80007[90007[:0007[;0007[<0007[=0007[>0007[?0007[@0007[A0007[B0007[C0007[D0007[E0007[F0007[G0007[H0007[I0007[J0007[K0007[L0007[M0007[N0007[O0007[P0007[Q0007[R0007[S0007[T0007[U0007[V0007[W0007[X0007[Y0007[Z0007[[0007[\0007[]0007[^0007[_0007[`0007[a0007[b0007[c0007[d0007[e0007[f0007[g0007[h0007[i0007[j0007[k0007[l0007[m0007[n0007[o0007\00007\10007\20007\30007\40007\50007\60007\70007\80007\90007\:0007\;0007\<0007\=0007\>0007\?0007\@0007\A0007\B0007\C0007\D0007\E0007\F0007\G0007\H0007\I0007\J0007\K0007\L0007\M0007\N0007\O0007\P0007\Q0007\R0007\S0007\T0007\U0007\V0007\W0007\X0007\Y0007\Z0007\[0007\\0007\]0007\^0007\_0007\`0007\a0007\b0007\c0007\d0007\e0007\f0007\g0007\h0007\i0007\j0007\k0007\l0007\m0007\n0007\o0007]00007]10007]20007]30007]40007]50007]60007]70007]80007]90007]:0007];0007]<0007]=0007]>0007]?0007]@0007]A0007]B0007]C0007]D0007]E0007]F0007]G0007]H0007]I0007]J0007]K0007]L0007]M0007]N0007]O0007]P0007]Q0007]R0007]S0007]T0007]U0007]V0007]W0007]X0007]Y0007]Z0007][0007]\0007]]0007]^0007]_0007]`0007]a0007]b0007]c0007]d0007]e0007]f0007]g0007]h0007]i0007]j0007]k0007]l0007]m0007]n0007]o0007^00007^10007^20007^30007^40007^50007^60007^70007^80007^90007^:0007^;0007^<0007^=0007^>0007^?0007^@0007^A0007^B0007^C0007^D0007^E0007^F0007^G0007^H0007^I0007^J0007^K0007^L0007^M0007^N0007^O0007^P0007^Q0007^R0007^S0007^T0007^U0007^V0007^W0007^X0007^Y0007^Z0007^[0007^\0007^]0007^^0007^_0007^`0007^a0007^b0007^c0007^d0007^e0007^f0007^g0007^h0007^i0007^j0007^k0007^l0007^m0007^n0007^o0007_00007_10007_20007_30007_40007_50007_60007_70007_80007_90007_:0007_;0007_<0007_=0007_>0007_?0007_@0007_A0007_B0007_C0007_D0007_E0007_F0007_G0007_H0007_I0007_J0007_K0007_L0007_M0007_N0007_O0007_P0007_Q0007_R0007_S0007_T0007_U0007_V0007_W0007_X0007_Y0007_Z0007_[0007_\0007_]0007_^0007__0007_`0007_a0007_b0007_c0007_d0007_e0007_f0007_g0007_h0007_i0007_j0007_k0007_l0007_m0007_n0007_o0007`00007`10007`20007`30007`40007`50007`60007`70007`80007`90007`:0007`;0007`<0007`=0007`>0007`?0007`@0007`A0007`B0007`C0007`D0007`E0007`F0007`G0007`H0007`I0007`J0007`K0007`L0007`M0007`N0007`O0007`P0007`Q0007`R0007`S0007`T0007`U0007`V0007`W0007`X0007`Y0007`Z0007`[0007`\0007`]0007`^0007`_0007``0007`a0007`b0007`c0007`d0007`e0007`f0007`g0007`h0007`i0007`j0007`k0007`l0007`m0007`n0007`o0007a00007a10007a20007a30007a40007a50007a60007a70007a80007a90007a:0007a;0007a<0007a=0007a>0007a?0007a@0007aA0007aB0007aC0007aD0007aE0007aF0007aG0007aH0007aI0007aJ0007aK0007aL0007aM0007aN0007aO0007aP0007aQ0007aR0007aS0007aT0007aU0007aV0007aW0007aX0007aY0007aZ0007a[0007a\0007a]0007a^0007a_0007a`0007aa0007ab0007ac0007ad0007ae0007af0007ag0007ah0007ai0007aj0007ak0007al0007am0007an0007ao0007b00007b10007b20007b30007b40007b50007b60007b70007b80007b90007b:0007b;0007b<0007b=0007b>0007b?0007b@0007bA0007bB0007bC0007bD0007bE0007bF0007bG0007bH0007bI0007bJ0007bK0007bL0007bM0007bN0007bO0007bP0007bQ0007bR0007bS0007bT0007bU0007bV0007bW0007bX0007bY0007bZ0007b[0007b\0007b]0007b^0007b_0007b`0007ba0007bb0007bc0007bd0007be0007bf0007bg0007bh0007bi0007bj0007bk0007bl0007bm0007bn0007bo0007c00007c10007c20007c30007c40007c50007c60007c70007c80007c90007c:0007c;0007c<0007c=0007c>0007c?0007c@0007cA0007cB0007cC0007cD0007cE0007cF0007cG0007cH0007cI0007cJ0007cK0007cL0007cM0007cN0007cO0007cP0007cQ0007cR0007cS0007cT0007cU0007cV0007cW0007cX0007cY0007cZ0007c[0007c\0007c]0007c^0007c_0007c`0007ca0007cb0007cc0007cd0007ce0007cf0007cg0007ch0007ci0007cj0007ck0007cl0007cm0007cn0007co0007d00007d10007d20007d30007d40007d50007d60007d70007d80007d90007d:0007d;0007d<0007d=0007d>0007d?0007d@0007dA0007dB0007dC0007dD0007dE0007dF0007dG0007dH0007dI0007dJ0007dK0007dL0007dM0007dN0007dO0007dP0007dQ0007dR0007dS0007dT0007dU0007dV0007dW0007dX0007dY0007dZ0007d[0007d\0007d]0007d^0007d_0007d`0007da0007db0007dc0007dd0007de0007df0007dg0007dh0007di0007dj0007dk0007dl0007dm0007dn0007do0007e00007e10007e20007e30007e40007e50007e60007e70007e80007e90007e:0007e;0007e<0007e=0007e>0007e?0007e@0007eA0007eB0007eC0007eD0007eE0007eF0007eG0007eH0007eI0007eJ0007eK0007eL0007eM0007eN0007eO0007eP0007eQ0007eR0007eS0007eT0007eU0007eV0007eW0007eX0007eY0007eZ0007e[0007e\0007e]0007e^0007e_0007e`0007ea0007eb0007ec0007ed0007ee0007ef0007eg0007eh0007ei0007ej0007ek0007el0007em0007en0007eo0007f00007f10007f20007f30007f40007f50007f60007f70007f80007f90007f:0007f;0007f<0007f=0007f>0007f?0007f@0007fA0007fB0007fC0007fD0007fE0007fF0007fG0007fH0007fI0007fJ0007fK0007fL0007fM0007fN0007fO0007fP0007fQ0007fR0007fS0007fT0007fU0007fV0007fW0007fX0007fY0007fZ0007f[0007f\0007f]0007f^0007f_0007f`0007fa0007fb0007fc0007fd0007fe0007ff0007fg0007fh0007fi0007fj0007fk0007fl0007fm0007fn0007fo0007g00007g10007g20007g30007g40007g50007g60007g70007g80007g90007g:0007g;0007g<0007g=0007g>0007g?0007g@0007gA0007gB0007gC0007gD0007gE0007gF0007gG0007gH0007gI0007gJ0007gK0007gL0007gM0007gN0007gO0007gP0007gQ0007gR0007gS0007gT0007gU0007gV0007gW0007gX0007gY0007gZ0007g[0007g\0007g]0007g^0007g_0007g`0007ga0007gb0007gc0007gd0007ge0007gf0007gg0007gh0007gi0007gj0007gk0007gl0007gm0007gn0007go0007h00007h10007h20007h30007h40007h50007h60007h70007h80007h90007h:0007h;0007h<0007h=0007h>0007h?0007h@0007hA0007hB0007hC0007hD0007hE0007hF0007hG0007hH0007hI0007hJ0007hK0007hL0007hM0007hN0007hO0007hP0007hQ0007hR0007hS0007hT0007hU0007hV0007hW0007hX0007hY0007hZ0007h[0007h\0007h]0007h^0007h_0007h`0007ha0007hb0007hc0007hd0007he0007hf0007hg0007hh0007hi0007hj0007hk0007hl0007hm0007hn0007ho0007i00007i10007i20007i30007i40007i50007i60007i70007i80007i90007i:0007i;0007i<0007i=0007i>0007i?0007i@0007iA0007iB0007iC0007iD0007iE0007iF0007iG0007iH0007iI0007iJ0007iK0007iL0007iM0007iN0007iO0007iP0007iQ0007iR0007iS0007iT0007iU0007iV0007iW0007iX0007iY0007iZ0007i[0007i\0007i]0007i^0007i_0007i`0007ia0007ib0007ic0007id0007ie0007if0007ig0007ih0007ii0007ij0007ik0007il0007im0007in0007io0007j00007j10007j20007j30007j40007j50007j60007j70007j80007j90007j:0007j;0007j<0007j=0007j>0007j?0007j@0007jA0007jB0007jC0007jD0007jE0007jF0007jG0007jH0007jI0007jJ0007jK0007jL0007jM0007jN0007jO0007jP0007jQ0007jR0007jS0007jT0007jU0007jV0007jW0007jX0007jY0007jZ0007j[0007j\0007j]0007j^0007j_0007j`0007ja0007jb0007jc0007jd0007je0007jf0007jg0007jh0007ji0007jj0007jk0007jl0007jm0007jn0007jo0007k00007k10007k20007k30007k40007k50007k60007k70007k80007k90007k:0007k;0007k<0007k=0007k>0007k?0007k@0007kA0007kB0007kC0007kD0007kE0007kF0007kG0007kH0007kI0007kJ0007kK0007kL0007kM0007kN0007kO0007kP0007kQ0007kR0007kS0007kT0007kU0007kV0007kW0007kX0007kY0007kZ0007k[0007k\0007k]0007k^0007k_0007k`0007ka0007kb0007kc0007kd0007ke0007kf0007kg0007kh0007ki0007kj0007kk0007kl0007km0007kn0007ko0007l00007l10007l20007l30007l40007l50007l60007l70007l80007l90007l:0007l;0007l<0007l=0007l>0007l?0007l@0007lA0007lB0007lC0007lD0007lE0007lF0007lG0007lH0007lI0007lJ0007lK0007lL0007lM0007lN0007lO0007lP0007lQ0007lR0007lS0007lT0007lU0007lV0007lW0007lX0007lY0007lZ0007l[0007l\0007l]0007l^0007l_0007l`0007la0007lb0007lc0007ld0007le0007lf0007lg0007lh0007li0007lj0007lk0007ll0007lm0007ln0007lo0007m00007m10007m20007m30007m40007m50007m60007m70007m80007m90007m:0007m;0007m<0007m=0007m>0007m?0007m@0007mA0007mB0007mC0007mD0007mE0007mF0007mG0007mH0007mI0007mJ0007mK0007mL0007mM0007mN0007mO0007mP0007mQ0007mR0007mS0007mT0007mU0007mV0007mW0007mX0007mY0007mZ0007m[0007m\0007m]0007m^0007m_0007m`0007ma0007mb0007mc0007md0007me0007mf0007mg0007mh0007mi0007mj0007mk0007ml0007mm0007mn0007mo0007n00007n10007n20007n30007n40007n50007n60007n70007n80007n90007n:0007n;0007n<0007n=0007n>0007n?0007n@0007nA0007nB0007nC0007nD0007nE0007nF0007nG0007nH0007nI0007nJ0007nK0007nL0007nM0007nN0007nO0007nP0007nQ0007nR0007nS0007nT0007nU0007nV0007nW0007nX0007nY0007nZ0007n[0007n\0007n]0007n^0007n_0007n`0007na0007nb0007nc0007nd0007ne0007nf0007ng0007nh0007ni0007nj0007nk0007nl0007nm0007nn0007no0007o00007o10007o20007o30007o40007o50007o60007o70007o80007o90007o:0007o;0007o<0007o=0007o>0007o?0007o@0007oA0007oB0007oC0007oD0007oE0007oF0007oG0007oH0007oI0007oJ0007oK0007oL0007oM0007oN0007oO0007oP0007oQ0007oR0007oS0007oT0007oU0007oV0007oW0007oX0007oY0007oZ0007o[0007o\0007o]0007o^0007o_0007o`0007oa0007ob0007oc0007od0007oe0007of0007og0007oh0007oi0007oj0007ok0007ol0007om0007on0007oo00080000080100080200080300080400080500080600080700080800080900080:00080;00080<00080=00080>00080?00080@00080A00080B00080C00080D00080E00080F00080G00080H00080I00080J00080K00080L00080M00080N00080O00080P00080Q00080R00080S00080T00080U00080V00080W00080X00080Y00080Z00080[00080\00080]00080^00080_00080`00080a00080b00080c00080d00080e00080f00080g00080h00080i00080j00080k00080l00080m00080n00080o00081000081100081200081300081400081500081600081700081800081900081:00081;00081<00081=00081>00081?00081@00081A00081B00081C00081D00081E00081F00081G00081H00081I00081J00081K00081L00081M00081N00081O00081P00081Q00081R00081S00081T00081U00081V00081W00081X00081Y00081Z00081[00081\00081]00081^00081_00081`00081a00081b00081c00081d00081e00081f00081g00081h00081i00081j00081k00081l00081m00081n00081o00082000082100082200082300082400082500082600082700082800082900082:00082;00082<00082=00082>00082?00082@00082A00082B00082C00082D00082E00082F00082G00082H00082I00082J00082K00082L00082M00082N00082O00082P00082Q00082R00082S00082T00082U00082V00082W00082X00082Y00082Z00082[00082\00082]00082^00082_00082`00082a00082b00082c00082d00082e00082f00082g00082h00082i00082j00082k00082l00082m00082n00082o00083000083100083200083300083400083500083600083700083800083900083:00083;00083<00083=00083>00083?00083@00083A00083B00083C00083D00083E00083F00083G00083H00083I00083J00083K00083L00083M00083N00083O00083P00083Q00083R00083S00083T00083U00083V00083W00083X00083Y00083Z00083[00083\00083]00083^00083_00083`00083a00083b00083c00083d00083e00083f00083g00083h00083i00083j00083k00083l00083m00083n00083o00084000084100084200084300084400084500084600084700084800084900084:00084;00084<00084=00084>00084?00084@00084A00084B00084C00084D00084E00084F00084G00084H00084I00084J00084K00084L00084M00084N00084O00084P00084Q00084R00084S00084T00084U00084V00084W00084X00084Y00084Z00084[00084\00084]00084^00084_00084`00084a00084b00084c00084d00084e00084f00084g00084h00084i00084j00084k00084l00084m00084n00084o00085000085100085200085300085400085500085600085700085800085900085:00085;00085<00085=00085>00085?00085@00085A00085B00085C00085D00085E00085F00085G00085H00085I00085J00085K00085L00085M00085N00085O00085P00085Q00085R00085S00085T00085U00085V00085W00085X00085Y00085Z00085[00085\00085]00085^00085_00085`00085a00085b00085c00085d00085e00085f00085g00085h00085i00085j00085k00085l00085m00085n00085o00086000086100086200086300086400086500086600086700086800086900086:00086;00086<00086=00086>00086?00086@00086A00086B00086C00086D00086E00086F00086G00086H00086I00086J00086K00086L00086M00086N00086O00086P00086Q00086R00086S00086T00086U00086V00086W00086X00086Y00086Z00086[00086\00086]00086^00086_00086`00086a00086b00086c00086d00086e00086f00086g00086h00086i00086j00086k00086l00086m00086n00086o00087000087100087200087300087400087500087600087700087800087900087:00087;00087<00087=00087>00087?00087@00087A00087B00087C00087D00087E00087F00087G00087H00087I00087J00087K00087L00087M00087N00087O00087P00087Q00087R00087S00087T00087U00087V00087W00087X00087Y00087Z00087[00087\00087]00087^00087_00087`00087a00087b00087c00087d00087e00087f00087g00087h00087i00087j00087k00087l00087m00087n00087o00088000088100088200088300088400088500088600088700088800088900088:00088;00088<00088=00088>00088?00088@00088A00088B00088C00088D00088E00088F00088G00088H00088I00088J00088K00088L00088M00088N00088O00088P00088Q00088R00088S00088T00088U00088V00088W00088X00088Y00088Z00088[00088\00088]00088^00088_00088`00088a00088b00088c00088d00088e00088f00088g00088h00088i00088j00088k00088l00088m00088n00088o00089000089100089200089300089400089500089600089700089800089900089:00089;00089<00089=00089>00089?00089@00089A00089B00089C00089D00089E00089F00089G00089H00089I00089J00089K00089L00089M00089N00089O00089P00089Q00089R00089S00089T00089U00089V00089W00089X00089Y00089Z00089[00089\00089]00089^00089_00089`00089a00089b00089c00089d00089e00089f00089g00089h00089i00089j00089k00089l00089m00089n00089o0008:00008:10008:20008:30008:40008:50008:60008:70008:80008:90008::0008:;0008:<0008:=0008:>0008:?0008:@0008:A0008:B0008:C0008:D0008:E0008:F0008:G0008:H0008:I0008:J0008:K0008:L0008:M0008:N0008:O0008:P0008:Q0008:R0008:S0008:T0008:U0008:V0008:W0008:X0008:Y0008:Z0008:[0008:\0008:]0008:^0008:_0008:`0008:a0008:b0008:c0008:d0008:e0008:f0008:g0008:h0008:i0008:j0008:k0008:l0008:m0008:n0008:o0008;00008;10008;20008;30008;40008;50008;60008;70008;80008;90008;:0008;;0008;<0008;=0008;>0008;?0008;@0008;A0008;B0008;C0008;D0008;E0008;F0008;G0008;H0008;I0008;J0008;K0008;L0008;M0008;N0008;O0008;P0008;Q0008;R0008;S0008;T0008;U0008;V0008;W0008;X0008;Y0008;Z0008;[0008;\0008;]0008;^0008;_0008;`0008;a0008;b0008;c0008;d0008;e0008;f0008;g0008;h0008;i0008;j0008;k0008;l0008;m0008;n0008;o0008<00008<10008<20008<30008<40008<50008<60008<70008<80008<90008<:0008<;0008<<0008<=0008<>0008<?0008<@0008<A0008<B0008<C0008<D0008<E0008<F0008<G0008<H0008<I0008<J0008<K0008<L0008<M0008<N0008<O0008<P0008<Q0008<R0008<S0008<T0008<U0008<V0008<W0008<X0008<Y0008<Z0008<[0008<\0008<]0008<^0008<_0008<`0008<a0008<b0008<c0008<d0008<e0008<f0008<g0008<h0008<i0008<j0008<k0008<l0008<m0008<n0008<o0008=00008=10008=20008=30008=40008=50008=60008=70008=80008=90008=:0008=;0008=<0008==0008=>0008=?0008=@0008=A0008=B0008=C0008=D0008=E0008=F0008=G0008=H0008=I0008=J0008=K0008=L0008=M0008=N0008=O0008=P0008=Q0008=R0008=S0008=T0008=U0008=V0008=W0008=X0008=Y0008=Z0008=[0008=\0008=]0008=^0008=_0008=`0008=a0008=b0008=c0008=d0008=e0008=f0008=g0008=h0008=i0008=j0008=k0008=l0008=m0008=n0008=o0008>00008>10008>20008>30008>40008>50008>60008>70008>80008>90008>:0008>;0008><0008>=0008>>0008>?0008>@0008>A0008>B0008>C0008>D0008>E0008>F0008>G0008>H0008>I0008>J0008>K0008>L0008>M0008>N0008>O0008>P0008>Q0008>R0008>S0008>T0008>U0008>V0008>W0008>X0008>Y0008>Z0008>[0008>\0008>]0008>^0008>_0008>`0008>a0008>b0008>c0008>d0008>e0008>f0008>g0008>h0008>i0008>j0008>k0008>l0008>m0008>n0008>o0008?00008?10008?20008?30008?40008?50008?60008?70008?80008?90008?:0008?;0008?<0008?=0008?>0008??0008?@0008?A0008?B0008?C0008?D0008?E0008?F0008?G0008?H0008?I0008?J0008?K0008?L0008?M0008?N0008?O0008?P0008?Q0008?R0008?S0008?T0008?U0008?V0008?W0008?X0008?Y0008?Z0008?[0008?\0008?]0008?^0008?_0008?`0008?a0008?b0008?c0008?d0008?e0008?f0008?g0008?h0008?i0008?j0008?k0008?l0008?m0008?n0008?o0008@00008@10008@20008@30008@40008@50008@60008@70008@80008@90008@:0008@;0008@<0008@=0008@>0008@?0008@@0008@A0008@B0008@C0008@D0008@E0008@F0008@G0008@H0008@I0008@J0008@K0008@L0008@M0008@N0008@O0008@P0008@Q0008@R0008@S0008@T0008@U0008@V0008@W0008@X0008@Y0008@Z0008@[0008@\0008@]0008@^0008@_0008@`0008@a0008@b0008@c0008@d0008@e0008@f0008@g0008@h0008@i0008@j0008@k0008@l0008@m0008@n0008@o0008A00008A10008A20008A30008A40008A50008A60008A70008A80008A90008A:0008A;0008A<0008A=0008A>0008A?0008A@0008AA0008AB0008AC0008AD0008AE0008AF0008AG0008AH0008AI0008AJ0008AK0008AL0008AM0008AN0008AO0008AP0008AQ0008AR0008AS0008AT0008AU0008AV0008AW0008AX0008AY0008AZ0008A[0008A\0008A]0008A^0008A_0008A`0008Aa0008Ab0008Ac0008Ad0008Ae0008Af0008Ag0008Ah0008Ai0008Aj0008Ak0008Al0008Am0008An0008Ao0008B00008B10008B20008B30008B40008B50008B60008B70008B80008B90008B:0008B;0008B<0008B=0008B>0008B?0008B@0008BA0008BB0008BC0008BD0008BE0008BF0008BG0008BH0008BI0008BJ0008BK0008BL0008BM0008BN0008BO0008BP0008BQ0008BR0008BS0008BT0008BU0008BV0008BW0008BX0008BY0008BZ0008B[0008B\0008B]0008B^0008B_0008B`0008Ba0008Bb0008Bc0008Bd0008Be0008Bf0008Bg0008Bh0008Bi0008Bj0008Bk0008Bl0008Bm0008Bn0008Bo0008C00008C10008C20008C30008C40008C50008C60008C70008C80008C90008C:0008C;0008C<0008C=0008C>0008C?0008C@0008CA0008CB0008CC0008CD0008CE0008CF0008CG0008CH0008CI0008CJ0008CK0008CL0008CM0008CN0008CO0008CP0008CQ0008CR0008CS0008CT0008CU0008CV0008CW0008CX0008CY0008CZ0008C[0008C\0008C]0008C^0008C_0008C`0008Ca0008Cb0008Cc0008Cd0008Ce0008Cf0008Cg0008Ch0008Ci0008Cj0008Ck0008Cl0008Cm0008Cn0008Co0008D00008D10008D20008D30008D40008D50008D60008D70008D80008D90008D:0008D;0008D<0008D=0008D>0008D?0008D@0008DA0008DB0008DC0008DD0008DE0008DF0008DG0008DH0008DI0008DJ0008DK0008DL0008DM0008DN0008DO0008DP0008DQ0008DR0008DS0008DT0008DU0008DV0008DW0008DX0008DY0008DZ0008D[0008D\0008D]0008D^0008D_0008D`0008Da0008Db0008Dc0008Dd0008De0008Df0008Dg0008Dh0008Di0008Dj0008Dk0008Dl0008Dm0008Dn0008Do0008E00008E10008E20008E30008E40008E50008E60008E70008E80008E90008E:0008E;0008E<0008E=0008E>0008E?0008E@0008EA0008EB0008EC0008ED0008EE0008EF0008EG0008EH0008EI0008EJ0008EK0008EL0008EM0008EN0008EO0008EP0008EQ0008ER0008ES0008ET0008EU0008EV0008EW0008EX0008EY0008EZ0008E[0008E\0008E]0008E^0008E_0008E`0008Ea0008Eb0008Ec0008Ed0008Ee0008Ef0008Eg0008Eh0008Ei0008Ej0008Ek0008El0008Em0008En0008Eo0008F00008F10008F20008F30008F40008F50008F60008F70008F80008F90008F:0008F;0008F<0008F=0008F>0008F?0008F@0008FA0008FB0008FC0008FD0008FE0008FF0008FG0008FH0008FI0008FJ0008FK0008FL0008FM0008FN0008FO0008FP0008FQ0008FR0008FS0008FT0008FU0008FV0008FW0008FX0008FY0008FZ0008F[0008F\0008F]0008F^0008F_0008F`0008Fa0008Fb0008Fc0008Fd0008Fe0008Ff0008Fg0008Fh0008Fi0008Fj0008Fk0008Fl0008Fm0008Fn0008Fo0008G00008G10008G20008G30008G40008G50008G60008G70008G80008G90008G:0008G;0008G<0008G=0008G>0008G?0008G@0008GA0008GB0008GC0008GD0008GE0008GF0008GG0008GH0008GI0008GJ0008GK0008GL0008GM0008GN0008GO0008GP0008GQ0008GR0008GS0008GT0008GU0008GV0008GW0008GX0008GY0008GZ0008G[0008G\0008G]0008G^0008G_0008G`0008Ga0008Gb0008Gc0008Gd0008Ge0008Gf0008Gg0008Gh0008Gi0008Gj0008Gk0008Gl0008Gm0008Gn0008Go0008H00008H10008H20008H30008H40008H50008H60008H70008H80008H90008H:0008H;0008H<0008H=0008H>0008H?0008H@0008HA0008HB0008HC0008HD0008HE0008HF0008HG0008HH0008HI0008HJ0008HK0008HL0008HM0008HN0008HO0008HP0008HQ0008HR0008HS0008HT0008HU0008HV0008HW0008HX0008HY0008HZ0008H[0008H\0008H]0008H^0008H_0008H`0008Ha0008Hb0008Hc0008Hd0008He0008Hf0008Hg0008Hh0008Hi0008Hj0008Hk0008Hl0008Hm0008Hn0008Ho0008I00008I10008I20008I30008I40008I50008I60008I70008I80008I90008I:0008I;0008I<0008I=0008I>0008I?0008I@0008IA0008IB0008IC0008ID0008IE0008IF0008IG0008IH0008II0008IJ0008IK0008IL0008IM0008IN0008IO0008IP0008IQ0008IR0008IS0008IT0008IU0008IV0008IW0008IX0008IY0008IZ0008I[0008I\0008I]0008I^0008I_0008I`0008Ia0008Ib0008Ic0008Id0008Ie0008If0008Ig0008Ih0008Ii0008Ij0008Ik0008Il0008Im0008In0008Io0008J00008J10008J20008J30008J40008J50008J60008J70008J80008J90008J:0008J;0008J<0008J=0008J>0008J?0008J@0008JA0008JB0008JC0008JD0008JE0008JF0008JG0008JH0008JI0008JJ0008JK0008JL0008JM0008JN0008JO0008JP0008JQ0008JR0008JS0008JT0008JU0008JV0008JW0008JX0008JY0008JZ0008J[0008J\0008J]0008J^0008J_0008J`0008Ja0008Jb0008Jc0008Jd0008Je0008Jf0008Jg0008Jh0008Ji0008Jj0008Jk0008Jl0008Jm0008Jn0008Jo0008K00008K10008K20008K30008K40008K50008K60008K70008K80008K90008K:0008K;0008K<0008K=0008K>0008K?0008K@0008KA0008KB0008KC0008KD0008KE0008KF0008KG0008KH0008KI0008KJ0008KK0008KL0008KM0008KN0008KO0008KP0008KQ0008KR0008KS0008KT0008KU0008KV0008KW0008KX0008KY0008KZ0008K[0008K\0008K]0008K^0008K_0008K`0008Ka0008Kb0008Kc0008Kd0008Ke0008Kf0008Kg0008Kh0008Ki0008Kj0008Kk0008Kl0008Km0008Kn0008Ko0008L00008L10008L20008L30008L40008L50008L60008L70008L80008L90008L:0008L;0008L<0008L=0008L>0008L?0008L@0008LA0008LB0008LC0008LD0008LE0008LF0008LG0008LH0008LI0008LJ0008LK0008LL0008LM0008LN0008LO0008LP0008LQ0008LR0008LS0008LT0008LU0008LV0008LW0008LX0008LY0008LZ0008L[0008L\0008L]0008L^0008L_0008L`0008La0008Lb0008Lc0008Ld0008Le0008Lf0008Lg0008Lh0008Li0008Lj0008Lk0008Ll0008Lm0008Ln0008Lo0008M00008M10008M20008M30008M40008M50008M60008M70008M80008M90008M:0008M;0008M<0008M=0008M>0008M?0008M@0008MA0008MB0008MC0008MD0008ME0008MF0008MG0008MH0008MI0008MJ0008MK0008ML0008MM0008MN0008MO0008MP0008MQ0008MR0008MS0008MT0008MU0008MV0008MW0008MX0008MY0008MZ0008M[0008M\0008M]0008M^0008M_0008M`0008Ma0008Mb0008Mc0008Md0008Me0008Mf0008Mg0008Mh0008Mi0008Mj0008Mk0008Ml0008Mm0008Mn0008Mo0008N00008N10008N20008N30008N40008N50008N60008N70008N80008N90008N:0008N;0008N<0008N=0008N>0008N?0008N@0008NA0008NB0008NC0008ND0008NE0008NF0008NG0008NH0008NI0008NJ0008NK0008NL0008NM0008NN0008NO0008NP0008NQ0008NR0008NS0008NT0008NU0008NV0008NW0008NX0008NY0008NZ0008N[0008N\0008N]0008N^0008N_0008N`0008Na0008Nb0008Nc0008Nd0008Ne0008Nf0008Ng0008Nh0008Ni0008Nj0008Nk0008Nl0008Nm0008Nn0008No0008O00008O10008O20008O30008O40008O50008O60008O70008O80008O90008O:0008O;0008O<0008O=0008O>0008O?0008O@0008OA0008OB0008OC0008OD0008OE0008OF0008OG0008OH0008OI0008OJ0008OK0008OL0008OM0008ON0008OO0008OP0008OQ0008OR0008OS0008OT0008OU0008OV0008OW0008OX0008OY0008OZ0008O[0008O\0008O]0008O^0008O_0008O`0008Oa0008Ob0008Oc0008Od0008Oe0008Of0008Og0008Oh0008Oi0008Oj0008Ok0008Ol0008Om0008On0008Oo0008P00008P10008P20008P30008P40008P50008P60008P70008P80008P90008P:0008P;0008P<0008P=0008P>0008P?0008P@0008PA0008PB0008PC0008PD0008PE0008PF0008PG0008PH0008PI0008PJ0008PK0008PL0008PM0008PN0008PO0008PP0008PQ0008PR0008PS0008PT0008PU0008PV0008PW0008PX0008PY0008PZ0008P[0008P\0008P]0008P^0008P_0008P`0008Pa0008Pb0008Pc0008Pd0008Pe0008Pf0008Pg0008Ph0008Pi0008Pj0008Pk0008Pl0008Pm0008Pn0008Po0008Q00008Q10008Q20008Q30008Q40008Q50008Q60008Q70008Q80008Q90008Q:0008Q;0008Q<0008Q=0008Q>0008Q?0008Q@0008QA0008QB0008QC0008QD0008QE0008QF0008QG0008QH0008QI0008QJ0008QK0008QL0008QM0008QN0008QO0008QP0008QQ0008QR0008QS0008QT0008QU0008QV0008QW0008QX0008QY0008QZ0008Q[0008Q\0008Q]0008Q^0008Q_0008Q`0008Qa0008Qb0008Qc0008Qd0008Qe0008Qf0008Qg0008Qh0008Qi0008Qj0008Qk0008Ql0008Qm0008Qn0008Qo0008R00008R10008R20008R30008R40008R50008R60008R70008R80008R90008R:0008R;0008R<0008R=0008R>0008R?0008R@0008RA0008RB0008RC0008RD0008RE0008RF0008RG0008RH0008RI0008RJ0008RK0008RL0008RM0008RN0008RO0008RP0008RQ0008RR0008RS0008RT0008RU0008RV0008RW0008RX0008RY0008RZ0008R[0008R\0008R]0008R^0008R_0008R`0008Ra0008Rb0008Rc0008Rd0008Re0008Rf0008Rg0008Rh0008Ri0008Rj0008Rk0008Rl0008Rm0008Rn0008Ro0008S00008S10008S20008S30008S40008S50008S60008S70008S80008S90008S:0008S;0008S<0008S=0008S>0008S?0008S@0008SA0008SB0008SC0008SD0008SE0008SF0008SG0008SH0008SI0008SJ0008SK0008SL0008SM0008SN0008SO0008SP0008SQ0008SR0008SS0008ST0008SU0008SV0008SW0008SX0008SY0008SZ0008S[0008S\0008S]0008S^0008S_0008S`0008Sa0008Sb0008Sc0008Sd0008Se0008Sf0008Sg0008Sh0008Si0008Sj0008Sk0008Sl0008Sm0008Sn0008So0008T00008T10008T20008T30008T40008T50008T60008T70008T80008T90008T:0008T;0008T<0008T=0008T>0008T?0008T@0008TA0008TB0008TC0008TD0008TE0008TF0008TG0008TH0008TI0008TJ0008TK0008TL0008TM0008TN0008TO0008TP0008TQ0008TR0008TS0008TT0008TU0008TV0008TW0008TX0008TY0008TZ0008T[0008T\0008T]0008T^0008T_0008T`0008Ta0008Tb0008Tc0008Td0008Te0008Tf0008Tg0008Th0008Ti0008Tj0008Tk0008Tl0008Tm0008Tn0008To0008U00008U10008U20008U30008U40008U50008U60008U70008U80008U90008U:0008U;0008U<0008U=0008U>0008U?0008U@0008UA0008UB0008UC0008UD0008UE0008UF0008UG0008UH0008UI0008UJ0008UK0008UL0008UM0008UN0008UO0008UP0008UQ0008UR0008US0008UT0008UU0008UV0008UW0008UX0008UY0008UZ0008U[0008U\0008U]0008U^0008U_0008U`0008Ua0008Ub0008Uc0008Ud0008Ue0008Uf0008Ug0008Uh0008Ui0008Uj0008Uk0008Ul0008Um0008Un0008Uo0008V00008V10008V20008V30008V40008V50008V60008V70008V80008V90008V:0008V;0008V<0008V=0008V>0008V?0008V@0008VA0008VB0008VC0008VD0008VE0008VF0008VG0008VH0008VI0008VJ0008VK0008VL0008VM0008VN0008VO0008VP0008VQ0008VR0008VS0008VT0008VU0008VV0008VW0008VX0008VY0008VZ0008V[0008V\0008V]0008V^0008V_0008V`0008Va0008Vb0008Vc0008Vd0008Ve0008Vf0008Vg0008Vh0008Vi0008Vj0008Vk0008Vl0008Vm0008Vn0008Vo0008W00008W10008W20008W30008W40008W50008W60008W70008W80008W90008W:0008W;0008W<0008W=0008W>0008W?0008W@0008WA0008WB0008WC0008WD0008WE0008WF0008WG0008WH0008WI0008WJ0008WK0008WL0008WM0008WN0008WO0008WP0008WQ0008WR0008WS0008WT0008WU0008WV0008WW0008WX0008WY0008WZ0008W[0008W\0008W]0008W^0008W_0008W`0008Wa0008Wb0008Wc0008Wd0008We0008Wf0008Wg0008Wh0008Wi0008Wj0008Wk0008Wl0008Wm0008Wn0008Wo0008X00008X10008X20008X30008X40008X50008X60008X70008X80008X90008X:0008X;0008X<0008X=0008X>0008X?0008X@0008XA0008XB0008XC0008XD0008XE0008XF0008XG0008XH0008XI0008XJ0008XK0008XL0008XM0008XN0008XO0008XP0008XQ0008XR0008XS0008XT0008XU0008XV0008XW0008XX0008XY0008XZ0008X[0008X\0008X]0008X^0008X_0008X`0008Xa0008Xb0008Xc0008Xd0008Xe0008Xf0008Xg0008Xh0008Xi0008Xj0008Xk0008Xl0008Xm0008Xn0008Xo0008Y00008Y10008Y20008Y30008Y40008Y50008Y60008Y70008Y80008Y90008Y:0008Y;0008Y<0008Y=0008Y>0008Y?0008Y@0008YA0008YB0008YC0008YD0008YE0008YF0008YG0008YH0008YI0008YJ0008YK0008YL0008YM0008YN0008YO0008YP0008YQ0008YR0008YS0008YT0008YU0008YV0008YW0008YX0008YY0008YZ0008Y[0008Y\0008Y]0008Y^0008Y_0008Y`0008Ya0008Yb0008Yc0008Yd0008Ye0008Yf0008Yg0008Yh0008Yi0008Yj0008Yk0008Yl0008Ym0008Yn0008Yo0008Z00008Z10008Z20008Z30008Z40008Z50008Z60008Z70008Z80008Z90008Z:0008Z;0008Z<0005TK0008Z=0008Z>0008Z?0008Z@0008ZA0008ZB0008ZC0008ZD0008ZE0008ZF0008ZG0008ZH0008ZI0008ZJ0008ZK0008ZL0008ZM0008ZN0008ZO0008ZP0008ZQ0008ZR0008ZS0008ZT0008ZU0008ZV0008ZW0008ZX0008ZY0008ZZ0008Z[0008Z\0008Z]0008Z^0008Z_0008Z`000
8Zc0008Zd0008Ze0008Zf0008Zg0008Zh0008Zi0008Zj0008Zk0008Zl0008Zm0008Zn0008Zo0008[00008[10008[20008[30008[40008[50008[60008[70008[80008[90008[:0008[;0008[<0008[=0008[>0008[?0008[@0008[A0008[B0008[C0008[D0008[E0008[F0008[G0008[H0008[I0008[J0008[K0008[L0008[M0008[N0008[O0008[P0008[Q0008[R0008[S0008[T0008[U0008[V0008[W0008[X0008[Y0008[Z0008[[0008[\0008[]0008[^0008[_0008[`0008[a0008[b0008[c0008[d0008[e0008[f0008[g0008[h0008[i0008[j0008[k0008[l0008[m0008[n0008[o0008\00008\1000
8\30008\40008\50008\60008\70008\80008\90008\:0008\;0008\<0008\=0008\>0008\?0008\@0008\A0008\B0008\C0008\D0008\E0008\F0008\G0008\H0008\I0008\J0008\K0008\L0008\M0008\N0008\O0008\P0008\Q0008\R0008\S0008\T0008\U0008\V0008\W0008\X0008\Y0008\Z0008\[0008\\0008\]0008\^0008\_0008\`0008\a0008\b0008\c0008\d0008\e0008\f0008\g0008\h0008\i0008\j0008\k0008\l0008\m0008\n0008\o0008]00008]10008]20008]30008]40008]50008]60008]70008]80008]90008]:0008];0008]<0008]=0008]>0008]?0008]@0008]A0008]B0008]C0008]D0008]E0008]F0008]G0008]H0008]I0008]J0008]K0008]L0008]M0008]N0008]O0008]P0008]Q0008]Q0008]R0008]S0008]O0008]T0008]U0008]V0008]W0008]X0008]Y0008]Z0008][0008]\0008]]0008]^0008]_0008]`0008]a0008]b0008]c0008]d0008]e000
0kZ0000k]0000k_0000kb0000kc0000LA0000kd0000kf000
6OJ0<D8]i
6OJ0<D8]l
0_20000DQ0000_40000_>000
6OJ0<D8]o
6OJ0<D8^0
6OJ0<D8^1
6OJ0<D8^2
6OJ0<D8^3
6OJ0<D8^4
6OJ0<D8^5
6OJ0<D8^6
6OJ0<D8^J
09100009300000O000
8^c000
8^g0008^h0008^i000
8^k000
8^l000
6OJ0<D8^m
6OJ0<D8^o
8_7
77S0007?C0007?B0007A[000
8_9
8_:000
8_<000
8_F0008_G0008_H0008_I000
8_P0008_Q0008_R000
8`6
8`J0008`K000
6OJ0<D4??
6OJ0<D4?=
6OJ0<D4?]
6OJ0<D3j4
6OJ0<D8`P
8`R0008`S0008`T0008`U0008`V0008`W0008`X0008`Y0008`Z0008`[000
6OJ0<D8`_
8`b0008`c0008`d0008`e0008`f0008`g000
6OJ0<D8a0
8a40008a50008a60008a70008a80008a90008a:0008a;0008a<0008a=000
6OJ0<D8a?
8aB0008aC0008aD0002P=0008aE000
8aG0008aH0008aI0008aJ0008aK0008aL0008aM0008aN0008aO0008aP0008aP0008aQ0008aR0008aS0008aT0008aU0008aV0008aW0008aX0008aY0008aZ0007N\0008a[0008a\0008a]0008a^0008a_0008a`0008aa0008ab0008ac0008ad0008ae0008af0007NV0007:P0007NW00077:0007>E00077?00077J0008YW0008YA0008Y80008Y>0008Y@0008Xn0008YB0008Y=0008Y?0008X[0008YU0008YU0008XK0008ag00079^0008ah000
8aj0PW8ak
8aU0007C_0007DW00077T0007?^0007l]0007O40008am0007B<00079_0008an0008ao0008b00008b10008b20008b30008b40007m90008b50008b60007E20007lR0007Db0007m10007<Z0007:^0007;`0007lf0007Aj0008b70007><0008b80007770007950007Ad0007Ai0008b90007?B0007?C0007<V0007>F0007>I0007nA0007B30007@m000
8b?0002PA0006On0002P90000i[0006Oo0006P00000;G000
6OJ0<D5@n
5B80005B60004Mj000
5@n000
6OJ0<D8bI
6OJ0<D8bJ
6OJ0<D8bK
3;W0004e60004e80002<b0002=3000
1e:000
8bR0008bS0008bT0008bU0008bS0008bV0008bW0008bX0008bY0008bZ0008b[0008b\0008b]0008b^0008b_0008b`0008ba0008bb0008bc0008bd0008be0008bf0008bg0008bh0008bi0008bj0008bk0008bl0008bm0008bn0008bo0008c00008c10008c20008c30008c40008c50008c60008c70008c80008c90008c:0008c;0008c<0008c=0008c>0008c?0008c@0008cA0008cB0008cC0008cD0008cE0008cF0008cG0008cH0008cI0008cJ0008cK0008cL0008cM0008cN0008cO0008cP0008cQ0008cR0008cS0008cT0008cU0008cV0008cW0008cX000
29N00062o0006310002C800063400063600063@00063T00063^000
8c`0008ca0008cb0008cc0008cd0008ce0008cf0008cg0008ch0008ci0008cj0008ck0008cl0008cm0008cn0008co0008d00008d10008d20008d30008d40008d50008d60008d70008d80008d90008d:0008d;0008d<0008d=0008d>0008d?0008d@0008dA0008dB0008dC000
8dH
8dI
3Ao0006:h00006f0000H60001`X0006:g0001oT0003Ak0003Ai0003Am00023i0003B80001[K0003B:000
0=a0PW8dY
8d[0005^00008d\0008d]000
8d_0PW1O<
0Wb0000Wd00008L0000HS0000X40000X70000X;00006V0008da0000;40008db0000Wl00000S000
8de000
6OJ0<D8dn
8e:000
5AK5AL
2a71Om
6OJ0<D8e<
02g02g02i02i0Qg0Qg0Qe0Qf0Qc0Qd0270270Qh0Qi
8eI0008eJ0008eK0008eL000
8e^8e_8e`8ea8eb8ec0QV8ed8ee8ef8eg8eh8ei8ej
2?n0002AU0001f<0002@f0002@^0001j10002B50002A60002>f0002?300022G0002?@0002B>0002An0002Af0002AN0002@D0002@O000
09300000O000
8f40008f50008f60008f70008f80008f90008f:0008f;0008f<000
22a0001a1000
0Qa0Uk0Ul0Um0Un0Uo0V00V1
8fB0008fC000
8fE0008fF0008fG0008fH000
8fJ0008fK000
60]60^1aC60o5oM5oL61l61m29N5n?23?62N65n29U
24N1ak22i8fP
4FT0004FV0004FX0004FZ000
6OJ0<D8fR
09300000O0000LE000
6OJ0PZ4BZ
8fY0008fZ0008f[0008f\000
8fa0008fb000
0H00001_f00022:0008ff0002D=0002840002?B0005C40008fg0001_h00024g00026n0001i`0002Gg0008fh0008fi0002=]0006E[0004da00029`0005eh0001ia00043h0002=a0008fj0005ej0005B@00029b0008fk0008fl0002=c0002LU0002;C0008fm0008fn0008fo0004ZJ0001_j0000H40001`X0002mQ0001`Z0001a30000f00002mS0002^X0000H600022>0001`\0001_n0008g00006:g0002bU0002m`0002?`0002?b00022C0008g10006FZ0002M60001Pe0008g20001io0002bW0008g30008g40001b20002D600028h0002@B0008g50008g60003P<0008g70003@=0008g80003GT0004de0001j30004A00008g90008g:0002@F0002@H0008g;0002@J0003Ol0008g<00023e0008g=0002C800028l0008g>0008g?0008g@0001j50008gA0000@j0008gB0001o^0001a=0001oa0008gC0001aC0001aE00029<0008gD0001aG0001aI0001aK0004kW0008gE0008gF00035o0008gG0008gH0008gI0008gJ0008gK0008gL0008gM0006Fe0008gN0008gO0008gP00024N0002gV0002_800022M0002_:0002@W0002M?0002:E0001og0002:M0002lY00024P00022O0002?30003Yi0003]\0008gQ0004400008gR0008gS00029B0001gb0001Pc0003J10008gT0002@f0001oi0002l[0005f00008gU0008gV0006Fh0003Aa0008gW00022Q00023g0002850002Bn0001aQ0002A20006Fj00028^00024j0001oo0004dV0006Fl0008gX0001aS0002720001jP00024B0000QR0008gY0000QN0000QP0000QL00022f00024m0001aU0002bm0001`^0002A[00022n00023400023j00023:0008gZ0002_A0002Af0001b:0000f40000f60006G10001a[0002>=0008g[0008g\0001a]0008g]00023=0001a_0001j_0001aa00020S00024V0008g^0008g_0008g`0002H200029T0002B\0002MH0008ga0008gb0008gc00029V0002=o0002B70008gd0002T;0002_D0008ge0006G60008gf00023E0008gg00023O0002MJ0006G=0008gh00027S0003270008gi00029[00031b0002BD0008gj0008gk0008gl0008gm0008gn0008go0008h00008h1000
0=f0P^8h4
0=f0P^8h6
0DU0PW8h=
0Y20Y20Y30Y3
8hA0008hB0008hC0000KY0008hD0008hE0008hF0008hG0008hH0008hI0008hJ0008hK0008hL0008hM0008hN0008hO0008hP0008hQ0008hR0008hS0008hT0008hU0008hV0008hW0008hX0008hY0008hZ0008h[0008h\0008h]0008h^0008h_0008h`0008ha0008hb0008hc0008hd0008he0000140008hf0000T[0008hg0008hh0008hi0008hj0008hk00010m0008hl0008hm0008hn0008ho0008i00008i10008i20008i30008i4000
8i60008i7000
8iX
6OJ0<D8i[
6OJ0<D8i`
6OJ0<D8ia
6OJ0<D8ib
6OJ0<D8id
8e<0008jA0008jB0008jC0008jD0008jE0008jF0008jG0008jH0008jI0008jJ0008jK0008jL0008jM000
1Sd8jO1Sm8jP
1e:00T
2M?4h[1oT8jR1aO8jS22f0;`4iF8jT2=c1920H08jU1j]0jn4i?8jV2^X8jW1aE6N0
4h_8jX
3ZG0004iP0004iR000
8jc0008jd0008je000
6OJ0<D8jf
6OJ0<D8jm
6OJ0<D8jn
8k30008k40008k50008k60008k70008k80008k90008k:0008k;0008k<0008k=0008k>0008k?000
6OJ0<D2>f
6OJ0<D5i9
6OJ0<D8kJ
6OJ0<D8kK
6OJ0<D8kL
0BJ0000BZ0000B_0000Bl0000CM0000CU0000CY0000CW0000C]0000C_000
0BP0000BR0000BT0005b50000Bc0005b90005b00002<g0000C40005bC0005b70000CF0000CJ0003cJ0005Ad000
5dP0000B\0000B]0000Ba0005dT0000Be0005dV0005dW0000Bh0000Bn0000C00000C10002C80000C60000C>0005d[0000CK0000CS0000C[000
6OJ0<D5eE
5?60005?80005?:0005?<0005?F000
0BN0002dc0000C80005Ab00024N0005Ab0004nd0000Ca000
8kO0008kP0008kQ0008kR0008kS0008kT000
6OJ0P\0`O
0CW0004Mj0005A10002Dn0000BN0000C80002Hg0000Ca0005B60005B80005B:0004m_0005B<00024N000
2>G4QM4QN4QO2N]4QQ3H94QR4Q24QW4QX0Uh4QZ4Q[3Ph4Q\
6OJ0<D8kc
1P]5B_06l5B`1Sd1Sd1Sm5Ba1gN5Bb1Se5Bc1T61T606i5Bd5Be5Bf
8kf0008kg0008kh0008ki0008kj0008kk0008kl000
8ko0008l00008l10008l20008l30008l40008l50008l60008l70008l8000
6OJ0<D8l:
6OJ0<D8l;
6OJ0<D8l<
6OJ0<D8l=
6OJ0<D8l>
6OJ0<D8l?
6OJ0<D8l@
6OJ0<D8lA
8lC0008lD0008lE000
24N000
45Q00045g00046900046700046A000
4[L0000U00002P40004[Q0004[\000
0BN0BO0C80C94m_0C`2Hg0]9
4[L8lT2P48lU0U00X>4[T8lV4[Y8lW4[_8lX4[W0664[U8lY4[a0994[`0004[X0944[\8lZ4?;0R[4[^8l[
8lf0008lg0008lh0008li0008lj000
5@S0005@Y0005@`000
6OJ0<D8m6
6OJ0<D8m7
6OJ0<D8m9
6OJ0<D8m:
8mA
8mB0008mC0008fK000
6OJ0<D5fF
6OJ0<D8mh
8n0
8n1
8n2
8n3
8n4
8n5
2Dn5A54m_0\Q4e80\O5B85B91n55A8
8nL0008nM0008kg0008kh0008ki000
8nO0008nP0008nQ0008nR0008nS000
6OJ0<D1e3
8n]0008n^0008n_0008n`0008na0008nb0008nc0008nd0008ne0008nf000
06^00006`00006b00006d00007>00007@00007B000
6OJ0<D8nl
00j00000l00006c0000a9000010000
6OJ0<D8o:
8o<0008c`0008ca0008cb0008cc0008cd0008ce0008cf0008cg0008ch0008ci0008cj0008ck0008cl0008o=0008cm0008o>0008cn0008co0008d00008d10008d20008d30008d40008o?0008d50008d60008d70008d80008d90008d:0008d;0008d<0008d=0008d>0008d?0008d@0008dA0008dB0008o@0008oA0008oB0008oC0008oD0008dC000
6OJ0<D8oF
08W00008[0000o=0000o:000
0_20000DQ0000_40000_60000_80000_:0000_<0000_>000
0@N00005m00000K0003bS0000650000@O0000E50000B?000
8oY0008oZ0008o[0008o\0008o]0008o^0008o_0008o`0008oa0008ob0008oc0008od0008oe0008of000
2UA2UA2Ui2Ui2Ua2Ua2?B2?B0QP0QP4lD4lD2Uc2Uc4l:4l;4l<4l=4l>4l?4l@4l@4lA4lA4lB4lC4gm4kU3Wb4lE1Pc4l9
0o60000o700001_0000U50000To0000o80000o900001]0000o<000
900000901000
903000904000
9060009070002P8000
3AS00090900090:00090;00090<00090=00090>00090?00090@00090A00090B00090C00090D00090E00090F00090G00090H00090I00090J00090K00090L00090M00090N00090O00090P00090Q00090R00090S00090T00090U00090V00090W00090X00090Y00090Z00090[00090\00090]00090^00090_00090`00090a00090b00090c00090d00090e00090f00090g00090h00090i00090j00090g00090i00090k00090l00090m00090n00090o00091000091100091200091300091400091500091600091700091800091900091:00091;00091<00091=00091>00091?00091@00091A00091B00091C00091D00091E00091F00091G00091H00091I00091J00091K00091L00091M00091N00091O00091P00091Q00091R00091S00091T00091U00091V00091W00091X00091Y00091Z00091Z00091[00091\00091]00091^00091_00091`00090400091a00091b00091c00091d00091e00091f00091g00091h00091i00091j00091k00091l00091m00091n00091o00092000090100092100092200092300092400092500092600092700092800092900092:00092;00092<00092=00092>00092?00090700092@00092A00092B00092C00092D00092E00092F00092G00092H00092I00092J00092K00092L00092M00092L00092N00092O00092P00092Q00092R00092S00092T00092U00092V00092W00092X00092X00092Y00092Z00092[00092\00092]00092^00092_00092`00092a00092b00092c00092d00092e00092f00092g00092h00092i00092j00092k00092l00092m00092n00092o00093000093100093200093300093400093500093600093700093800093900093:00093;00093<00093=00093>00093?00093@00093A00093B00093C00093D00093E00093F00093G00093H00093I00093J00093K00093L00093M00093N00093O00093P00093Q00093R00093S00093T00093U00093V00093W00093X00093Y00093Z00093[00093\00093]00093^00093_00093`00093a00093b00093c00093d00093e00093f00093g00093h00093i00093j00093k00093l00093m00093n00093o00094000094100094200094300094400094500094600094700094800094900094:00094;00094<00094=00094>00094?00094@00094A00094B00094C00094D00094E00094F00094G00094H00094I00094J00094K00094L00094M00094N00094O00094P00094Q00094R00094S00094T00094U00094V00094W00094X00094Y00094Z00094[00094\00094]00094^00094_00094`00094a00094b00094c00094d00094e00094f00094g00094h00094i00094j00094k00094l00094m00094n00094o00095000095100095200095300095400095500095600095700095800095900095:00095;00095<00095=00095>00095?00095@00095A00095B00095C00095D00095E00095F00095G00095H00095I00095J00095K00095L00095M00095N00095O00095P00095Q00095R00095S00095T00095U00095V00095W00095X00095Y00095Z00095[00095\0000;G00095]0000JN00095^0009030000TE00095_00090000095`00095a00095b00095c00095d00095e00095f00095g00095h0000i[00095i00095j00095k00095l00095m00095n00095o0000oO0009600009610009620009630009640009650009660009670009680000TM00096900096:00096;00096<00096=0002P800096>00096?00096@00096A00096B00096C00096D00096E00096F00096G00096H00096I00096J00096K00096L00096M00096N00096O00096P00096Q00096R00096S00096T00096U00096V00096W00096X00096Y00096Z00096[00096\00096]00096^00096_00096`00096a0002P900096b00096c0009210002G600096d00022500096e00096f00096g00096h00096i00096j00096k00096l00096m00090600096n00096o0009700009710009720009730009740009750009760009770008aE00097800097900097:00097;00097<00097=0001Pa00097>00097?00097@00097A00097B00097C00097D00097E00097F00097G0002P=00097H00097I00097J00097K00097L00097M00097N00097O00097P00097Q00097R00097S00097T00097U00097V00097W00097X00097Y00097Z00097[00097\00097]00097^00097_00097`00097a00097b00097c00097d00097e00097f00097g00097h00097i00097j00097k00097l00097m00097n00097o00098000098100098200098300098400098500098600098700098800098900098:00098;00098<00098=00098>00098?00098@00098A00098B00098C00098D00098E00098F00098G00098H00098I00098J00098K00098L00098M0006On00098N00098O00098P00098Q00098R00098S00098T00098U00098V00098W00098X00098Y00098Z00098[00098\00098]00098^00098_00098`00098a00098b00098c00098d00098e00098f00098g00098h00098i00098j00098k0008aD00098l00098m00098n00098o00099000099100099200099300099400099500099600099700099800099900099:00099;00099<00099=00099>00099?00099@00099A00099B00099C00099D00099E00099F00099G00099H00099I00099J00099K00099L00099M00099N00099O00099P0006P000099Q00099R00099S00099T00099U00099V00099W00099X00099Y00099Z00099[00099\00099]00099^0008b?00099_00099`00099a00099b00099c00099d00099e00099f00099g00099h00099i00099j0001Se00099k00099l00099m00099n00099o0009:00009:10009:20009:30009:40009:50009:60009:70009:80009:90009::0009:;0009:<0009:=0009:>0009:?0009:@0009:A0009:B0009:C0009:D0009:E0009:F0009:G0009:H0009:I0009:J0009:K0009:L0008aB0009:M0009:N0009:O0009:P0009:Q0009:R0009:S0009:T0009:U0009:V0009:W0009:X0009:Y0009:Z0009:[0009:\0009:]0009:^0009:_0009:`0009:a0009:b0009:c0009:d0009:e0009:f0009:g0009:h0009:i0009:j0009:k0009:l0009:m0006EG0009:n0009:o0009;00009;10009;20009;30009;40009;50009;60009;70009;80009;90009;:0009;;0009;<0009;=0009;>0009;?0009;@0009;A0009;B0009;C0009;D0009;E0009;F0009;G0009;H0009;I0009;J0009;K0009;L0002PA0009;M0002PB00006i0009;N0009;O0009;P0009;Q0009;R0009;S0009;T0009;U0009;V0009;W0009;X0009;Y0009;Z0009;[0009;\0009;]0009;^0009;_0009;`0009;a0009;b0009;c0009;d0009;e0009;f0009;g0009;h0009;i0009;j0009;k0009;l0009;m0009;n0009;o0009<00009<10009<20009<30009<40009<50009<60009<70009<80009<90009<:0009<;0009<<0009<=0009<>0009<?0009<@0009<A0009<B0009<C0009<D0009<E0009<F0009<G0009<H0009<I0009<J0009<K0009<L0009<M0009<N0009<O0009<P0009<Q0009<R0009<S0009<T0009<U0009<V0009<W0008aC0009<X0009<Y0009<Z0009<[0009<\0009<]0009<^0009<_0009<`0009<a0009<b0009<c0009<d0009<e0009<f0009<g0009<h0009<i0009<j0009<k0009<l0009<m0009<n0009<o0009=00009=10009=20009=30009=40009=50009=60009=70009=80009=90009=:0009=;0000Th0009=<0009==0009=>0009=?0009=@0001P_0006Oo0009=A0009=B0009=C0001Sb0009=D0009=E0009=F0009=G0009=H0009=I0009=J0009=K0009=L0009=M0009=N0009=O0009=P0009=Q0009=R0009=S0009=T0009=U0009=V00093W0009=W0009=X0009=Y0009=Z0009=[0009=\0009=]0009=^0009=_0009=`0009=a0001Sd0009=b0009=c0009=d0009=e0009=f0009=g0009=h0009=i0009=j0009=k0009=l0009=m0009=n0009=o0009>00009>10009>20009>30009>40009>50009>60009>70009>80009>90009>:0009>;0001oZ0009><0009>=0009>>0009>?0009>@0009>A0009>B0009>C0009>D0009>E0009>F0009>G0009>H0009>I0009>J0009>K0009>L0009>M0009>N0009>O0009>P0009>Q0009>R0009>S0009>T0009>U0009>V0009>W0009>X0009>Y0009>Z0004d@0009>[0009>\0009>]0009>^0009>_0009>`0009>a0009>b0009>c0009>d0009>e0009>f0009>g0009>h0009>i0009>j0009>k0009>l0009>m0009>n0009>o0009?00009?10009?20009?30009?40009?50009?60009?70009?80009?90009?:0009?;0009?<0009?=0009?>0009??0009?@0009?A0009?B0009?C0009?D0009?E0009?F0009?G0009?H0009?I0009?J0009?K0009?L0009?M0009?N0009?O0009?P0009?Q0009?R0009?S0009?T0009?U0009?V0009?W0009?X0009?Y0009?Z0009?[0009?\0009?]0009?^0009?_0009?`0009?a0009?b0009?c0009?d0009?e0009?f0009?g0009?h0009?i0009?j0009?k0009?l0009?m0009?n0009?o0009@00009@10009@20009@30009@40009@50009@60009@70009@80009@90009@:0009@;0009@<0009@=0009@>0009@?0009@@0009@A0009@B0009@C0009@D0009@E0009@F0009@G0009@H0009@I0009@J0009@K0009@L0009@M0009@N0009@O0009@P0009@Q0009@R0009@S0009@T0009@U0009@V0009@W0009@X0009@Y0009@Z0009@[0009@\0009@]0009@^0009@_0009@`0009@a0009@b0009@c0009@d0009@e0009@f0009@g0009@h0009@i0009@j0009@k0009@l0009@m0009@n0009@o0009A00009A10009A20009A30009A40009A50009A60009A70009A80009A90009A:0009A;0009A<0009A=0009A>0009A?0009A@0009AA0001T50009AB0009AC0009AD0001T60009AE0009AF0009AG0009AH0009AI00006^0009AJ0009AK0009AL0009AM0009AN0009AO0009AP0009AQ0009AR0009AS0009AT0009AU0009AV0009AW0009AX0009AY0009AZ0009A[0009A\0009A]0009A^0009A_0009A`0009Aa0009Ab0009Ac0009Ad0009Ae0009Af0009Ag0009Ah0009Ai0009Aj0009Ak0009Al0009Am0009An0009Ao0009B00009B10009B20009B30009B40009B50009B60009B70009B80009B90009B:0009B;0009B<0009B=0009B>0009B?0009B@0009BA0009BB0009BC0009BD0009BE0009BF0009BG0009BH0009BI0009BJ0009BK0009BL0009BM0009BN0009BO0009BP0009BQ0009BR0009BS0009BT0009BU0009BV0009BW0009BX0009BY0009BZ0009B[0009B\0009B]0009B^0009B_0009B`0009Ba0009Bb0009Bc0009Bd0009Be0009Bf0009Bg0009Bh0009Bi0009Bj0009Bk0009Bl0009Bm0009Bn0009Bo0009C00009C10009C20009C30009C40009C50009C60009C70009C80009C90009C:0009C;0009C<0009C=0009C>0009C?0009C@0009CA0009CB0009CC0009CD0009CE0009CF0009CG0009CH0009CI0009CJ0009CK0009CL0009CM0009CN0009CO0009CP0009CQ0009CR0009CS0009CT0009CU0009CV0009CW0009CX0009CY0009CZ0009C[0008hA0001i`0000;I0001P]0009C\0009C]0009C^0009C_0009C`0009Ca0009Cb0009Cc0009Cd0009Ce0009Cf00006f0009Cg0009Ch0009Ci0009Cj0009Ck0009Cl0009Cm0009Cn0009Co0001Sm0009D00009D10009D20009D30009D40009D50009D60009D70009D80009D90009D:0009D;0009D<0009D=0009D>0009D?0009D@0009DA0009DB0009DC0009DD0009DE0009DF0009DG0009DH0001T20000T]0009DI00006g0009DJ0001jU0009DK0009DL0009DM00010m0009DN0000Mc0009DO0001T8000
3AS0009000009010009060002P800090700090300090400098o00091I00097200097M000
2PA0006On0002P90000i[0006Oo0006P00000;G000
9DX
8ka
6OJ0<D8]d
6OJ0<D9DY
6Od
8^d
9DZ
9D[
5CT5CU5\;5\<5\m5\n5]R5]S5^H5^I5_25_3
0H00Eg2mJ2mK2mL2mM2mN2mO1`X2mP1_l9EN2mQ2mR2mS9EO0H60\M22>9EP2mV2mW2mX2mY1ig2m[2m\2m]1kI2m^2]A2m_2m`2ma2mb2mc2md2me2mf2mg2mh2?o2mi2mj22G2mk28f0X^2ml2mm2mn2mo2N[2n02@92n12n22n32n62n72n82n92>62n<2n=2n>1b42n?2n@2nA1a=9EQ1aI2nC2nD2nE2nF2nG2nH2nI24P2nJ1Pc0F;2nK2nL2nM2nN28\2nO22Q2nP2nQ2nR2MC2nS1oo2nT2nU2nV2nY2nZ2n[2n\0QN2]C2n]2n^0QL9ER2AU2n`2TN2na1aU2nb2nc2nd2ne2nf2ng2nh2ni2nj2nk2nl2A]2nm2nn2no1b82o02o12o22o52o62>=2o723=2o82iE2o92o:2o;2o=2o>20S2o?2=o0X`2B70a12oA9ES2Ne9ET1ja2oD2oE2oF2oG2oH2oI2oJ1je2oK2oL2oM2oN2oO2oP2oQ2oR2oS2oT2oU2oV2oW2oX2oY
22Q1Sf4n`9H22>Q4nc
4n]4n^22Q4n\4n`4na2>Q4n_2A29J124j4ne1e:00S
1Se0150:]013
6OJ0<D3`C
6OJ0<D1H3
6OJ0<D3b4
6OJ0<D2N:
6OJ0<D3WP
6OJ0<D3aD
3aD000
6OJ0<D3bV
6OJ0<D433
6OJ0<D3gK
6OJ0<D3hH
6OJ0<D3fY
3fY000
6OJ0<D3k:
3k:000
6OJ0<D3nB
3nB000
6OJ0<D2N3
6OJ0<D4BZ
4BZ000
6OJ0<D42M
42M000
6OJ0<D4Ke
4Ke000
6OJ0<D4N`
6OJ0<D4M_
6OJ0<D3KR
6OJ0<D6M<
6M<000
6OJ0<D47H
6OJ0<D44e
06i0001Pa0001PW0001Se00006g0001P_000
6OJ0<D2HZ
6OJ0<D4e?
6OJ0<D4eL
6OJ0<D1li
6OJ0<D1h1
6OJ0<D2Hg
6OJ0<D4h>
6OJ0<D5fH
4Dl0004E[0004D20004D40004Df0004E80004EJ0004ER0004EX000
6OJ0<D43X
6OJ0<D2EG
6OJ0<D45O
6OJ0<D48g
6OJ0<D1oc
6OJ0<D5A9
5A9000
6OJ0<D0CW
6OJ0<D4e8
6OJ0<D4Q2
6OJ0<D2<H
6OJ0<D5AV
6OJ0<D4m_
5fF000
09o0000650000930004PN0004PO0004PP000
1i`0001Pg0001Pe00024N00023G000
9MX
9MY
6OJ0<D4D0
6OJ0<D46F
6OJ0<D0BR
6OJ0<D5ac
5ac000
6OJ0<D5c9
6OJ0<D5ae
5ae000
6OJ0<D5cS
5cS000
6OJ0<D5bX
5bX000
6OJ0<D5ag
5ag000
6OJ0<D5aa
6OJ0<D5bl
6OJ0<D5d?
9N8
9M?
9Ma
9M[
9Lj
6OJ0<D5;g
5;g000
6OJ0<D45G
6OJ0<D5jI
5jI000
6OJ0<D5>N
5>N000
6OJ0<D4JU
4JU000
6OJ0<D4oi
6OJ0<D5>[
5>[000
6OJ0<D5;8
5;8000
1Se00006g0001P_000
8hA0008hB0008hC0000KY0008hD0008hH0008hI0008hQ0008hU0008hV0008hZ0008h\0008h]0008h^0008ha0008hb0008hc0000140000T[0008hg0008hh0008hj00010m0008hm0008ho0008i0000
9E]
0EL9O5

"""#
}
